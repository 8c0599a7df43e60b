import { DisposalCreateSchema, OUTCOMES, type DisposalCreate, type Outcome } from '../../../../../mock-server/api/disposals.ts'
import type { CodeRow } from '../../../../../mock-server/api/reference.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { OUTCOME_WORDS } from '../report/report-words.ts'
import type { StepReading, StepSurroundings } from './step-reading.ts'

/** An offence that may be charged, with its place in the report and the version to quote. */
export interface Chargeable {
  readonly number: number
  readonly offenceId: string
  readonly version: string
  readonly code: string
}

/** What becomes of the offences: a court's matter, or what the police decided without one. */
const CASE_KINDS: readonly CodeRow[] = [
  { code: 'impending-prosecution-detail', label: 'Charge: impending prosecution' },
  { code: 'penalty-notice', label: 'Penalty notice' },
  ...OUTCOMES.map((code) => ({ code, label: OUTCOME_WORDS[code] }))
]
const isOutcome = (kind: string): kind is Outcome => (OUTCOMES as readonly string[]).includes(kind)

const DATE: FieldSpec = {
  path: 'convictionDate',
  schemaPath: 'content.disposal.convictionDate',
  label: 'Hearing date',
  widget: 'date',
  lean: 'future',
  span: 4,
  topic: 'arrest.case.date'
}
const COURT: FieldSpec = {
  path: 'court',
  schemaPath: 'content.disposal.court',
  label: 'Court',
  widget: 'code',
  rows: { national: 'courts' },
  span: 8,
  topic: 'arrest.case.court'
}
const NOTE: FieldSpec = {
  path: 'outcomeText',
  schemaPath: 'content.disposal.outcomeText',
  label: 'Note',
  hint: 'if needed',
  widget: 'text',
  span: 8,
  topic: 'arrest.case.note'
}

const sectionsOf = (rest: readonly FieldSpec[]): readonly SectionSpec[] => [
  {
    heading: 'Charge or decision',
    fields: [
      {
        path: 'kind',
        schemaPath: 'content.disposal',
        label: 'Decision',
        widget: 'code',
        rows: { own: CASE_KINDS },
        span: 6,
        topic: 'arrest.case.kind'
      },
      {
        path: 'linkedOffences',
        schemaPath: 'content.linkedOffences',
        label: 'Offences',
        hint: 'all, or their numbers',
        widget: 'text',
        span: 6,
        topic: 'arrest.case.offences'
      },
      ...rest
    ]
  }
]
/** Every field that a case can have: what help tells of. */
export const EVERY_CASE_FIELD = sectionsOf([COURT, DATE, NOTE])
export const caseSections = (typed: TypedFields): readonly SectionSpec[] =>
  sectionsOf(isOutcome(typed['kind'] ?? '') ? [NOTE, { ...DATE, label: 'Decided on', lean: 'past' }] : [COURT, DATE])

/** The field that shows a path of a case. */
export const caseFieldOf = (path: string): string => {
  const short = path.replace(/^content\./, '').replace(/^disposal\./, '')
  if (short.startsWith('linkedOffences')) return 'linkedOffences'
  if (short === 'caseStatusMarker' || short === 'outcome' || short === 'disposal') return 'kind'
  return short.startsWith('court') ? 'court' : short
}

const PLAINER: Readonly<Record<string, string>> = {
  kind: 'Choose what was decided, for example charge or caution.',
  linkedOffences: 'Name the offences that are charged: all, or their numbers.',
  court: 'Choose the court: its four digits, or part of its name.',
  convictionDate: 'Give the date, for example today.'
}

export const readCase = (
  typed: TypedFields,
  { today, ownerCode, checkname, chargeable }: StepSurroundings & { readonly checkname: string; readonly chargeable: readonly Chargeable[] }
): StepReading<DisposalCreate> => {
  const { text, date, faults, wrong } = createFieldReader(typed, today)
  const named = text('linkedOffences')
  const numbers = (named ?? '').split(/[\s,]+/).filter((part) => part !== '')
  const chosen = named?.toLowerCase() === 'all' ? chargeable : chargeable.filter(({ number }) => numbers.includes(String(number)))
  if (named !== undefined && named.toLowerCase() !== 'all' && chosen.length !== new Set(numbers).size)
    wrong('linkedOffences', 'Not every number is an offence of this report that is still to be charged.')
  const court = text('court')
  const kind = text('kind') ?? ''
  const draft = {
    fsCodeMakingChange: ownerCode,
    checkname,
    content: {
      linkedOffences: chosen.map(({ offenceId, version }) => ({ offenceId, versionToChange: version })),
      disposal: {
        forceStationInCase: ownerCode,
        ...(isOutcome(kind)
          ? {
              convictionDate: date('convictionDate', 'past') ?? '',
              caseStatusMarker: 'out-of-court',
              outcome: kind,
              outcomeText: text('outcomeText')
            }
          : {
              convictionDate: date('convictionDate', 'future') ?? '',
              caseStatusMarker: kind,
              court: court === undefined ? undefined : { courtIdentityType: 'code', courtCode: court }
            })
      }
    }
  }
  const parsed = DisposalCreateSchema.safeParse(draft)
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues) {
      const field = caseFieldOf(path.join('.'))
      if (!faults.has(field)) wrong(field, PLAINER[field] ?? message)
    }
  return parsed.success && faults.size === 0 ? { ok: true, body: parsed.data } : { ok: false, faults }
}
