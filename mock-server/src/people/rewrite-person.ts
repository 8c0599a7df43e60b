import type { Database } from 'better-sqlite3'
import type { PersonContent } from '../../api/people.ts'
import { statement } from '../../store/statement.ts'
import type { HeldPerson } from './person-record.ts'
import { indexPerson } from './search/index-person.ts'

interface Rewritten {
  readonly version: string
  readonly content: PersonContent
  readonly by: string
  readonly onBehalfOf: string
  /** ISO 8601. */
  readonly at: string
}

/** Puts a person's next version in place of the one that stands, which stays readable, and finds them by it. */
export const rewritePerson = (
  database: Database,
  { sequence, record }: HeldPerson,
  { version, content, by, onBehalfOf, at }: Rewritten
): void => {
  statement(
    database,
    'INSERT INTO person_version (person, version, content, changed_at, changed_by, on_behalf_of) SELECT sequence, version, content, changed_at, changed_by, on_behalf_of FROM person WHERE sequence = ?'
  ).run(sequence)
  statement(
    database,
    'UPDATE person SET content = ?, version = ?, changed_at = ?, changed_by = ?, on_behalf_of = ? WHERE sequence = ?'
  ).run(JSON.stringify(content), version, at, by, onBehalfOf, sequence)
  indexPerson(database, { sequence, pncId: record.pncId, content, thisYear: Number(at.slice(0, 4)) })
}
