import type { Database } from 'better-sqlite3'
import { INCOMING_LEASE_SECONDS, MOST_POSTED_PER_MINUTE } from '../../api/incoming.ts'
import type { CompletingOutcome, IncomingItem } from '../../api/incoming.ts'
import { statement } from '../../store/statement.ts'
import { thrown } from '../reports/refusals.ts'
import { byTurn, handedTo, itemOf, leaseOf, openRows, rowOf } from './incoming-row.ts'
import type { IncomingRow } from './incoming-row.ts'
import { idIsTaken, insertCheck, keepEvent, sentBefore } from './insert-check.ts'
import type { NewCheck } from './insert-check.ts'
import { doneBefore, ID_TAKEN, NO_CHECK, otherUnderReference, takenBy, takeItFirst, tooManyPosted } from './refusals.ts'

/** Who works on which check. */
interface Work {
  readonly incomingId: string
  readonly user: string
  /** Two characters. */
  readonly force: string
  /** ISO 8601. */
  readonly at: string
}

const untilAfter = (at: string): string => new Date(Date.parse(at) + INCOMING_LEASE_SECONDS * 1000).toISOString()

interface Taking extends Pick<Work, 'user' | 'at'> {
  readonly takeId: string | null
}
const take = (database: Database, row: IncomingRow, { user, at, takeId }: Taking): IncomingRow => {
  const until = untilAfter(at)
  statement(
    database,
    "UPDATE incoming_check SET state = 'taken', holder = ?, until = ?, take_id = ?, handed_to = NULL, handed_note = NULL, handed_at = NULL WHERE sequence = ?"
  ).run(user, until, takeId, row.sequence)
  const taken: IncomingRow = {
    ...row,
    state: 'taken',
    holder: user,
    until,
    take_id: takeId,
    handed_to: null,
    handed_note: null,
    handed_at: null
  }
  if (leaseOf(row, at)?.holder !== user) keepEvent(database, taken, at)
  return taken
}

const openRow = (database: Database, { incomingId, force }: Pick<Work, 'incomingId' | 'force'>): IncomingRow => {
  const row = rowOf(database, incomingId, force)
  if (row === undefined) throw thrown(NO_CHECK)
  if (row.state === 'done') throw thrown(doneBefore(row))
  return row
}

const MINUTE_MS = 60_000
const postedLately = (database: Database, { source }: NewCheck, at: string): number => {
  const since = new Date(Date.parse(at) - MINUTE_MS).toISOString()
  const sql = 'SELECT count(*) AS posted FROM incoming_check WHERE source = ? AND received_at > ?'
  return Number(statement<{ posted: number }>(database, sql).get(source, since)?.posted)
}

/**
 * Write operation: puts a check into a queue, once for each reference of its source. A voice call is its writer's at once.
 * @returns that of the first time where it was sent before
 */
export const postIncoming = (
  database: Database,
  { check, at, takenAtOnce }: { readonly check: NewCheck; readonly at: string; readonly takenAtOnce: boolean }
) => {
  const before = sentBefore(database, check)
  if (before !== undefined) {
    if (before.given_hash !== check.givenHash) throw thrown(otherUnderReference(before.reference))
    return {
      incomingId: before.id,
      reference: before.reference,
      audited: { subject: `check ${before.reference} sent again, already in the queue` }
    }
  }
  if (idIsTaken(database, check)) throw thrown(ID_TAKEN)
  if (!takenAtOnce && postedLately(database, check, at) >= MOST_POSTED_PER_MINUTE) throw thrown(tooManyPosted)
  const lease = takenAtOnce ? { holder: check.source, until: untilAfter(at) } : null
  const reference = insertCheck(database, check, { at, lease })
  return {
    incomingId: check.id,
    reference,
    audited: { subject: `check ${reference} from ${check.channel}, ${check.grade}: ${check.content.asked.subject}` }
  }
}

interface TakingNext extends Omit<Work, 'incomingId'> {
  readonly takeId: string
  /** What this attempt took before, or nothing. */
  readonly again: boolean
}

/**
 * Write operation: the next check in turn; asked again under the same id, what that attempt took. One handed to somebody else
 * is theirs for a while.
 */
export const takeNextIncoming = (
  database: Database,
  { user, force, at, takeId, again }: TakingNext
): { readonly taken: IncomingItem | null; readonly audited: { readonly subject: string } | null } => {
  const open = openRows(database, force)
  const before = open.find((row) => row.take_id === takeId && leaseOf(row, at)?.holder === user)
  if (before !== undefined) return { taken: itemOf(take(database, before, { user, at, takeId }), at), audited: null }
  if (again) return { taken: null, audited: null }
  const waiting = open.filter((row) => {
    const colleague = handedTo(row, at)
    return leaseOf(row, at) === null && (colleague === null || colleague === user)
  })
  const inTurn = waiting.toSorted(byTurn(at))
  const next = inTurn.find((row) => handedTo(row, at) === user) ?? inTurn[0]
  if (next === undefined) return { taken: null, audited: { subject: 'no check waits' } }
  const taken = take(database, next, { user, at, takeId })
  return { taken: itemOf(taken, at), audited: { subject: `check ${next.reference} taken` } }
}

