import type { Database } from 'better-sqlite3'
import { formatPersonUrn, formatPncId } from '../../api/identifiers/pnc-id.ts'
import type { PersonContent } from '../../api/people.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'
import { indexPerson } from './search/index-person.ts'

export interface NewPerson {
  readonly personId: string
  readonly version: string
  readonly ownerForce: string
  readonly content: PersonContent
  readonly by: string
  readonly onBehalfOf: string | null
  /** ISO 8601; its year is the PNC ID's. */
  readonly at: string
}

export interface InsertedPerson {
  readonly sequence: number
  readonly pncId: string
  readonly urn: string
}

/** Numbers that an imported record holds already are passed over. */
const freeSerial = (database: Database, year: number): number => {
  const serial = nextInSequence(database, 'pnc-id', year)
  const taken = statement(database, 'SELECT 1 FROM person WHERE pnc_id = ?').get(formatPncId(year, serial)) !== undefined
  return taken ? freeSerial(database, year) : serial
}

/** Stores a person with the next PNC ID of the year and makes it findable, in the transaction that is open. */
export const insertPerson = (
  database: Database,
  { personId, version, ownerForce, content, by, onBehalfOf, at }: NewPerson
): InsertedPerson => {
  const year = Number(at.slice(0, 4))
  const serial = freeSerial(database, year)
  const pncId = formatPncId(year, serial)
  const urn = formatPersonUrn(year, serial)
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO person (id, pnc_id, urn, owner_force, content, version, created_at, created_by, on_behalf_of, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(personId, pncId, urn, ownerForce, JSON.stringify(content), version, at, by, onBehalfOf, at, by)
  const sequence = Number(lastInsertRowid)
  indexPerson(database, { sequence, pncId, content, thisYear: year })
  return { sequence, pncId, urn }
}
