import { CourtCaseResultSchema, type CourtCaseResult } from '../../../../../mock-server/api/disposal-results.ts'
import { PLEAS, type DisposalEntry } from '../../../../../mock-server/api/disposals.ts'
import type { CodeRow } from '../../../../../mock-server/api/reference.ts'
import type { FieldSpec, SectionSpec, TypedFields } from '../../../forms/field.ts'
import { createFieldReader } from '../../../forms/field-reader.ts'
import { withLabel } from '../../../forms/national-labels.ts'
import type { StepReading, StepSurroundings } from './step-reading.ts'

const ADJUDICATION_ROWS: readonly CodeRow[] = ['Guilty', 'Not Guilty', 'Non-Conviction'].map((code) => ({ code, label: code }))
const PLEA_ROWS: readonly CodeRow[] = PLEAS.map((code) => ({ code, label: code }))
/** Results of one offence that the form has room for. */
const MOST_RESULTS = 6

const resultPath = (charge: number, result: number): string => `offences.${charge}.disposalResults.${result}`
const resultsTyped = (typed: TypedFields, charge: number): number => {
  const filled = Array.from(
    { length: MOST_RESULTS },
    (_none, result) => (typed[`${resultPath(charge, result)}.disposalCode`] ?? '').trim() !== ''
  )
  return filled.lastIndexOf(true) + 1
}

const resultFields = (charge: number, result: number): readonly FieldSpec[] => {
  const at = resultPath(charge, result)
  const schemaAt = 'offences.0.disposalResults.0'
  const words = result === 0 ? '' : ` ${result + 1}`
  return [
    {
      path: `${at}.disposalCode`,
      schemaPath: `${schemaAt}.disposalCode`,
      label: `Result${words}`,
      hint: 'code or words',
      widget: 'code',
      rows: { national: 'results' },
      recent: true,
      span: 5,
      topic: 'arrest.result.code'
    },
    {
      path: `${at}.disposalFine`,
      schemaPath: `${schemaAt}.disposalFine.amount`,
      label: `Amount £${words}`,
      widget: 'text',
      mono: true,
      span: 2,
      topic: 'arrest.result.fine'
    },
    {
      path: `${at}.disposalDuration`,
      schemaPath: `${schemaAt}.disposalDuration`,
      label: `Duration${words}`,
      widget: 'text',
      span: 2,
      topic: 'arrest.result.duration'
    },
    {
      path: `${at}.disposalText`,
      schemaPath: `${schemaAt}.disposalText`,
      label: `Text${words}`,
      widget: 'text',
      span: 3,
      topic: 'arrest.result.text'
    }
  ]
}

const HEARING: SectionSpec = {
  heading: 'Hearing',
  fields: [
    { path: 'dateOfConviction', label: 'Date', widget: 'date', lean: 'past', span: 3, topic: 'arrest.result.date' },
    { path: 'court', label: 'Court', widget: 'code', rows: { national: 'courts' }, span: 6, topic: 'arrest.case.court' },
    { path: 'otherTic', label: 'Others considered', widget: 'text', mono: true, span: 3, topic: 'arrest.result.tic' }
  ]
}

const chargeFields = (charge: number, results: number): readonly FieldSpec[] => [
  {
    path: `offences.${charge}.plea`,
    schemaPath: 'offences.0.plea',
    label: 'Plea',
    widget: 'code',
    rows: { own: PLEA_ROWS },
    span: 6,
    topic: 'arrest.result.plea'
  },
  {
    path: `offences.${charge}.adjudication`,
    schemaPath: 'offences.0.adjudication',
    label: 'Adjudication',
    widget: 'code',
    rows: { own: ADJUDICATION_ROWS },
    span: 6,
    topic: 'arrest.result.adjudication'
  },
  ...Array.from({ length: results }, (_none, result) => resultFields(charge, result)).flat()
]

/** The fields of results of a case with one charge: what help tells of. */
export const RESULT_SECTIONS: readonly SectionSpec[] = [HEARING, { heading: 'Offence', fields: chargeFields(0, 1) }]

/** @param typed as many results of an offence are shown as are typed, and room for one more */
export const resultSections = (entry: DisposalEntry, typed: TypedFields): readonly SectionSpec[] => [
  HEARING,
  ...entry.charges.map(({ cjsOffenceCode }, charge) => ({
    heading: `${charge + 1}. ${withLabel('offences', cjsOffenceCode)}`,
    fields: chargeFields(charge, Math.min(resultsTyped(typed, charge) + 1, MOST_RESULTS))
  }))
]

