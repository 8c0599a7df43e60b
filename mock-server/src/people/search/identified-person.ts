import type { Database } from 'better-sqlite3'
import { identify } from '../../../api/identifiers/identify.ts'
import { statement } from '../../../store/statement.ts'
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

/**
 * The people that a number leads to, in whatever accepted form it was typed. A wrong check letter is told and the
 * number is looked up all the same; people known only as contacts are not found by it.
 * @param today YYYY-MM-DD, decides the century of a short year
 */
export const identifiedPeople = (database: Database, typed: string, today: string): IdentifiedPeople => {
  const read = identify(typed, Number(today.slice(0, 4)))
  const value = read?.reading.canonical ?? identifierValue('other', typed, Number(today.slice(0, 4)))
  const held = statement<Held>(
    database,
    'SELECT i.person, i.kind FROM identifier AS i JOIN person_search AS s ON s.person = i.person WHERE i.value = ? LIMIT 20'
  ).all(value)
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
