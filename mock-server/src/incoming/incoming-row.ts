import type { Database } from 'better-sqlite3'
import { HANDED_SECONDS, RISES_AFTER_SECONDS } from '../../api/incoming.ts'
import type { Asked, Incoming, IncomingGrade, IncomingItem, IncomingOutcome } from '../../api/incoming.ts'
import { statement } from '../../store/statement.ts'
import { nameOf } from '../niam/colleagues.ts'

/** What a check asks, and for whom, as it is stored. */
export interface IncomingContent {
  readonly caller: string | null
  readonly place: string | null
  readonly reason: string | null
  readonly incident: string | null
  readonly asked: Asked
}

export interface IncomingRow {
  readonly sequence: number
  readonly id: string
  readonly reference: string
  readonly source: string
  readonly given_hash: string
  readonly force: string
  readonly grade: IncomingGrade
  readonly channel: IncomingItem['channel']
  readonly received_at: string
  readonly state: IncomingItem['state']
  readonly content: string | null
  readonly holder: string | null
  readonly until: string | null
  /** Its holder's id of the attempt by which they got it. */
  readonly take_id: string | null
  readonly handed_to: string | null
  readonly handed_note: string | null
  readonly handed_at: string | null
  readonly outcome: IncomingOutcome | null
  readonly done_by: string | null
  readonly done_at: string | null
}

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000

/** Whoever has it now; a lease that has run out is nobody's. */
export const leaseOf = ({ state, holder, until }: IncomingRow, at: string): { readonly holder: string; readonly until: string } | null =>
  state === 'taken' && holder !== null && until !== null && until > at ? { holder, until } : null

/** To whom it was handed, as long as they are first. */
export const handedTo = ({ handed_to: to, handed_at: since }: IncomingRow, at: string): string | null =>
  to !== null && since !== null && secondsBetween(since, at) < HANDED_SECONDS ? to : null

const hasRisen = ({ received_at: received }: IncomingRow, at: string): boolean => secondsBetween(received, at) >= RISES_AFTER_SECONDS

const stateAt = (row: IncomingRow, at: string): IncomingItem['state'] =>
  row.state === 'taken' && leaseOf(row, at) === null ? 'waiting' : row.state

/** 0 is first: an emergency, then what has waited over two minutes, then by grade. */
const rankOf = (row: IncomingRow, at: string): number => {
  if (row.grade === 'emergency') return 0
  if (hasRisen(row, at)) return 1
  return row.grade === 'priority' ? 2 : 3
}

/** The next to take first; of the same rank the one that came first. */
export const byTurn =
  (at: string) =>
  (one: IncomingRow, other: IncomingRow): number =>
    rankOf(one, at) - rankOf(other, at) || one.sequence - other.sequence

/** What waits or is being worked on in a force's control room. @param force two characters */
export const openRows = (database: Database, force: string): IncomingRow[] =>
  statement<IncomingRow>(database, "SELECT * FROM incoming_check WHERE force = ? AND state <> 'done' ORDER BY sequence").all(force)

export const rowOf = (database: Database, id: string, force: string): IncomingRow | undefined =>
  statement<IncomingRow>(database, 'SELECT * FROM incoming_check WHERE id = ? AND force = ?').get(id, force)

const person = (user: string) => ({ user, name: nameOf(user) })

export const itemOf = (row: IncomingRow, at: string): IncomingItem => {
  const lease = leaseOf(row, at)
  const colleague = handedTo(row, at)
  return {
    incomingId: row.id,
    reference: row.reference,
    grade: row.grade,
    channel: row.channel,
    receivedAt: row.received_at,
    risen: hasRisen(row, at),
    state: stateAt(row, at),
    lease: lease === null ? null : { ...person(lease.holder), until: lease.until },
    handedTo: colleague === null ? null : person(colleague),
    handedNote: colleague === null ? null : row.handed_note
  }
}

/** As who has taken it reads it; null where it is done and its content gone. */
export const wholeOf = (row: IncomingRow, at: string): Incoming | null => {
  if (row.content === null) return null
  const content = JSON.parse(row.content) as IncomingContent
  return { ...itemOf(row, at), ...content }
}
