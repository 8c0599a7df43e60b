import type { Database } from 'better-sqlite3'
import type { Marking } from '../../api/training-marking.ts'
import type { Adjustments } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import { HANDED_SECONDS } from '../../api/incoming.ts'
import { thrown } from '../reports/refusals.ts'
import { addToFeed, feedOf } from './feed.ts'
import { evidenceOf } from './evidence.ts'
import { mark } from './mark.ts'
import { happen, sourceOf } from './play.ts'
import { ALREADY_ENDED, NO_CALL, NO_HINT, NO_INJECTION, NO_QUESTION, NO_RUN, NO_SEAT, NOT_IN_A_RUN } from './refusals.ts'
import type { Injection } from './scenario-schema.ts'
import { limitOf, playedOf, runningSeat, runningSeats, runRow, scriptOf, seatsOf, secondsOf } from './seat-row.ts'
import type { SeatRow } from './seat-row.ts'

/** Which seats of a trainer's own run; all of them where nobody is named. */
export interface Which {
  readonly runId: string
  readonly trainer: string
  readonly user?: string | undefined
  /** ISO 8601. */
  readonly at: string
}

const openSeats = (database: Database, { runId, trainer, user }: Which): SeatRow[] => {
  const run = runRow(database, runId)
  // SECURITY: H50 a trainer works on runs of their own only
  if (run === undefined || run.trainer !== trainer) throw thrown(NO_RUN)
  const seats = seatsOf(database, runId).filter((seat) => user === undefined || seat.user === user)
  if (seats.length === 0) throw thrown(NO_SEAT)
  const open = seats.filter(({ ended_at: ended }) => ended === null)
  if (open.length === 0) throw thrown(ALREADY_ENDED)
  return open
}

/** What has to be done outside the store. */
export interface ToDo {
  readonly queued: boolean
  readonly sessionsEnded: readonly string[]
}
const toDo = (done: readonly { readonly user: string; readonly queued: boolean; readonly sessionEnded: boolean }[]): ToDo => ({
  queued: done.some(({ queued }) => queued),
  sessionsEnded: done.flatMap(({ user, sessionEnded }) => (sessionEnded ? [user] : []))
})

/** Inside a write: closes a seat. What it left in the queue goes with it. */
const endSeat = (database: Database, seat: SeatRow, at: string): void => {
  const last = statement<{ last: number }>(database, 'SELECT coalesce(max(sequence), 0) AS last FROM audit_event').get()
  statement(database, 'UPDATE training_seat SET ended_at = ?, down_until = NULL, last_event = ? WHERE run = ? AND user = ?').run(
    seat.frozen_at ?? at,
    last?.last ?? 0,
    seat.run,
    seat.user
  )
  statement(
    database,
    "UPDATE incoming_check SET state = 'done', content = NULL, holder = NULL, until = NULL, outcome = 'system-down', done_by = ?, done_at = ? WHERE source = ? AND state <> 'done'"
  ).run(seat.user, at, sourceOf(seat))
  const goingOn = statement(database, 'SELECT 1 FROM training_seat WHERE run = ? AND ended_at IS NULL').get(seat.run)
  if (goingOn === undefined) statement(database, 'UPDATE training_run SET ended_at = ? WHERE id = ?').run(at, seat.run)
}

/** What a workstation has still to report when a run ends comes in within so long; then the marks stand. */
const SETTLED_AFTER_MS = 10_000

/** Inside a write: the marks of an ended run as they will stand. */
export const settle = (database: Database, seat: SeatRow): Marking => {
  const passMark = runRow(database, seat.run)?.pass_mark ?? scriptOf(seat).passMark
  const marking = mark(scriptOf(seat), evidenceOf(database, seat), passMark)
  statement(database, 'UPDATE training_seat SET marking = ? WHERE run = ? AND user = ?').run(JSON.stringify(marking), seat.run, seat.user)
  return marking
}
const settleEnded = (database: Database, at: string): void => {
  const before = new Date(Date.parse(at) - SETTLED_AFTER_MS).toISOString()
  for (const seat of statement<SeatRow>(
    database,
    'SELECT * FROM training_seat WHERE marking IS NULL AND ended_at IS NOT NULL AND ended_at <= ?'
  ).all(before))
    settle(database, seat)
}

