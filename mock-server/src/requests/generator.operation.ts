import type { Database } from 'better-sqlite3'
import type { Asked } from '../../population/requests/report-fields.ts'
import { statement } from '../../store/statement.ts'
import { insertRequest, standingTwin } from './insert-request.ts'
import type { NewRequest } from './insert-request.ts'

/** Signs what the generator sends: no user is called that. */
export const GENERATOR = 'client:generator'

/**
 * Keys spread over a table of so many rows, as JSON: each is looked up by itself, whatever the table holds.
 * @param most how many are wanted; there are up to twice as many, for some may not be what is looked for
 */
export const spreadOver = (last: number, most: number): string => {
  const step = Math.max(1, Math.floor(last / most))
  return JSON.stringify(Array.from({ length: Math.floor(last / step) }, (_, place) => (place + 1) * step))
}

/** Read operation: so many people of the population, spread over it, about whom something may be asked. */
export const peopleToAskAbout = (database: Database, { most }: { readonly most: number }): Asked[] => {
  const last = Number(statement<{ last: number }>(database, 'SELECT coalesce(max(sequence), 0) AS last FROM person').get()?.last)
  return statement<{ pncId: string; surname: string; forenames: string; birthDate: string | null; sex: string }>(
    database,
    `SELECT p.pnc_id AS "pncId", p.content ->> '$.names[0].surname' AS surname, p.content -> '$.names[0].forenames' AS forenames,
      p.content ->> '$.birth.date' AS "birthDate", p.content ->> '$.sex' AS sex
      FROM json_each(?) AS spread CROSS JOIN person AS p ON p.sequence = spread.value CROSS JOIN person_search AS s ON s.person = p.sequence
      WHERE p.content ->> '$.names[0].surname' IS NOT NULL AND s.born_to < ? ORDER BY p.sequence LIMIT ?`
  )
    .all(spreadOver(last, most), BORN_BEFORE, most)
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
