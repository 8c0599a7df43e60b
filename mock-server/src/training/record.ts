import type { Database } from 'better-sqlite3'
import type { Entitlement } from '../../api/entitlements.ts'
import type { Debrief, TrainingRecord } from '../../api/training.ts'
import { statement } from '../../store/statement.ts'
import { nameOf } from '../niam/colleagues.ts'
import { markingOf } from './room.ts'
import type { SeatRow } from './seat-row.ts'

interface SeatOfRun extends SeatRow {
  readonly scenario: string
  readonly title: string
  readonly pass_mark: number
}
export interface Withheld {
  readonly user: string
  readonly entitlement: Entitlement
  readonly scenario: string
  readonly by: string
  readonly at: string
}

/** Read operation: what is withheld from everybody, for the tokens that say what they hold. */
export const withheldFromAll = (database: Database, _none: undefined): Withheld[] =>
  statement<Withheld>(database, 'SELECT user, entitlement, scenario, by, at FROM training_withheld').all()

const MOST_RUNS = 200

/** A record of training as the store has it: what scenarios are called stands in their files. */
interface RecordHeld extends Omit<TrainingRecord, 'withheld'> {
  readonly withheld: readonly Omit<TrainingRecord['withheld'][number], 'title'>[]
}
/** @param titles by scenario */
export const titledRecord = (record: RecordHeld, titles: ReadonlyMap<string, string>): TrainingRecord => ({
  ...record,
  withheld: record.withheld.map((held) => ({ ...held, title: titles.get(held.scenarioId) ?? held.scenarioId }))
})

/** Read operation: a user's record of training (My LEDS). */
export const trainingRecord = (database: Database, { user }: { readonly user: string }): RecordHeld => ({
  user,
  name: nameOf(user),
  runs: statement<SeatOfRun>(
    database,
    `SELECT s.*, t.scenario, t.title, t.pass_mark FROM training_seat AS s JOIN training_run AS t ON t.id = s.run WHERE s.user = ? ORDER BY s.started_at DESC LIMIT ${MOST_RUNS}`
  )
    .all(user)
    .map((seat) => {
      const { run, scenario, title, started_at: startedAt, pass_mark: passMark, sign_off: signOff } = seat
      const marks = seat.ended_at === null ? null : markingOf(database, seat, passMark)
      return {
        runId: run,
        scenarioId: scenario,
        title,
        startedAt,
        percent: marks?.percent ?? null,
        result: marks?.result ?? null,
        signOff: signOff === null ? null : (JSON.parse(signOff) as Debrief['signOff'])
      }
    }),
  withheld: statement<Withheld>(
    database,
    'SELECT user, entitlement, scenario, by, at FROM training_withheld WHERE user = ? ORDER BY entitlement'
  )
    .all(user)
    .map(({ entitlement, scenario, by, at }) => ({ entitlement, scenarioId: scenario, by: nameOf(by), at }))
})

/** Write operation: what a user does not hold until trained takes the place of what was withheld before. */
export const withholdEntitlements = (
  database: Database,
  {
    user,
    withheld,
    by,
    at
  }: {
    readonly user: string
    readonly withheld: readonly { entitlement: Entitlement; scenarioId: string }[]
    readonly by: string
    readonly at: string
  }
) => {
  statement(database, 'DELETE FROM training_withheld WHERE user = ?').run(user)
  for (const { entitlement, scenarioId } of withheld)
    statement(
      database,
      'INSERT INTO training_withheld (user, entitlement, scenario, by, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING'
    ).run(user, entitlement, scenarioId, by, at)
  return {
    audited: { subject: `withheld from ${user} until trained: ${withheld.map(({ entitlement }) => entitlement).join(', ') || 'nothing'}` }
  }
}

/** Read operation: who is in a run that goes on. */
export const usersInTraining = (database: Database, _none: undefined): string[] =>
  statement<{ user: string }>(database, 'SELECT user FROM training_seat WHERE ended_at IS NULL')
    .all()
    .map(({ user }) => user)