/** Read operation: whether somebody's clock runs, or marks are still to be settled. */
export const trainingGoesOn = (database: Database, _none: undefined): boolean =>
  statement(database, 'SELECT 1 FROM training_seat WHERE marking IS NULL LIMIT 1').get() !== undefined

/** Read operation: until when nothing but training answers whom. */
export const trainingDown = (database: Database, _none: undefined): { readonly user: string; readonly until: string }[] =>
  runningSeats(database).flatMap(({ user, down_until: until }) => (until === null ? [] : [{ user, until }]))

/**
 * Write operation: lets everything happen that is due by a trainee's own clock, and ends runs whose time is over. A check
 * that waits stays handed to its trainee: nobody else is to take it.
 */
export const playTraining = (database: Database, { at }: { readonly at: string }): ToDo => {
  const done = runningSeats(database).flatMap((seat) => {
    const second = secondsOf(seat, at)
    const played = new Set(playedOf(seat))
    const due = scriptOf(seat)
      .timeline.filter((event) => event.at <= second && !played.has(event.id))
      .toSorted((one, other) => one.at - other.at)
    if (due.length > 0)
      statement(database, 'UPDATE training_seat SET played = ? WHERE run = ? AND user = ?').run(
        JSON.stringify([...played, ...due.map(({ id }) => id)]),
        seat.run,
        seat.user
      )
    const happened = due.map((event) => ({ user: seat.user, ...happen(database, seat, at, event) }))
    statement(
      database,
      "UPDATE incoming_check SET handed_to = ?, handed_note = 'Training', handed_at = ? WHERE source = ? AND state = 'waiting' AND (handed_at IS NULL OR handed_at < ?)"
    ).run(seat.user, at, sourceOf(seat), new Date(Date.parse(at) - (HANDED_SECONDS * 1000) / 2).toISOString())
    if (second >= limitOf(seat)) endSeat(database, seat, at)
    return happened
  })
  settleEnded(database, at)
  return toDo(done)
}

/** Write operation: lets clocks stand still, or go on from where they stood. */
export const freezeTraining = (database: Database, { frozen, ...which }: Which & { readonly frozen: boolean }) => {
  for (const seat of openSeats(database, which)) {
    if (frozen && seat.frozen_at === null)
      statement(database, 'UPDATE training_seat SET frozen_at = ? WHERE run = ? AND user = ?').run(which.at, seat.run, seat.user)
    if (!frozen && seat.frozen_at !== null)
      statement(database, 'UPDATE training_seat SET frozen_at = NULL, frozen_ms = frozen_ms + ? WHERE run = ? AND user = ?').run(
        Math.max(0, Date.parse(which.at) - Date.parse(seat.frozen_at)),
        seat.run,
        seat.user
      )
  }
  return { audited: { subject: `training run ${frozen ? 'frozen' : 'goes on'}: ${which.user ?? 'all'}` } }
}

/** Write operation: a trainer's own words to one trainee or to all. */
export const messageTraining = (database: Database, { text, ...which }: Which & { readonly text: string }) => {
  for (const seat of openSeats(database, which)) addToFeed(database, seat, which.at, { kind: 'message', sender: 'Trainer', text })
  return { audited: { subject: `message to ${which.user ?? 'all'} in training` } }
}

/** Write operation: something that the scenario's timeline did not have. */
export const injectTraining = (
  database: Database,
  { what, ...which }: Which & { readonly what: { readonly injectionId: string } | Injection }
): ToDo & { readonly audited: { readonly subject: string } } => {
  const done = openSeats(database, which).map((seat) => {
    const injection = 'injectionId' in what ? scriptOf(seat).injections.find(({ id }) => id === what.injectionId) : what
    if (injection === undefined) throw thrown(NO_INJECTION)
    const sent = statement<{ sent: number }>(database, 'SELECT count(*) AS sent FROM training_feed WHERE run = ? AND user = ?').get(
      seat.run,
      seat.user
    )
    // An injection may be sent more than once: each is a happening of its own.
    return { user: seat.user, ...happen(database, seat, which.at, { ...injection, id: `${injection.id}#${sent?.sent ?? 0}` }) }
  })
  return {
    ...toDo(done),
    audited: { subject: `injected for ${which.user ?? 'all'}: ${'injectionId' in what ? what.injectionId : what.title}` }
  }
}