/** The field that shows a path of results. */
export const resultFieldOf = (path: string): string =>
  path
    .replace(/^court\..*$/, 'court')
    .replace(/\.(disposalFine|disposalDuration)\..*$/, '.$1')
    .replace(/^(offences\.\d+)\.disposalResults$/, '$1.disposalResults.0.disposalCode')

const UNITS = ['hours', 'days', 'weeks', 'months', 'years'] as const
/** `6 months`, `6m`, `life`; null where it is neither. */
export const readDuration = (typed: string): { units: string; count: number } | null => {
  if (/^life$/i.test(typed.trim())) return { units: 'life', count: 1 }
  const match = /^(\d{1,4})\s*([a-z]+)$/i.exec(typed.trim())
  const units = UNITS.find((unit) => match !== null && unit.startsWith((match[2] ?? '').toLowerCase()))
  return match === null || units === undefined ? null : { units, count: Number(match[1]) }
}

const PLAINER: Readonly<Record<string, string>> = {
  dateOfConviction: 'Give the date of the hearing, for example today.',
  court: 'Choose the court: its four digits, or part of its name.',
  disposalCode: 'Choose the result: its number, or words of it.',
  plea: 'Choose the plea, for example guilty.',
  adjudication: 'Choose guilty, not guilty or non-conviction.'
}

export const readResults = (
  typed: TypedFields,
  {
    today,
    ownerCode,
    longPersonUrn,
    entry,
    defendant
  }: StepSurroundings & {
    readonly entry: DisposalEntry
    readonly defendant: { readonly surname: string; readonly forenames: readonly string[] }
  }
): StepReading<CourtCaseResult> => {
  const { text, date, whole, faults, wrong } = createFieldReader(typed, today)
  const court = text('court')
  const resultOf = (at: string) => {
    const fine = text(`${at}.disposalFine`)
    const amount = fine === undefined ? undefined : Number(fine.replace(/[£,\s]/g, ''))
    if (amount !== undefined && Number.isNaN(amount)) wrong(`${at}.disposalFine`, 'Give an amount in pounds, like 120.50.')
    const lasts = text(`${at}.disposalDuration`)
    const duration = lasts === undefined ? undefined : readDuration(lasts)
    if (duration === null) wrong(`${at}.disposalDuration`, 'Give a duration like 6 months, 40 hours or life.')
    return {
      disposalCode: Number(text(`${at}.disposalCode`) ?? Number.NaN),
      disposalFine: amount === undefined || Number.isNaN(amount) ? undefined : { amount, units: '' },
      disposalDuration: duration ?? undefined,
      disposalText: text(`${at}.disposalText`)
    }
  }
  const required = (path: string, value: string | undefined): string | undefined => {
    const name = path.split('.').at(-1) ?? ''
    if (value === undefined) wrong(path, PLAINER[name] ?? 'Fill this in.')
    return value
  }
  const draft = {
    ownerCode,
    longPersonUrn,
    courtCaseReference: entry.courtCaseReference ?? '',
    court: court === undefined ? undefined : { courtIdentityType: 'code', courtCode: court },
    dateOfConviction: date('dateOfConviction', 'past') ?? '',
    defendant: { defendantType: 'individual', defendantFirstNames: [...defendant.forenames], defendantLastName: defendant.surname },
    otherTic: whole('otherTic'),
    offences: entry.charges.map(({ offenceId, cjsOffenceCode, offenceChargeNumber }, charge) => ({
      offenceId,
      cjsOffenceCode,
      courtOffenceSequenceNumber: offenceChargeNumber,
      plea: required(`offences.${charge}.plea`, text(`offences.${charge}.plea`)),
      adjudication: required(`offences.${charge}.adjudication`, text(`offences.${charge}.adjudication`)),
      disposalResults: Array.from({ length: resultsTyped(typed, charge) }, (_none, result) => resultOf(resultPath(charge, result)))
    }))
  }
  const parsed = CourtCaseResultSchema.safeParse(draft)
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues) {
      const field = resultFieldOf(path.join('.'))
      if (!faults.has(field)) wrong(field, PLAINER[field.split('.').at(-1) ?? ''] ?? message)
    }
  else if (parsed.data.dateOfConviction > today) wrong('dateOfConviction', 'The date of the hearing cannot be in the future.')
  return parsed.success && faults.size === 0 ? { ok: true, body: parsed.data } : { ok: false, faults }
}
