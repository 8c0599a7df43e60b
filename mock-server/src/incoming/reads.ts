import type { Database } from 'better-sqlite3'
import type { Incoming, IncomingEvent, IncomingItem } from '../../api/incoming.ts'
import { statement } from '../../store/statement.ts'
import { byTurn, itemOf, leaseOf, openRows, rowOf, wholeOf } from './incoming-row.ts'
import type { IncomingRow } from './incoming-row.ts'

/** Read operation: the queue of a control room, the next to take first. @param force two characters */
export const incomingQueue = (database: Database, { force, at }: { readonly force: string; readonly at: string }): IncomingItem[] =>
  openRows(database, force)
    .toSorted(byTurn(at))
    .map((row) => itemOf(row, at))

/** Read operation: one check for its holder; `held` false where somebody else has it, or nobody. */
export const heldIncoming = (
  database: Database,
  { incomingId, user, force, at }: Readonly<Record<'incomingId' | 'user' | 'force' | 'at', string>>
): { readonly row: IncomingRow; readonly held: boolean; readonly whole: Incoming | null } | null => {
  const row = rowOf(database, incomingId, force)
  return row === undefined ? null : { row, held: leaseOf(row, at)?.holder === user, whole: wholeOf(row, at) }
}

export interface TellableEvent extends Omit<IncomingEvent, 'ageSeconds'> {
  readonly sequence: number
  readonly receivedAt: string
}

/** Read operation: what happened in a control room after a number, in order. */
export const incomingEvents = (
  database: Database,
  { force, after, most }: { readonly force: string; readonly after: number; readonly most: number }
): TellableEvent[] =>
  statement<TellableEvent>(
    database,
    'SELECT e.sequence, c.id AS "incomingId", e.state, c.grade, c.received_at AS "receivedAt" FROM incoming_event AS e JOIN incoming_check AS c ON c.sequence = e.incoming WHERE e.force = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?'
  ).all(force, after, most)

/** Read operation: the number of the last thing that happened, in any control room. */
export const lastIncomingEvent = (database: Database, _none: undefined): number =>
  Number(statement<{ last: number }>(database, 'SELECT coalesce(max(sequence), 0) AS last FROM incoming_event').get()?.last)

/** Read operation: the number of the last check, whoever sent it; never given again, whatever is kept no longer. */
export const lastIncomingCheck = (database: Database, _none: undefined): number =>
  statement<{ last: number }>(database, "SELECT seq AS last FROM sqlite_sequence WHERE name = 'incoming_check'").get()?.last ?? 0

/** Read operation: whether somebody who has a check has been silent too long. */
export const anyLapsed = (database: Database, { at }: { readonly at: string }): boolean =>
  statement(database, "SELECT 1 FROM incoming_check WHERE state = 'taken' AND until <= ? LIMIT 1").get(at) !== undefined