/** Write operation: the officer, played by the trainer, answers a question. */
export const answerTraining = (
  database: Database,
  { question, text, ...which }: Which & { readonly user: string; readonly question: number; readonly text: string }
) => {
  const [seat] = openSeats(database, which)
  if (seat === undefined || !feedOf(database, seat).some(({ number, kind }) => number === question && kind === 'question'))
    throw thrown(NO_QUESTION)
  addToFeed(database, seat, which.at, { kind: 'answer', sender: 'Officer', text, speech: text, answers: question })
  return { audited: { subject: `question ${question} of ${which.user} answered in training` } }
}

const giveHint = (database: Database, seat: SeatRow, at: string): boolean => {
  const hint = scriptOf(seat).hints[seat.hints]
  if (hint === undefined) return false
  statement(database, 'UPDATE training_seat SET hints = hints + 1 WHERE run = ? AND user = ?').run(seat.run, seat.user)
  addToFeed(database, seat, at, { kind: 'hint', sender: 'Trainer', text: hint.text })
  return true
}
export const hintTraining = (database: Database, which: Which) => {
  const given = openSeats(database, which).filter((seat) => giveHint(database, seat, which.at))
  if (given.length === 0) throw thrown(NO_HINT)
  return { audited: { subject: `hint given to ${given.map(({ user }) => user).join(', ')}` } }
}

/** Write operation: how long a trainee has and how it is shown to them, from now on; never what is expected. */
export const adjustTraining = (database: Database, { adjustments, ...which }: Which & { readonly adjustments: Adjustments }) => {
  const { extraTimePercent, largerText } = adjustments
  for (const seat of openSeats(database, which))
    statement(database, 'UPDATE training_seat SET extra_time = ?, larger_text = ? WHERE run = ? AND user = ?').run(
      extraTimePercent,
      largerText ? 1 : 0,
      seat.run,
      seat.user
    )
  return {
    audited: { subject: `adjusted for ${which.user ?? 'all'}: ${extraTimePercent} % extra time, ${largerText ? 'larger' : 'usual'} text` }
  }
}

/** Write operation: ends runs, and marks them. */
export const endTraining = (database: Database, which: Which) => {
  for (const seat of openSeats(database, which)) endSeat(database, seat, which.at)
  return { audited: { subject: `training run ended for ${which.user ?? 'all'}` } }
}

interface Own {
  readonly user: string
  readonly at: string
}
const ownSeat = (database: Database, { user }: Own): SeatRow => {
  const seat = runningSeat(database, user)
  if (seat === undefined) throw thrown(NOT_IN_A_RUN)
  return seat
}
export const askInTraining = (database: Database, { text, name, ...own }: Own & { readonly text: string; readonly name: string }): void => {
  addToFeed(database, ownSeat(database, own), own.at, { kind: 'question', sender: name, text })
}
export const tellInTraining = (
  database: Database,
  {
    number,
    outcome,
    text,
    name,
    ...own
  }: Own & { readonly number: number; readonly outcome: string; readonly text: string; readonly name: string }
): void => {
  const seat = ownSeat(database, own)
  const asked = feedOf(database, seat).find((item) => item.number === number && (item.kind === 'call' || item.kind === 'request'))
  if (asked === undefined) throw thrown(NO_CALL)
  addToFeed(database, seat, own.at, { kind: 'told', sender: name, text, answers: number, outcome })
}
export const takeOwnHint = (database: Database, own: Own): void => {
  if (!giveHint(database, ownSeat(database, own), own.at)) throw thrown(NO_HINT)
}
export const finishOwnTraining = (database: Database, own: Own): void => {
  endSeat(database, ownSeat(database, own), own.at)
}
