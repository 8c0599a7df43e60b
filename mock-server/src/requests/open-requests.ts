import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import type { Due } from '../due/due-rows.ts'

/** The due list names the most urgent; the inbox pages through all. A file of thousands must not bury what else is due. */
const MOST_DUE = 100

interface Row {
  readonly id: string
  readonly reference: string
  readonly heading: string
  readonly sourceLabel: string
  readonly station: string
  readonly personId: string | null
  readonly sender: string
  readonly receivedAt: string
  readonly dueAt: string
}

/** What was asked of a force and waits, by its clock: wished by, or a day after it came. @param force its first two characters */
export const openRequests = (database: Database, force: string): Due[] =>
  statement<Row>(
    database,
    `SELECT id, reference, heading, source_label AS "sourceLabel", station, record_person AS "personId", sender,
      received_at AS "receivedAt", due_at AS "dueAt" FROM request WHERE force = ? AND state = 'waiting' ORDER BY due_at, sequence LIMIT ?`
  )
    .all(force, MOST_DUE)
    .map(({ id, reference, heading, sourceLabel, station, personId, sender, receivedAt, dueAt }) => ({
      kind: 'request',
      record: id,
      reportId: null,
      personId,
      reference,
      category: null,
      heading: `${heading}, ${sourceLabel}`,
      ownerForce: station,
      by: sender,
      since: receivedAt,
      dueAt,
      authors: []
    }))
