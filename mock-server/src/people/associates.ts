import type { Database } from 'better-sqlite3'
import type { PersonContent, PersonRecord } from '../../api/people.ts'
import type { PersonSummary } from '../../api/summary.ts'
import { statement } from '../../store/statement.ts'
import { displayName } from './search/candidate.ts'
import { forenamesOf } from './search/stored-forenames.ts'

interface Named {
  readonly personId: string
  readonly surname: string | null
  readonly forenames: string | null
}
// SECURITY: H52 people known only as victims or witnesses have no search row: nobody learns of them as an associate
const NAMED = `SELECT p.id AS "personId", n.surname, n.forenames FROM json_each(?) AS asked CROSS JOIN person AS p ON p.id = asked.value
  CROSS JOIN person_search AS s ON s.person = p.sequence
  LEFT JOIN person_name AS n ON n.id = (SELECT t.id FROM person_name AS t WHERE t.person = p.sequence ORDER BY t.kind <> 'true', t.id LIMIT 1)`

/** A person's associates with the name that each goes by; whoever is not on ordinary search is left out. */
export const associatesOf = (database: Database, { associates }: Pick<PersonContent, 'associates'>): PersonSummary['associates'] => {
  if (associates.length === 0) return []
  const ids = JSON.stringify(associates.map(({ personId }) => personId))
  const named = new Map(
    statement<Named>(database, NAMED)
      .all(ids)
      .map((row) => [row.personId, row])
  )
  return associates.flatMap((associate) => {
    const row = named.get(associate.personId)
    if (row === undefined) return []
    const name = displayName({ surname: row.surname, forenames: forenamesOf(row.forenames) })
    return [{ ...associate, displayName: name === '' ? 'Unidentified person' : name }]
  })
}

/** The record as it is given out: without links to people who are not on ordinary search. */
export const withoutHiddenAssociates = (database: Database, record: PersonRecord): PersonRecord => {
  if (record.content.associates.length === 0) return record
  const shown = new Set(associatesOf(database, record.content).map(({ personId }) => personId))
  return {
    ...record,
    content: { ...record.content, associates: record.content.associates.filter(({ personId }) => shown.has(personId)) }
  }
}
