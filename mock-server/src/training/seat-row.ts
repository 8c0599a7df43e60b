import type { Database } from 'better-sqlite3'
import type { FeedItem } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import type { Planted } from './plant.ts'
import type { Scenario } from './scenario-schema.ts'

export interface RunRow {
  readonly id: string
  readonly scenario: string
  readonly title: string
  readonly trainer: string
  readonly force: string
  readonly seed: number
  readonly pass_mark: number
  readonly started_at: string
  readonly ended_at: string | null
}

export interface SeatRow {
  readonly run: string
  readonly user: string
  readonly place: number
  readonly script: string
  readonly planted: string
  readonly played: string
  readonly takes_checks: number
  readonly station: string
  readonly extra_time: number
  readonly larger_text: number
  readonly started_at: string
  readonly frozen_at: string | null
  readonly frozen_ms: number
  readonly ended_at: string | null
  readonly down_until: string | null
  readonly hints: number
  /** The audit log's last event before the run, and its last in it. */
  readonly first_event: number
  /** The last report that stood before it began; what was planted included. */
  readonly first_report: number
  readonly last_event: number | null
  readonly marking: string | null
  readonly sign_off: string | null
}

export interface FeedRow {
  readonly number: number
  readonly at: string
  readonly second: number
  readonly kind: FeedItem['kind']
  readonly sender: string
  readonly text: string
  readonly speech: string | null
  readonly grade: FeedItem['grade']
  readonly event: string | null
  readonly incoming: string | null
  readonly answers: number | null
  readonly outcome: string | null
}

// Written by this server alone, after its schema was held against it.
export const scriptOf = ({ script }: Pick<SeatRow, 'script'>): Scenario => JSON.parse(script) as Scenario
export const plantedOf = ({ planted }: Pick<SeatRow, 'planted'>): Planted => JSON.parse(planted) as Planted
export const playedOf = ({ played }: Pick<SeatRow, 'played'>): readonly string[] => JSON.parse(played) as string[]

type Clock = Pick<SeatRow, 'started_at' | 'frozen_at' | 'frozen_ms' | 'ended_at'>
/** Milliseconds of a trainee's own clock, which stands still while frozen and when ended. */
export const clockMs = ({ started_at: started, frozen_at: frozen, frozen_ms: stood, ended_at: ended }: Clock, at: string): number => {
  const until = [at, frozen, ended].filter((moment) => moment !== null).toSorted()[0] ?? at
  return Math.max(0, Date.parse(until) - Date.parse(started) - stood)
}
export const secondsOf = (seat: Clock, at: string): number => Math.floor(clockMs(seat, at) / 1000)
/** When the trainee's clock showed this, had it never been frozen since. ISO 8601 */
export const limitOf = (seat: Pick<SeatRow, 'extra_time' | 'script'>): number =>
  Math.round(scriptOf(seat).minutes * 60 * (1 + seat.extra_time / 100))
export const stateOf = ({ frozen_at: frozen, ended_at: ended }: Clock): 'running' | 'frozen' | 'ended' =>
  ended !== null ? 'ended' : frozen !== null ? 'frozen' : 'running'

export const runRow = (database: Database, runId: string): RunRow | undefined =>
  statement<RunRow>(database, 'SELECT * FROM training_run WHERE id = ?').get(runId)
export const seatRow = (database: Database, runId: string, user: string): SeatRow | undefined =>
  statement<SeatRow>(database, 'SELECT * FROM training_seat WHERE run = ? AND user = ?').get(runId, user)
export const seatsOf = (database: Database, runId: string): SeatRow[] =>
  statement<SeatRow>(database, 'SELECT * FROM training_seat WHERE run = ? ORDER BY place').all(runId)
/** The seat that a trainee sits in now. */
export const runningSeat = (database: Database, user: string): SeatRow | undefined =>
  statement<SeatRow>(database, 'SELECT * FROM training_seat WHERE user = ? AND ended_at IS NULL').get(user)
export const runningSeats = (database: Database): SeatRow[] =>
  statement<SeatRow>(database, 'SELECT * FROM training_seat WHERE ended_at IS NULL').all()
export const feedRows = (database: Database, { run, user }: Pick<SeatRow, 'run' | 'user'>): FeedRow[] =>
  statement<FeedRow>(database, 'SELECT * FROM training_feed WHERE run = ? AND user = ? ORDER BY number').all(run, user)
