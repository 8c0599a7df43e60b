import { CourtCaseResultSchema, type CourtCaseResult } from '../../../../../mock-server/api/disposal-results.ts'
import { resultRuleFaults } from '../../../../../mock-server/api/disposal-rules.ts'
import type { DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import { addedFieldOf, addedFields, addedNumbers, addedPath, readAdded } from './added-offences.ts'
import { HEARING_MISSING, hearingFieldOf, plainerWords, readHearing } from './read-results.ts'
import { hearingFields, sentOn, type Asked } from './result-fields.ts'
import type { StepReading, StepSurroundings } from './step-reading.ts'

const ASKED: Asked = { verdict: true, tic: true }
export const chargePath = (charge: number): string => `offences.${charge}`

const HEARING: SectionSpec = {
  heading: 'Hearing',
  fields: [
    { path: 'dateOfConviction', label: 'Date', widget: 'date', lean: 'past', span: 3, topic: 'arrest.result.date' },
    { path: 'court', label: 'Court', widget: 'code', rows: { national: 'courts' }, span: 6, topic: 'arrest.case.court' },
    { path: 'otherTic', label: 'Others considered', widget: 'text', mono: true, span: 3, topic: 'arrest.result.otherTic' }
  ]
}
const CARRY_FORWARD: SectionSpec = {
  heading: 'Carried forward',
  fields: [
    {
      path: 'carryForward.appearanceDate',
      label: 'To the hearing on',
      widget: 'date',
      lean: 'future',
      span: 4,
      topic: 'arrest.result.carryForward'
    },
    {
      path: 'carryForward.court',
      label: 'At court',
      widget: 'code',
      rows: { national: 'courts' },
      span: 8,
      topic: 'arrest.result.carryForward'
    }
  ]
}
const REFERRAL: SectionSpec = {
  heading: 'Referred to another case',
  fields: [
    { path: 'referToCourtCase.reference', label: 'Reference', widget: 'text', mono: true, span: 4, topic: 'arrest.result.refer' },
    { path: 'referToCourtCase.text', label: 'Note', hint: 'if needed', widget: 'text', span: 8, topic: 'arrest.result.refer' }
  ]
}

const ofCharge = (typed: TypedFields, charge: number): readonly FieldSpec[] =>
  hearingFields(typed, { offence: chargePath(charge), schemaAt: 'offences.0', ...ASKED })
const ofAdded = (typed: TypedFields, number: number): readonly FieldSpec[] => [
  ...addedFields(number),
  ...hearingFields(typed, { offence: addedPath(number), schemaAt: 'additionalArrestOffences.0.additionalOffences.0', ...ASKED })
]

/** Every field that results can have: what help tells of. */
export const RESULT_SECTIONS: readonly SectionSpec[] = [
  HEARING,
  { heading: 'Offence', fields: ofCharge({ [`${chargePath(0)}.disposalResults.0.disposalCode`]: '1002' }, 0) },
  { heading: 'Added by the court', fields: addedFields(0) },
  CARRY_FORWARD,
  REFERRAL
]

const everyOffence = (entry: DisposalEntry, typed: TypedFields): readonly string[] => [
  ...entry.charges.map((_charge, index) => chargePath(index)),
  ...addedNumbers(typed).map(addedPath)
]
const goes = (entry: DisposalEntry, typed: TypedFields, where: 'carried-forward' | 'referred'): boolean =>
  everyOffence(entry, typed).some((offence) => sentOn(typed, offence) === where)

export const resultSections = (entry: DisposalEntry, typed: TypedFields): readonly SectionSpec[] => [
  HEARING,
  ...entry.charges.map(({ cjsOffenceCode }, charge) => ({
    heading: `${charge + 1}. ${withLabel('offences', cjsOffenceCode)}`,
    fields: ofCharge(typed, charge)
  })),
  ...addedNumbers(typed).map((number, index) => ({ heading: `Added by the court ${index + 1}`, fields: ofAdded(typed, number) })),
  ...(goes(entry, typed, 'carried-forward') ? [CARRY_FORWARD] : []),
  ...(goes(entry, typed, 'referred') ? [REFERRAL] : [])
]

/** The field that shows a path of results. @param added numbers of the offences that the court added, in their order */
export const resultFieldOf = (path: string, added: readonly number[]): string => {
  const ofOffence = /^(offences\.\d+)\.(.+)$/.exec(path)
  if (ofOffence !== null) return `${ofOffence[1] ?? ''}.${hearingFieldOf(ofOffence[2] ?? '')}`
  const ofAdditional = /^additionalArrestOffences\.\d+\.additionalOffences\.(\d+)\.(.+)$/.exec(path)
  if (ofAdditional !== null)
    return `${addedPath(added[Number(ofAdditional[1])] ?? 0)}.${hearingFieldOf(addedFieldOf(ofAdditional[2] ?? ''))}`
  if (path === 'carryForward') return 'carryForward.appearanceDate'
  if (path === 'referToCourtCase') return 'referToCourtCase.reference'
  if (path === 'additionalArrestOffences') return `${addedPath(added[0] ?? 0)}.startDate`
  return path.replace(/^(carryForward\.court|court)\..*$/, '$1')
}

/** What cannot be read is missing, as a rule. */
const MISSING: Readonly<Record<string, string>> = {
  'carryForward.appearanceDate': 'Give the date of the next hearing, for example +28.',
  'referToCourtCase.reference': 'Give the reference of the case it is referred to.',
  ...HEARING_MISSING
}
const court = (code: string | undefined) => (code === undefined ? undefined : { courtIdentityType: 'code', courtCode: code })

interface Resulted extends StepSurroundings {
  readonly entry: DisposalEntry
  readonly defendant: { readonly surname: string; readonly forenames: readonly string[] }
  /** Of the report: what the court adds becomes an offence of it. */
  readonly asn: string
}

export const readResults = (
  typed: TypedFields,
  { today, ownerCode, longPersonUrn, entry, defendant, asn }: Resulted
): StepReading<CourtCaseResult> => {
  const reader = createFieldReader(typed, today)
  const { text, date, whole, faults, wrong } = reader
  const numbers = addedNumbers(typed)
  const added = numbers.map((number) => readAdded(reader, typed, number))
  const draft = {
    ownerCode,
    longPersonUrn,
    courtCaseReference: entry.courtCaseReference ?? '',
    court: court(text('court')),
    dateOfConviction: date('dateOfConviction', 'past') ?? '',
    defendant: { defendantType: 'individual', defendantFirstNames: [...defendant.forenames], defendantLastName: defendant.surname },
    otherTic: whole('otherTic'),
    ...(goes(entry, typed, 'carried-forward')
      ? {
          carryForward: {
            appearanceDate: date('carryForward.appearanceDate', 'future') ?? '',
            court: court(text('carryForward.court') ?? '')
          }
        }
      : {}),
    ...(goes(entry, typed, 'referred')
      ? { referToCourtCase: { reference: text('referToCourtCase.reference') ?? '', text: text('referToCourtCase.text') } }
      : {}),
    offences: entry.charges.map(({ offenceId, cjsOffenceCode, offenceChargeNumber }, charge) => ({
      offenceId,
      cjsOffenceCode,
      courtOffenceSequenceNumber: offenceChargeNumber,
      ...readHearing(reader, typed, { offence: chargePath(charge), verdict: true })
    })),
    ...(added.length === 0 ? {} : { additionalArrestOffences: [{ asn, additionalOffences: added }] })
  }
  const parsed = CourtCaseResultSchema.safeParse(draft)
  const found = parsed.success
    ? resultRuleFaults(parsed.data, today).map(({ field, message }) => ({ at: resultFieldOf(field, numbers), message, plainer: {} }))
    : parsed.error.issues.map(({ path, message }) => ({ at: resultFieldOf(path.join('.'), numbers), message, plainer: MISSING }))
  for (const { at, message, plainer } of found) if (!faults.has(at)) wrong(at, plainerWords(at, message, plainer))
  return parsed.success && faults.size === 0 ? { ok: true, body: parsed.data } : { ok: false, faults }
}
