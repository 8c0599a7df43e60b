import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { AuditEvent } from '../../api/audit.ts'
import type { Marking } from '../../api/training-marking.ts'
import type { MyRun, Room, RunHeadingSchema, Seat, SeatDetail } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import { nameOf } from '../niam/colleagues.ts'
import { openTabsOf } from '../open-tabs/operations.ts'
import { evidenceOf, isKeyCount } from './evidence.ts'
import { feedOf } from './feed.ts'
import { mark } from './mark.ts'
import { limitOf, runningSeat, runRow, scriptOf, seatRow, seatsOf, secondsOf, stateOf } from './seat-row.ts'
import type { RunRow, SeatRow } from './seat-row.ts'

type RunHeading = z.infer<typeof RunHeadingSchema>

/** Accesses to training itself say nothing of what a trainee does. */
const OF_TRAINING = /Training|Trainee|Hint|Sign[- ]?On/i
const SHOWN_ACTIONS = 20

/** What an action was, in few words. */
const wordsOf = ({ actionCode, subject }: Pick<AuditEvent, 'actionCode' | 'subject'>): string => `${actionCode}: ${subject}`.slice(0, 200)

const worthShowing = (actions: readonly AuditEvent[]): AuditEvent[] =>
  actions.filter((action) => !OF_TRAINING.test(action.actionCode) && !isKeyCount(action))

/** The marks as they stand; those of an ended run are kept once they are settled. */
export const markingOf = (database: Database, seat: SeatRow, passMark: number): Marking =>
  seat.marking === null ? mark(scriptOf(seat), evidenceOf(database, seat), passMark) : (JSON.parse(seat.marking) as Marking)

const lastAction = (actions: readonly AuditEvent[]): Seat['lastAction'] => {
  const last = worthShowing(actions).at(-1)
  return last === undefined ? null : { at: last.at, words: wordsOf(last) }
}

const seatOf = (database: Database, seat: SeatRow, { passMark, at }: { passMark: number; at: string }): Seat => {
  const evidence = evidenceOf(database, seat)
  const marking: Marking = seat.marking === null ? mark(scriptOf(seat), evidence, passMark) : (JSON.parse(seat.marking) as Marking)
  const feed = feedOf(database, seat)
  const ended = seat.ended_at !== null
  return {
    user: seat.user,
    name: nameOf(seat.user),
    state: stateOf(seat),
    clock: secondsOf(seat, at),
    limit: limitOf(seat),
    lastAction: lastAction(evidence.actions),
    errors: evidence.actions.filter(({ kind }) => kind === 'refusal').length,
    points: Math.max(0, marking.points.earned - marking.taken),
    pointsSoFar: marking.points.of,
    criticalFaults: marking.criticalFaults.map(({ title }) => title),
    hintsTaken: seat.hints,
    unanswered: feed.filter(({ kind, answered }) => (kind === 'call' || kind === 'request') && answered === false).length,
    questions: feed
      .filter(({ kind, answered }) => kind === 'question' && answered === false)
      .map(({ number, at: asked, text }) => ({ number, at: asked, text })),
    adjustments: { extraTimePercent: seat.extra_time, largerText: seat.larger_text === 1 },
    result: ended ? marking.result : null,
    signedOff: seat.sign_off !== null
  }
}

const headingOf = (run: RunRow, trainees: number): RunHeading => ({
  runId: run.id,
  scenarioId: run.scenario,
  title: run.title,
  trainer: nameOf(run.trainer),
  startedAt: run.started_at,
  endedAt: run.ended_at,
  seed: run.seed,
  passMark: run.pass_mark,
  trainees
})

const MOST_RUNS = 100
/** Read operation: a trainer's own runs, the latest first. */
export const trainingRuns = (database: Database, { trainer }: { readonly trainer: string }): RunHeading[] =>
  statement<RunRow & { trainees: number }>(
    database,
    `SELECT t.*, (SELECT count(*) FROM training_seat AS s WHERE s.run = t.id) AS trainees FROM training_run AS t WHERE t.trainer = ? ORDER BY t.started_at DESC LIMIT ${MOST_RUNS}`
  )
    .all(trainer)
    .map((run) => headingOf(run, run.trainees))

interface Mine {
  readonly runId: string
  readonly trainer: string
  readonly at: string
}
const ownRun = (database: Database, { runId, trainer }: Mine): RunRow | undefined => {
  const run = runRow(database, runId)
  // SECURITY: H50 a trainer sees their own room only
  return run?.trainer === trainer ? run : undefined
}

/** Read operation: the room at a glance; null where it is not this trainer's. */
export const trainingRoom = (database: Database, mine: Mine): Room | null => {
  const run = ownRun(database, mine)
  if (run === undefined) return null
  const seats = seatsOf(database, run.id)
  return {
    ...headingOf(run, seats.length),
    asOf: mine.at,
    frozen:
      seats.some(({ ended_at: ended }) => ended === null) &&
      seats.every(({ ended_at: ended, frozen_at: frozen }) => ended !== null || frozen !== null),
    seats: seats.map((seat) => seatOf(database, seat, { passMark: run.pass_mark, at: mine.at }))
  }
}

interface DraftRow {
  readonly kind: string
  readonly saved_at: string
  readonly content: string
}
/** Names of what is filled in, and not what it says: enough to see where somebody is. */
const fieldsOf = (content: string): string[] => {
  const parsed: unknown = JSON.parse(content)
  const values: unknown = typeof parsed === 'object' && parsed !== null && 'values' in parsed ? parsed.values : parsed
  return typeof values === 'object' && values !== null ? Object.keys(values).slice(0, 60) : []
}

/** Read operation: one trainee, as their trainer sees them. */
export const trainingSeat = (database: Database, { user, ...mine }: Mine & { readonly user: string }): SeatDetail | null => {
  const run = ownRun(database, mine)
  const seat = run === undefined ? undefined : seatRow(database, run.id, user)
  if (run === undefined || seat === undefined) return null
  const kept = openTabsOf(database, { owner: user, at: mine.at })
  return {
    ...seatOf(database, seat, { passMark: run.pass_mark, at: mine.at }),
    tabs: kept.tabs.map(({ number, kind, name }) => ({ number, kind, name, active: kept.active === number })),
    drafts: statement<DraftRow>(database, 'SELECT kind, saved_at, content FROM draft WHERE owner = ? ORDER BY saved_at DESC LIMIT 20')
      .all(user)
      .map(({ kind, saved_at: savedAt, content }) => ({ kind, savedAt, fields: fieldsOf(content) })),
    actions: worthShowing(evidenceOf(database, seat).actions)
      .slice(-SHOWN_ACTIONS)
      .toReversed()
      .map((action) => ({ at: action.at, words: wordsOf(action), result: action.result })),
    feed: feedOf(database, seat)
  }
}

/** Read operation: the run that a trainee is in, or the one of this id. */
export const ownTraining = (database: Database, { user, at }: { readonly user: string; readonly at: string }): MyRun => {
  const seat = runningSeat(database, user)
  const run = seat === undefined ? undefined : runRow(database, seat.run)
  if (seat === undefined || run === undefined) return { run: null }
  const { brief, hints, title } = scriptOf(seat)
  return {
    run: {
      runId: run.id,
      title,
      brief,
      trainer: nameOf(run.trainer),
      state: stateOf(seat),
      clock: secondsOf(seat, at),
      limit: limitOf(seat),
      adjustments: { extraTimePercent: seat.extra_time, largerText: seat.larger_text === 1 },
      hintsLeft: hints.length - seat.hints,
      feed: feedOf(database, seat)
    }
  }
}
