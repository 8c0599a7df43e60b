import { PLEAS } from '../../../../../mock-server/api/disposals.ts'
import type { TypedFields } from '../../../forms/field.ts'
import type { createFieldReader } from '../../../forms/field-reader.ts'
import { qualifierPath, qualifiersTyped, resultPath, resultsTyped, sentOn } from './result-fields.ts'

type Reader = ReturnType<typeof createFieldReader>

const UNITS = ['hours', 'days', 'weeks', 'months', 'years'] as const
/** `6 months`, `6m`, `life`; null where it is neither. */
export const readDuration = (typed: string): { units: string; count: number } | null => {
  if (/^life$/i.test(typed.trim())) return { units: 'life', count: 1 }
  const match = /^(\d{1,4})\s*([a-z]+)$/i.exec(typed.trim())
  const units = UNITS.find((unit) => match !== null && unit.startsWith((match[2] ?? '').toLowerCase()))
  return match === null || units === undefined ? null : { units, count: Number(match[1]) }
}

const duration = ({ text, wrong }: Reader, path: string) => {
  const lasts = text(path)
  const read = lasts === undefined ? undefined : readDuration(lasts)
  if (read === null) return wrong(path, 'Give a duration like 6 months, 40 hours or life.')
  return read
}

const amountOf = ({ text, wrong }: Reader, path: string) => {
  const fine = text(path)
  if (fine === undefined) return undefined
  const amount = Number(fine.replace(/[£,\s]/g, ''))
  return Number.isNaN(amount) ? wrong(path, 'Give an amount in pounds, like 120.50.') : { amount, units: '' }
}

/** What is missing of an offence, by the last part of its path. */
const OFFENCE_MISSING = {
  disposalCode: 'Choose the result: its number, or words of it.',
  plea: 'Choose the plea, for example guilty.',
  adjudication: 'Choose guilty, not guilty or non-conviction.'
} as const satisfies Readonly<Record<string, string>>
/** One result as typed. */
const resultOf = (reader: Reader, typed: TypedFields, at: string) => {
  const qualifiers = Array.from({ length: qualifiersTyped(typed, at) }, (_none, index) => reader.text(qualifierPath(at, index)))
  const given = qualifiers.flatMap((code) => (code === undefined ? [] : [code.toUpperCase()]))
  return {
    disposalCode: Number(reader.text(`${at}.disposalCode`) ?? Number.NaN),
    disposalFine: amountOf(reader, `${at}.disposalFine`),
    disposalDuration: duration(reader, `${at}.disposalDuration`),
    disposalEffectiveDate: reader.date(`${at}.disposalEffectiveDate`, 'future'),
    disposalQualifiers: given.length === 0 ? undefined : given,
    disposalQualifierDuration: duration(reader, `${at}.disposalQualifierDuration`),
    disposalText: reader.text(`${at}.disposalText`)
  }
}

/** A code of a list given by its words in any case. */
const oneOf = (rows: readonly string[], given: string | undefined): string | undefined =>
  given === undefined ? undefined : (rows.find((row) => row.toLowerCase() === given.toLowerCase()) ?? given)

/**
 * What a hearing did with one offence, as typed. One that is sent on brings nothing but its code.
 * @param verdict plea and adjudication are asked for: told at once, whatever else is still missing
 */
export const readHearing = (reader: Reader, typed: TypedFields, { offence, verdict }: { offence: string; verdict: boolean }) => {
  const count = resultsTyped(typed, offence)
  const disposalResults = (many: number) =>
    Array.from({ length: many }, (_none, result) => resultOf(reader, typed, resultPath(offence, result)))
  if (sentOn(typed, offence) !== undefined) {
    if (count > 1)
      reader.wrong(
        `${resultPath(offence, 1)}.disposalCode`,
        'An offence that goes to another case has no other result here. Take this one out.'
      )
    return { offenceTic: 0, disposalResults: [{ disposalCode: Number(reader.text(`${resultPath(offence, 0)}.disposalCode`)) }] }
  }
  for (const name of ['plea', 'adjudication'] as const)
    if (verdict && reader.text(`${offence}.${name}`) === undefined) reader.wrong(`${offence}.${name}`, OFFENCE_MISSING[name])
  return {
    plea: oneOf(PLEAS, reader.text(`${offence}.plea`)),
    adjudication: oneOf(['Guilty', 'Not Guilty', 'Non-Conviction'], reader.text(`${offence}.adjudication`)),
    // They stand beside the first result, and go with it.
    dateOfSentence: count === 0 ? undefined : reader.date(`${offence}.dateOfSentence`, 'past'),
    offenceTic: count === 0 ? undefined : reader.whole(`${offence}.offenceTic`),
    disposalResults: disposalResults(count)
  }
}

/** The field that shows a path of one offence at a hearing, the offence's own path apart. */
export const hearingFieldOf = (path: string): string =>
  path
    .replace(/^(disposalResults\.\d+\.(?:disposalFine|disposalDuration|disposalQualifierDuration))\..*$/, '$1')
    .replace(/^disposalResults$/, 'disposalResults.0.disposalCode')
    .replace(/^(disposalResults\.\d+\.disposalQualifiers)$/, '$1.0')
    .replace(/^offenceCode\..*$/, 'offenceCode')

/** What is missing in a hearing's own fields, by their path. */
export const HEARING_MISSING: Readonly<Record<string, string>> = {
  dateOfConviction: 'Give the date of the hearing, for example today.',
  appearanceDate: 'Give the date of the hearing, for example today.',
  court: 'Choose the court: its four digits, or part of its name.',
  'carryForward.court': 'Choose the court: its four digits, or part of its name.',
  reasonForAppearance: 'Choose why it was heard again: a deferred sentence, or varied.'
}
/** Plainer where the contract's words are for programs. @param missing words by the path of the field */
export const plainerWords = (field: string, message: string, missing: Readonly<Record<string, string>>): string => {
  const words: Readonly<Record<string, string>> = OFFENCE_MISSING
  const name = field.split('.').at(-1) ?? ''
  const ofOffence = /is required|expected|value provided|valid disposal code$/i.test(message) ? words[name] : undefined
  return missing[field] ?? ofOffence ?? message
}
