import type { z } from 'zod'
import { ArrestContentSchema, arrestContentFaults } from '../../../../mock-server/api/arrest.ts'
import type { Faults, TypedFields } from '../../forms/field.ts'
import { createFieldReader } from '../../forms/field-reader.ts'
import { offencePath } from './arrest-fields.ts'
import { offenceFieldOf, readOffence, readTime, type OperatorOffence } from './read-offence.ts'

export const ReportContentSchema = ArrestContentSchema.omit({ offence: true })
export interface TypedArrest {
  readonly content: z.output<typeof ReportContentSchema>
  readonly offences: readonly { readonly number: number; readonly offence: OperatorOffence }[]
}
export type ArrestReading = { readonly ok: true; readonly arrest: TypedArrest } | { readonly ok: false; readonly faults: Faults }

/** Numbers of the offences in a form, in their order; they stand in a field so that the draft keeps them. */
export const OFFENCES = 'offences'
export const offenceNumbers = (typed: TypedFields): readonly number[] => {
  const numbers = (typed[OFFENCES] ?? '').split(' ').filter((part) => /^\d{1,4}$/.test(part))
  return numbers.length === 0 ? [0] : numbers.map(Number)
}

const PLAINER: Readonly<Record<string, string>> = {
  arrestLastName: 'Give the surname that the person gave.',
  processStage: 'Choose the process: arrest, summons, charge by post or reported.',
  processStageDate: 'Give the date of the process, for example today.',
  ownerCode: 'Choose the owner: four letters or digits, or part of the station’s name.',
  prosecutingAgent: 'Say who prosecutes, for example CPS.',
  'arrestingOfficer.lastName': 'Give the officer’s surname.'
}

/** The field that shows a path of the report. @param number of the offence that the path is of, where it is of one */
export const arrestFieldOf = (path: string, number?: number): string => {
  if (number !== undefined) return `${offencePath(number)}.${offenceFieldOf(path)}`
  if (path === 'arrestingOfficer') return 'arrestingOfficer.lastName'
  return path.replace(/^(arrestFirstNames|caseDetailText)\.\d+.*$/, '$1')
}

const some = (group: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined =>
  Object.values(group).every((value) => value === undefined) ? undefined : group

/** What is typed as an arrest report, or everything wrong with it at its field. @param today YYYY-MM-DD */
export const readArrest = (typed: TypedFields, today: string): ArrestReading => {
  const reader = createFieldReader(typed, today)
  const { text, date, yesNo, faults, wrong } = reader
  const ownerCode = (text('ownerCode') ?? '').toUpperCase()
  const detail = text('caseDetailText')
  const draft = {
    arrestLastName: text('arrestLastName') ?? '',
    arrestFirstNames: text('arrestFirstNames')?.split(/\s+/) ?? [],
    processStage: (text('processStage') ?? '').toUpperCase(),
    processStageDate: date('processStageDate', 'past') ?? '',
    processStageTime: readTime(reader, 'processStageTime'),
    ownerCode,
    prosecutingAgent: text('prosecutingAgent') ?? '',
    arrestingOfficer: some({
      rankCode: text('arrestingOfficer.rankCode'),
      number: text('arrestingOfficer.number'),
      lastName: text('arrestingOfficer.lastName'),
      division: text('arrestingOfficer.division')
    }),
    photoAvailable: yesNo('photoAvailable'),
    dateOfPhoto: date('dateOfPhoto', 'past'),
    photoForceLocation: text('photoForceLocation'),
    fingerprintStatusGroup: some({
      statusCode: text('fingerprintStatusGroup.statusCode'),
      forceLocation: text('fingerprintStatusGroup.forceLocation')
    }),
    dnaStatusCode: text('dnaStatusCode'),
    dnaForceLocation: text('dnaForceLocation'),
    dnaLaboratory: text('dnaLaboratory'),
    sampleBarcode: text('sampleBarcode'),
    dnaSampleDate: date('dnaSampleDate', 'past'),
    dnaSampleType: text('dnaSampleType'),
    forceDNAReferencePrefix: text('forceDNAReferencePrefix'),
    forceDnaReferenceId: text('forceDnaReferenceId'),
    custodyRecordNumber: text('custodyRecordNumber'),
    caseDetailText: detail === undefined ? [] : detail.split('\n')
  }
  const content = ReportContentSchema.safeParse(draft)
  const fault = (path: string, message: string): void => {
    const field = arrestFieldOf(path)
    if (!faults.has(field)) wrong(field, PLAINER[field] ?? message)
  }
  if (!content.success) for (const { path, message } of content.error.issues) fault(path.join('.'), message)
  else
    for (const { field, message } of arrestContentFaults(content.data, today))
      if (!faults.has(arrestFieldOf(field))) wrong(arrestFieldOf(field), message)
  // Told even where the owner is not: an offence's own faults do not wait for it.
  const owner = /^[0-9A-Z]{4}$/.test(ownerCode) ? ownerCode : '0000'
  const offences = offenceNumbers(typed).flatMap((number) => {
    const offence = readOffence(reader, { at: offencePath(number), ownerCode: owner, today })
    return offence === undefined ? [] : [{ number, offence }]
  })
  return content.success && faults.size === 0 ? { ok: true, arrest: { content: content.data, offences } } : { ok: false, faults }
}

/** When the process was, as far as it is typed: the clock runs from there. @param today YYYY-MM-DD */
export const processMoment = (typed: TypedFields, today: string): { readonly day: string; readonly time: string | undefined } | null => {
  const reader = createFieldReader(typed, today)
  const day = reader.date('processStageDate', 'past')
  return day === undefined ? null : { day, time: readTime(reader, 'processStageTime') }
}

/** Offences dated after the process, which have to be confirmed (records, Arrest). @returns their places, from 1 */
export const afterProcess = ({ content, offences }: TypedArrest): readonly number[] =>
  offences.flatMap(({ offence }, index) => (offence.startDate > content.processStageDate ? [index + 1] : []))