/** Write operation: this check, or a further while of it, which is no new claim to log. */
export const leaseIncoming = (
  database: Database,
  work: Work
): { readonly until: string; readonly audited: { readonly subject: string } | null } => {
  const row = openRow(database, work)
  const held = leaseOf(row, work.at)
  if (held !== null && held.holder !== work.user) throw thrown(takenBy(held))
  const { until } = take(database, row, { ...work, takeId: held === null ? null : row.take_id })
  return { until: until ?? work.at, audited: held === null ? { subject: `check ${row.reference} taken` } : null }
}

/** Write operation: back into the queue, at its old place; another's is left alone, which is nothing to log. */
export const releaseIncoming = (
  database: Database,
  { incomingId, user, force, at }: Work
): { readonly audited: { readonly subject: string } | null } => {
  const row = rowOf(database, incomingId, force)
  if (row === undefined || row.state !== 'taken' || row.holder !== user) return { audited: null }
  statement(database, "UPDATE incoming_check SET state = 'waiting', holder = NULL, until = NULL, take_id = NULL WHERE sequence = ?").run(
    row.sequence
  )
  keepEvent(database, { ...row, state: 'waiting' }, at)
  return { audited: { subject: `check ${row.reference} put back` } }
}

/** Write operation: to a named colleague, who is first to take it. */
export const handOverIncoming = (
  database: Database,
  { to, note, ...work }: Work & { readonly to: string; readonly note: string | null }
): { readonly item: IncomingItem; readonly audited: { readonly subject: string } } => {
  const row = openRow(database, work)
  const held = leaseOf(row, work.at)
  if (held?.holder !== work.user) throw thrown(held === null ? takeItFirst(row) : takenBy(held))
  statement(
    database,
    "UPDATE incoming_check SET state = 'waiting', holder = NULL, until = NULL, take_id = NULL, handed_to = ?, handed_note = ?, handed_at = ? WHERE sequence = ?"
  ).run(to, note, work.at, row.sequence)
  const handed: IncomingRow = {
    ...row,
    state: 'waiting',
    holder: null,
    until: null,
    take_id: null,
    handed_to: to,
    handed_note: note,
    handed_at: work.at
  }
  keepEvent(database, handed, work.at)
  return { item: itemOf(handed, work.at), audited: { subject: `check ${row.reference} handed to ${to}` } }
}

/** Write operation: how it ended; what was asked is gone from the queue with it. Said again by the same user it changes nothing. */
export const completeIncoming = (
  database: Database,
  { outcome, said, ...work }: Work & { readonly outcome: CompletingOutcome; readonly said: string }
): { readonly at: string; readonly audited: { readonly subject: string } } => {
  const row = rowOf(database, work.incomingId, work.force)
  if (row === undefined) throw thrown(NO_CHECK)
  if (row.state === 'done') {
    if (row.done_by !== work.user || row.outcome !== outcome) throw thrown(doneBefore(row))
    return { at: row.done_at ?? work.at, audited: { subject: `check ${row.reference}: said again, already ${outcome}` } }
  }
  // Whose lease ran out while LEDS was away may still say how it ended, as long as nobody else went on with it.
  const held = leaseOf(row, work.at)
  if (held !== null && held.holder !== work.user) throw thrown(takenBy(held))
  if (row.holder !== work.user) throw thrown(takeItFirst(row))
  statement(
    database,
    "UPDATE incoming_check SET state = 'done', content = NULL, holder = NULL, until = NULL, outcome = ?, done_by = ?, done_at = ? WHERE sequence = ?"
  ).run(outcome, work.user, work.at, row.sequence)
  keepEvent(database, { ...row, state: 'done' }, work.at)
  return { at: work.at, audited: { subject: `check ${row.reference} ended: ${said}` } }
}

/** Write operation: what was silent too long is anybody's again, and is told so. Its last holder may still say how it ended. */
export const lapseIncoming = (database: Database, { at }: { readonly at: string }): number => {
  const lapsed = statement<IncomingRow>(database, "SELECT * FROM incoming_check WHERE state = 'taken' AND until <= ?").all(at)
  for (const row of lapsed) {
    statement(database, "UPDATE incoming_check SET state = 'waiting', until = NULL WHERE sequence = ?").run(row.sequence)
    keepEvent(database, { ...row, state: 'waiting' }, at)
  }
  return lapsed.length
}

/**
 * Write operation: a check that ended so long ago, and what the stream told of it, is kept no longer: the log has who, when
 * and how. Numbers of events are never given again, so that a stream goes on over the gap.
 */
export const forgetDoneIncoming = (database: Database, { before }: { readonly before: string }): number => {
  const ended = "SELECT sequence FROM incoming_check WHERE state = 'done' AND done_at < ?"
  statement(database, `DELETE FROM incoming_event WHERE incoming IN (${ended})`).run(before)
  return statement(database, "DELETE FROM incoming_check WHERE state = 'done' AND done_at < ?").run(before).changes
}
