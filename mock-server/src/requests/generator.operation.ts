import type { Database } from 'better-sqlite3'
import type { Asked } from '../../population/requests/report-fields.ts'
import { statement } from '../../store/statement.ts'
import { insertRequest, standingTwin } from './insert-request.ts'
import type { NewRequest } from './insert-request.ts'

/** Signs what the generator sends: no user is called that. */
export const GENERATOR = 'client:generator'

/** Read operation: so many people of the population, spread over it, about whom something may be asked. */
export const peopleToAskAbout = (database: Database, { most }: { readonly most: number }): Asked[] => {
  const last = Number(statement<{ last: number }>(database, 'SELECT coalesce(max(sequence), 0) AS last FROM person').get()?.last)
  const step = Math.max(1, Math.floor(last / most))
  return statement<{ pncId: string; surname: string; forenames: string; birthDate: string | null; sex: string }>(
    database,
    `SELECT p.pnc_id AS "pncId", p.content ->> '$.names[0].surname' AS surname, p.content -> '$.names[0].forenames' AS forenames,
      p.content ->> '$.birth.date' AS "birthDate", p.content ->> '$.sex' AS sex
      FROM person AS p JOIN person_search AS s ON s.person = p.sequence
      WHERE p.sequence % ? = 0 AND p.content ->> '$.names[0].surname' IS NOT NULL AND s.born_to < ? ORDER BY p.sequence LIMIT ?`
  )
    .all(step, BORN_BEFORE, most)
    .map(({ forenames, birthDate, ...person }) => ({
      ...person,
      forenames: JSON.parse(forenames) as string[],
      birthDate: birthDate?.length === FULL_DATE ? birthDate : undefined
    }))
}
const FULL_DATE = 10
/** Of an age at which anything may be asked of them. */
const BORN_BEFORE = '2008-01-01'

/** Read operation: how many the generator has sent so far. */
export const generatedRequests = (database: Database, _none: undefined): number =>
  Number(statement<{ sent: number }>(database, 'SELECT count(*) AS sent FROM request WHERE sender = ?').get(GENERATOR)?.sent)

/** Write operation: requests of the generator, each as it came at its time. */
export const keepGeneratedRequests = (
  database: Database,
  { requests }: { readonly requests: readonly { readonly request: NewRequest; readonly at: string }[] }
): void => {
  for (const { request, at } of requests) if (standingTwin(database, request) === undefined) insertRequest(database, request, at)
}
