import type { Database } from 'better-sqlite3'
import { birthDatesOf, readDriverNumber } from '../../api/identifiers/driver-number.ts'
import { statement } from '../../store/statement.ts'
import { heldPerson } from '../people/person-record.ts'
import type { HeldPerson } from '../people/person-record.ts'
import { dateKey } from '../people/search/born-key.ts'
import { licenceOf } from './licence-of.ts'

/** Whoever has a true name beginning like this and was born on this day: two indexes, no scan. */
const NAMESAKES = `SELECT DISTINCT p.id FROM name_term AS t CROSS JOIN person_name AS n ON n.surname_term = t.id AND n.born = @born
  CROSS JOIN person AS p ON p.sequence = n.person
  WHERE t.part = 's' AND t.folded >= @from AND t.folded < @to AND n.kind = 'true' LIMIT 50`
const WHOLE_SURNAME = 5

export interface NumberHolder {
  readonly person: HeldPerson
  readonly driverNumber: string
}

/** Everybody whose driver number begins with the same 13 characters as this one: its holder, and namesakes of the same day. */
export const numberHolders = (database: Database, { typed, today }: { readonly typed: string; readonly today: string }): NumberHolder[] => {
  const read = readDriverNumber(typed)
  if (read.state === 'malformed') return []
  const surname = read.parts.surname.toLowerCase()
  const last = surname.length < WHOLE_SURNAME ? `${surname}\u0000` : `${surname}\u{10ffff}`
  const stem = read.canonical.slice(0, 13)
  return birthDatesOf(read.parts, today)
    .flatMap((born) => statement<{ id: string }>(database, NAMESAKES).all({ born: dateKey(born), from: surname, to: last }))
    .flatMap(({ id }): NumberHolder[] => {
      const person = heldPerson(database, id)
      const licence = person === undefined ? null : licenceOf(database, person, today)
      return person === undefined || !licence?.driverNumber.startsWith(stem) ? [] : [{ person, driverNumber: licence.driverNumber }]
    })
}
