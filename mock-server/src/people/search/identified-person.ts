import type { Database } from 'better-sqlite3'
import { readDriverNumber } from '../../../api/identifiers/driver-number.ts'
import { identify } from '../../../api/identifiers/identify.ts'
import { statement } from '../../../store/statement.ts'
import { numberHolders } from '../../drivers/number-holders.ts'
import { identifierValue } from './index-person.ts'

const WORDS: Readonly<Record<string, string>> = {
  asn: 'ASN',
  'pnc-id': 'PNC ID',
  cro: 'CRO number',
  'driver-number': 'Driver number',
  'ni-number': 'NI number',
  passport: 'Passport number',
  'custody-number': 'Custody number'
}

export interface IdentifiedPeople {
  readonly people: readonly { readonly person: number; readonly reason: string }[]
  readonly notes: readonly string[]
}

interface Held {
  readonly person: number
  readonly kind: string
}

const HELD = 'SELECT i.person, i.kind FROM identifier AS i JOIN person_search AS s ON s.person = i.person WHERE i.value = ? LIMIT 20'
/** Whoever a driver number belongs to: it is made from the name and the birth date, and held by no index. */
const driversOf = (database: Database, typed: string, today: string): Held[] =>
  numberHolders(database, { typed, today })
    .filter(({ driverNumber }) => driverNumber === canonicalOf(typed))
    .map(({ person }) => ({ person: person.sequence, kind: 'driver-number' }))

const canonicalOf = (typed: string): string | undefined => {
  const read = readDriverNumber(typed)
  return read.state === 'malformed' ? undefined : read.canonical
}

/**
 * The people that a number leads to, in whatever accepted form it was typed. A wrong check letter is told and the
 * number is looked up all the same; people known only as contacts are not found by it.
 * @param today YYYY-MM-DD, decides the century of a short year
 */
export const identifiedPeople = (database: Database, typed: string, today: string): IdentifiedPeople => {
  const read = identify(typed, Number(today.slice(0, 4)))
  const value = read?.reading.canonical ?? identifierValue('other', typed, Number(today.slice(0, 4)))
  const numbered = statement<Held>(database, HELD).all(value)
  const held = numbered.length > 0 ? numbered : driversOf(database, typed, today)
  const notes = [
    ...(read?.reading.state === 'wrong-check-letter'
      ? [`The check letter of ${typed} does not fit: it would be ${read.reading.expected}. Check the number with whoever gave it.`]
      : []),
    ...(held.length === 0
      ? [
          `No record is held under ${read === undefined ? 'the number' : (WORDS[read.kind] ?? 'the number')} ${read?.reading.shown ?? typed}.`
        ]
      : [])
  ]
  return { people: held.map(({ person, kind }) => ({ person, reason: `${WORDS[kind] ?? 'Number'} exact` })), notes }
}
