import { REASONS_FOR_APPEARANCE, SubsequentResultSchema, type SubsequentResult } from '../../../../../mock-server/api/disposal-results.ts'
import { subsequentRuleFaults } from '../../../../../mock-server/api/disposal-rules.ts'
import type { Charge, DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import { HEARING_MISSING, hearingFieldOf, plainerWords, readHearing } from './read-results.ts'
import { hearingFields } from './result-fields.ts'
import { chargePath } from './result-form.ts'
import type { StepReading, StepSurroundings } from './step-reading.ts'

type Reason = (typeof REASONS_FOR_APPEARANCE)[number]
const DEFERRED: Reason = 'Sentence Deferred'
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'Sentence Deferred': 'Deferred sentence is passed',
  'Subsequently Varied': 'Varied: appeal, breach, revoked or amended'
}

const HEARING: SectionSpec = {
  heading: 'Later hearing',
  fields: [
    {
      path: 'reasonForAppearance',
      label: 'Why',
      widget: 'code',
      rows: { own: REASONS_FOR_APPEARANCE.map((code) => ({ code, label: REASON_WORDS[code] })) },
      span: 5,
      topic: 'arrest.later.reason'
    },
    { path: 'appearanceDate', label: 'Date', widget: 'date', lean: 'past', span: 2, topic: 'arrest.later.date' },
    { path: 'court', label: 'Court', widget: 'code', rows: { national: 'courts' }, span: 5, topic: 'arrest.case.court' }
  ]
}

/** A charge that a later hearing can deal with: it was decided before. Its place in the case names its fields. */
const decidedCharges = ({ charges }: DisposalEntry): readonly { readonly charge: Charge; readonly place: number }[] =>
  charges.flatMap((charge, place) => (charge.adjudication === undefined ? [] : [{ charge, place }]))

const ofCharge = (typed: TypedFields, place: number) =>
  hearingFields(typed, {
    offence: chargePath(place),
    schemaAt: 'offences.0',
    verdict: typed['reasonForAppearance'] !== DEFERRED,
    tic: false
  })

/** Every field that a later hearing can have: what help tells of. */
export const LATER_SECTIONS: readonly SectionSpec[] = [HEARING]

export const laterSections = (entry: DisposalEntry, typed: TypedFields): readonly SectionSpec[] => [
  HEARING,
  ...decidedCharges(entry).map(({ charge, place }) => ({
    heading: `${place + 1}. ${withLabel('offences', charge.cjsOffenceCode)}`,
    fields: ofCharge(typed, place)
  }))
]

/** Places of the charges of which anything is typed: only they were heard. */
export const heardPlaces = (entry: DisposalEntry, typed: TypedFields): readonly number[] =>
  decidedCharges(entry).flatMap(({ place }) =>
    ofCharge(typed, place).some(({ path }) => (typed[path] ?? '').trim() !== '') ? [place] : []
  )

/** The field that shows a path of what was sent. @param heard places of the charges that were sent */
export const laterFieldOf = (path: string, heard: readonly number[]): string => {
  const ofOffence = /^offences\.(\d+)\.(.+)$/.exec(path)
  if (ofOffence !== null) return `${chargePath(heard[Number(ofOffence[1])] ?? 0)}.${hearingFieldOf(ofOffence[2] ?? '')}`
  if (path === 'offences') return `${chargePath(heard[0] ?? 0)}.disposalResults.0.disposalCode`
  return path.replace(/^court\..*$/, 'court')
}

const plainer = (field: string, message: string, missing: Readonly<Record<string, string>>): string =>
  /Disposal code cannot be/.test(message)
    ? 'A later hearing carries nothing forward and refers nothing. Choose another result.'
    : plainerWords(field, message, missing)

export const readLater = (
  typed: TypedFields,
  { today, ownerCode, longPersonUrn, entry }: StepSurroundings & { readonly entry: DisposalEntry }
): StepReading<SubsequentResult> => {
  const reader = createFieldReader(typed, today)
  const { text, date, faults, wrong } = reader
  const heard = heardPlaces(entry, typed)
  const first = decidedCharges(entry)[0]?.place ?? 0
  const courtCode = text('court')
  const deferred = text('reasonForAppearance') === DEFERRED
  const draft = {
    ownerCode,
    longPersonUrn,
    courtCaseReference: entry.courtCaseReference ?? '',
    court: courtCode === undefined ? undefined : { courtIdentityType: 'code', courtCode },
    appearanceDate: date('appearanceDate', 'past') ?? '',
    reasonForAppearance: text('reasonForAppearance') ?? '',
    offences: heard.flatMap((place) => {
      const charge = entry.charges[place]
      if (charge === undefined) return []
      const { plea, adjudication, ...said } = {
        plea: undefined,
        adjudication: undefined,
        ...readHearing(reader, typed, { offence: chargePath(place), verdict: !deferred })
      }
      return [
        {
          offenceId: charge.offenceId,
          cjsOffenceCode: charge.cjsOffenceCode,
          courtOffenceSequenceNumber: charge.offenceChargeNumber,
          ...(deferred ? {} : { plea, adjudication }),
          ...said
        }
      ]
    })
  }
  const parsed = SubsequentResultSchema.safeParse(draft)
  const sent = heard.length === 0 ? [first] : heard
  const found = parsed.success
    ? subsequentRuleFaults(parsed.data, today).map(({ field, message }) => ({ at: laterFieldOf(field, sent), message, missing: {} }))
    : parsed.error.issues.map(({ path, message }) => ({ at: laterFieldOf(path.join('.'), sent), message, missing: HEARING_MISSING }))
  for (const { at, message, missing } of found) if (!faults.has(at)) wrong(at, plainer(at, message, missing))
  return parsed.success && faults.size === 0 ? { ok: true, body: parsed.data } : { ok: false, faults }
}
