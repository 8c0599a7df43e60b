import type { Database } from 'better-sqlite3'
import { BirthSchema } from '../../api/people.ts'
import type { PersonContent } from '../../api/people.ts'
import { statement } from '../../store/statement.ts'

/** What is asked of a person before they are watched. */
export interface Watchable {
  readonly pncId: string
  readonly birth: PersonContent['birth']
  /** False of people known only as victims or witnesses. */
  readonly onSearch: boolean
}

/** Read operation: null where there is no such person. */
export const watchedPerson = (database: Database, { personId }: { readonly personId: string }): Watchable | null => {
  const row = statement<{ pncId: string; birth: string; onSearch: 0 | 1 }>(
    database,
    `SELECT p.pnc_id AS "pncId", p.content ->> 'birth' AS birth, s.person IS NOT NULL AS "onSearch"
     FROM person AS p LEFT JOIN person_search AS s ON s.person = p.sequence WHERE p.id = ?`
  ).get(personId)
  return row === undefined ? null : { pncId: row.pncId, birth: BirthSchema.parse(JSON.parse(row.birth)), onSearch: row.onSearch === 1 }
}
