import type { z } from 'zod'
import { OperatorOffenceSchema, offenceDateFaults } from '../../../../mock-server/api/arrest.ts'
import type { createFieldReader } from '../../forms/field-reader.ts'

type Reader = ReturnType<typeof createFieldReader>
export type OperatorOffence = z.output<typeof OperatorOffenceSchema>

/** 24-hour time as typed, `930`, `0930` or `9:30`, as HH:MM; a fault at its field where it is none. */
export const readTime = ({ text, wrong }: Reader, path: string): string | undefined => {
  const given = text(path)
  if (given === undefined) return undefined
  const match = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(given)
  if (match === null) return wrong(path, 'Give a 24-hour time, like 0930.')
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`
}

const CODE = /^[A-Za-z]{2}\d{5}[A-Za-z0-9]?$/
/** A CJS code as typed, in capitals; undefined where it is none. */
export const offenceCode = (given: string | undefined): string | undefined =>
  given !== undefined && CODE.test(given) ? given.toUpperCase() : undefined

const PLAINER: Readonly<Record<string, string>> = {
  code: 'Choose the offence: its code, or words of its title.',
  place: 'Say where it happened, in one line.',
  startDate: 'Say when it happened, for example yesterday.',
  locationFSCode: 'Choose the station: four letters or digits, or part of its name.'
}

/** The field of an offence that shows a path of it. */
export const offenceFieldOf = (path: string): string => {
  if (path.startsWith('offenceCode')) return 'code'
  return path.startsWith('offenceLocation') ? 'place' : path
}

/**
 * One offence as typed; undefined where something is wrong, which then stands at its field in the reader's faults.
 * @param at path before each field's own, '' for none
 */
export const readOffence = (
  reader: Reader,
  { at, ownerCode, today }: { readonly at: string; readonly ownerCode: string; readonly today: string }
): OperatorOffence | undefined => {
  const path = (name: string): string => (at === '' ? name : `${at}.${name}`)
  const code = reader.text(path('code'))
  const place = reader.text(path('place'))
  const before = reader.faults.size
  const draft = {
    committedOnBail: reader.yesNo(path('committedOnBail')) ?? false,
    ownerCode,
    startDate: reader.date(path('startDate'), 'past') ?? '',
    startTime: readTime(reader, path('startTime')),
    endDate: reader.date(path('endDate'), 'past'),
    endTime: readTime(reader, path('endTime')),
    locationFSCode: reader.text(path('locationFSCode')),
    roleQualifier: reader.text(path('roleQualifier')),
    legislationQualifier: reader.text(path('legislationQualifier')),
    crimeReference: reader.text(path('crimeReference')),
    offenceLocation: place === undefined ? undefined : { locationType: 'text', locationText: place },
    offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: offenceCode(code) ?? '' }
  }
  const parsed = OperatorOffenceSchema.safeParse(draft)
  const fault = (field: string, message: string): void => {
    // The owner is a field of the report, and is said to be wrong there.
    if (field !== 'ownerCode' && !reader.faults.has(path(field))) reader.wrong(path(field), message)
  }
  if (!parsed.success)
    for (const { path: where, message } of parsed.error.issues) {
      const field = offenceFieldOf(where.join('.'))
      fault(field, PLAINER[field] ?? message)
    }
  else for (const { field, message } of offenceDateFaults(parsed.data, today)) fault(field, message)
  return parsed.success && reader.faults.size === before ? parsed.data : undefined
}
