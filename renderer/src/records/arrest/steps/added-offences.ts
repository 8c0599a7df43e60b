import type { FieldSpec, TypedFields } from '../../../forms/field.ts'
import type { createFieldReader } from '../../../forms/field-reader.ts'
import { offenceFields } from '../arrest-fields.ts'
import { offenceCode, readTime } from '../read-offence.ts'
import { readHearing } from './read-results.ts'

type Reader = ReturnType<typeof createFieldReader>

/** Offences that the court added, by numbers that stand in a field so that the draft keeps them. */
export const ADDED = 'added'
export const addedPath = (number: number): string => `${ADDED}.${number}`
export const addedNumbers = (typed: TypedFields): readonly number[] =>
  (typed[ADDED] ?? '')
    .split(' ')
    .filter((part) => /^\d{1,4}$/.test(part))
    .map(Number)

/** Where the contract has a field of an offence that a court added, if not under the form's own name. */
const CONTRACT: Readonly<Record<string, string>> = {
  code: 'offenceCode',
  roleQualifier: 'roleQualifiers',
  legislationQualifier: 'legislationQualifiers',
  startDate: 'offenceStartDate',
  startTime: 'offenceStartTime',
  endDate: 'offenceEndDate',
  endTime: 'offenceEndTime',
  place: 'locationText.locationText',
  locationFSCode: 'locationFsCode'
}
const SCHEMA_AT = 'additionalArrestOffences.0.additionalOffences.0'

/** As of any offence, but for the crime reference, which results do not carry. */
export const addedFields = (number: number): readonly FieldSpec[] =>
  offenceFields(addedPath(number))
    .filter(({ path }) => !path.endsWith('.crimeReference'))
    .map((spec) => {
      const name = spec.path.slice(addedPath(number).length + 1)
      return {
        ...spec,
        schemaPath: `${SCHEMA_AT}.${CONTRACT[name] ?? name}`,
        ...(name === 'place' ? { span: 7 } : name === 'locationFSCode' ? { span: 5 } : {})
      }
    })

/** The form's name of a path of such an offence. */
export const addedFieldOf = (path: string): string =>
  Object.entries(CONTRACT).find(([, contract]) => path === contract || path.startsWith(`${contract.split('.')[0] ?? ''}.`))?.[0] ??
  (path.startsWith('locationText') ? 'place' : path)

/** Times of results carry their zone (leds-api, Bodies). */
const zoned = (time: string | undefined): string | undefined => (time === undefined ? undefined : `${time}+00:00`)
const list = (given: string | undefined): readonly string[] | undefined => (given === undefined ? undefined : [given.toUpperCase()])

/** One offence that the court added, with what it did of it, as typed. */
export const readAdded = (reader: Reader, typed: TypedFields, number: number) => {
  const at = (name: string): string => `${addedPath(number)}.${name}`
  const { text, date, yesNo, wrong } = reader
  const code = offenceCode(text(at('code')))
  const place = text(at('place'))
  const station = text(at('locationFSCode'))
  if (code === undefined) wrong(at('code'), 'Choose the offence: its code, or words of its title.')
  if (station === undefined) wrong(at('locationFSCode'), 'Choose the station: four letters or digits, or part of its name.')
  const startDate = date(at('startDate'), 'past')
  if (startDate === undefined && !reader.faults.has(at('startDate'))) wrong(at('startDate'), 'Say when it happened, for example yesterday.')
  return {
    courtOffenceSequenceNumber: 0,
    offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: code ?? '' },
    committedOnBail: yesNo(at('committedOnBail')) ?? false,
    offenceStartDate: startDate ?? '',
    offenceStartTime: zoned(readTime(reader, at('startTime'))),
    offenceEndDate: date(at('endDate'), 'past'),
    offenceEndTime: zoned(readTime(reader, at('endTime'))),
    roleQualifiers: list(text(at('roleQualifier'))),
    legislationQualifiers: list(text(at('legislationQualifier'))),
    locationFsCode: station?.toUpperCase() ?? '',
    locationText: place === undefined ? undefined : { locationText: place },
    ...readHearing(reader, typed, { offence: addedPath(number), verdict: true })
  }
}
