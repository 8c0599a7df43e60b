import type { Database } from 'better-sqlite3'
import type { Adjustments } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import { calendarDay } from '../service.ts'
import { thrown } from '../reports/refusals.ts'
import { addToFeed } from './feed.ts'
import { freeIn, plant } from './plant.ts'
import { castFor } from './read-scenario.ts'
import { resolved } from './resolve.ts'
import { ScenarioSchema } from './scenario-schema.ts'
import { IN_ANOTHER_RUN, SCENARIO_FAULTY } from './refusals.ts'
import { runningSeat } from './seat-row.ts'

export interface SeatPlan {
  readonly user: string
  /** Force and station. */
  readonly station: string
  readonly takesChecks: boolean
  readonly adjustments: Adjustments
}
export interface RunPlan {
  readonly runId: string
  readonly scenarioId: string
  readonly title: string
  /** The scenario's file as parsed, before names and days are put in. */
  readonly raw: unknown
  readonly trainer: string
  /** Two characters. */
  readonly force: string
  /** Null: the next that the store has not had. */
  readonly seed: number | null
  readonly passMark: number
  readonly seats: readonly SeatPlan[]
  /** ISO 8601. */
  readonly at: string
}

const LAST = {
  audit_event: 'SELECT coalesce(max(sequence), 0) AS last FROM audit_event',
  report: 'SELECT coalesce(max(sequence), 0) AS last FROM report'
} as const
const lastOf = (database: Database, table: keyof typeof LAST): number =>
  Number(statement<{ last: number }>(database, LAST[table]).get()?.last)

const SEED_STEP = 7919

/** Write operation: plants what a scenario needs for each trainee and lets their clocks run. */
export const startTrainingRun = (
  database: Database,
  { runId, scenarioId, title, raw, trainer, force, seed: given, passMark, seats, at }: RunPlan
): { readonly audited: { readonly subject: string } } => {
  const taken = seats.filter(({ user }) => runningSeat(database, user) !== undefined)
  if (taken.length > 0) throw thrown(IN_ANOTHER_RUN(taken.map(({ user }) => user)))
  const runs = statement<{ runs: number }>(database, 'SELECT count(*) AS runs FROM training_run').get()
  const seed = given ?? ((runs?.runs ?? 0) + 1) * SEED_STEP
  statement(
    database,
    'INSERT INTO training_run (id, scenario, title, trainer, force, seed, pass_mark, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(runId, scenarioId, title, trainer, force, seed, passMark, at)
  const now = new Date(at)
  const moment = { today: calendarDay(now), now }
  seats.forEach(({ user, station, takesChecks, adjustments }, place) => {
    const cast = castFor(raw, { seed, place }, freeIn(database))
    const parsed = ScenarioSchema.safeParse(resolved(raw, cast, moment).value)
    // It was sound when the library was read; a day may have passed that it depends on.
    if (!parsed.success) throw thrown(SCENARIO_FAULTY(title))
    const scenario = parsed.data
    const planted = plant(database, { scenario, cast, runId, place, today: moment.today })
    statement(
      database,
      'INSERT INTO training_seat (run, user, place, script, planted, played, takes_checks, station, extra_time, larger_text, started_at, frozen_ms, hints, first_event, first_report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)'
    ).run(
      runId,
      user,
      place,
      JSON.stringify(scenario),
      JSON.stringify(planted),
      '[]',
      takesChecks ? 1 : 0,
      station,
      adjustments.extraTimePercent,
      adjustments.largerText ? 1 : 0,
      at,
      lastOf(database, 'audit_event'),
      lastOf(database, 'report')
    )
    const seat = runningSeat(database, user)
    if (seat !== undefined) addToFeed(database, seat, at, { kind: 'brief', sender: 'Trainer', text: scenario.brief })
  })
  return { audited: { subject: `training run of ${title} started for ${seats.map(({ user }) => user).join(', ')}, seed ${seed}` } }
}
