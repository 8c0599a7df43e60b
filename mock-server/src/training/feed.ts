import type { Database } from 'better-sqlite3'
import type { FeedItem } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import { feedRows, secondsOf } from './seat-row.ts'
import type { FeedRow, SeatRow } from './seat-row.ts'

type Spoken = Pick<FeedRow, 'kind' | 'sender' | 'text'> &
  Partial<Pick<FeedRow, 'speech' | 'grade' | 'event' | 'incoming' | 'answers' | 'outcome'>>

/** Inside a write: what reaches a trainee, or what they sent, under the next number. @returns the number */
export const addToFeed = (database: Database, seat: SeatRow, at: string, said: Spoken): number => {
  const last = statement<{ number: number | null }>(
    database,
    'SELECT max(number) AS number FROM training_feed WHERE run = ? AND user = ?'
  ).get(seat.run, seat.user)
  const number = (last?.number ?? 0) + 1
  const { kind, sender, text, speech = null, grade = null, event = null, incoming = null, answers = null, outcome = null } = said
  statement(
    database,
    'INSERT INTO training_feed (run, user, number, at, second, kind, sender, text, speech, grade, event, incoming, answers, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(seat.run, seat.user, number, at, secondsOf(seat, at), kind, sender, text, speech, grade, event, incoming, answers, outcome)
  return number
}

/** Ids of checks that have come to an end in the control room's queue. */
export const doneChecks = (database: Database, rows: readonly FeedRow[]): ReadonlyMap<string, { outcome: string; at: string }> => {
  const ids = rows.flatMap(({ incoming }) => (incoming === null ? [] : [incoming]))
  if (ids.length === 0) return new Map()
  return new Map(
    statement<{ id: string; outcome: string; at: string }>(
      database,
      "SELECT c.id, c.outcome, c.done_at AS at FROM json_each(?) AS asked JOIN incoming_check AS c ON c.id = asked.value WHERE c.state = 'done'"
    )
      .all(JSON.stringify(ids))
      .map(({ id, outcome, at }) => [id, { outcome, at }])
  )
}

const ASKS: readonly FeedItem['kind'][] = ['call', 'request']

/** What has reached a trainee, as they and their trainer read it. */
export const feedOf = (database: Database, seat: Pick<SeatRow, 'run' | 'user'>): FeedItem[] => {
  const rows = feedRows(database, seat)
  const done = doneChecks(database, rows)
  const answered = new Set(
    rows.flatMap(({ answers, kind }) => (answers === null || (kind !== 'told' && kind !== 'answer') ? [] : [answers]))
  )
  return rows.map(({ number, at, second, kind, sender, text, speech, grade, incoming, answers }) => ({
    number,
    at,
    second,
    kind,
    from: sender,
    text,
    speech,
    grade,
    answered: ASKS.includes(kind) || kind === 'question' ? answered.has(number) || (incoming !== null && done.has(incoming)) : null,
    incomingId: incoming,
    answers
  }))
}
