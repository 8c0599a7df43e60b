import type { Database } from 'better-sqlite3'
import type { AuditEvent } from '../../api/audit.ts'
import { arrestEndpoints } from '../../api/endpoints/arrest.ts'
import { AUDIT_COLUMNS } from '../../store/audit-log.ts'
import { statement } from '../../store/statement.ts'
import { doneChecks } from './feed.ts'
import { feedRows, plantedOf } from './seat-row.ts'
import type { FeedRow, SeatRow } from './seat-row.ts'
import type { Planted } from './plant.ts'
import type { RECORD_KINDS } from './expectation-schema.ts'

/** A record as marking sees it: what it holds, who made it and who changed it. */
export interface RecordState {
  readonly kind: (typeof RECORD_KINDS)[number]
  readonly id: string
  readonly personId: string | null
  /** By the trainee, in this run. */
  readonly made: boolean
  readonly changed: boolean
  readonly madeAt: string
  /** When the trainee made or changed it last. */
  readonly at: string
  readonly holds: Readonly<Record<string, unknown>>
}

/** How many keys and clicks, told every few seconds: a number for the marks, and nothing that was done. */
export const isKeyCount = ({ actionCode }: Pick<AuditEvent, 'actionCode'>): boolean => actionCode === 'Workstation keys-counted'

/** Everything that a run is marked by. */
export interface Evidence {
  readonly ended: boolean
  readonly startedAt: string
  readonly endedAt: string | null
  /** For how long the clock stood still, milliseconds. */
  readonly frozenMs: number
  /** In percent of every time that is given. */
  readonly extraTime: number
  readonly hints: number
  readonly planted: Planted
  readonly feed: readonly FeedRow[]
  readonly done: ReadonlyMap<string, { readonly outcome: string; readonly at: string }>
  readonly actions: readonly AuditEvent[]
  readonly records: readonly RecordState[]
}

interface ReportFound {
  readonly sequence: number
  readonly id: string
  readonly kind: RecordState['kind']
  readonly personId: string | null
  readonly status: string
  readonly second_check: string
  readonly content: string
  readonly cancellation: string | null
  readonly created_at: string
  readonly created_by: string
  readonly changed_at: string | null
  readonly changed_by: string | null
}
const COLUMNS =
  'r.sequence, r.id, r.kind, p.id AS "personId", r.status, r.second_check, r.content, r.cancellation, r.created_at, r.created_by, r.changed_at, r.changed_by'

const objectOf = (json: string): Record<string, unknown> => {
  const parsed: unknown = JSON.parse(json)
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {}
}
const textsOf = (database: Database, sql: string, id: string): string[] =>
  statement<{ text: string }>(database, sql)
    .all(id)
    .map(({ text }) => text)

/** What an arrest report says in other tables. */
const arrestParts = (database: Database, id: string): Record<string, unknown> => ({
  offences: textsOf(database, 'SELECT cjs_code AS text FROM arrest_offence WHERE report_id = ? ORDER BY ordinal', id),
  remands: textsOf(database, 'SELECT content AS text FROM remand WHERE report_id = ?', id),
  cases: textsOf(database, 'SELECT content AS text FROM court_case WHERE report_id = ?', id)
})

const reportsOf = (database: Database, seat: SeatRow, planted: Planted): ReportFound[] => {
  const people = JSON.stringify(Object.values(planted.people))
  const reports = JSON.stringify(Object.values(planted.reports))
  return [
    ...statement<ReportFound>(
      database,
      `SELECT ${COLUMNS} FROM json_each(?) AS asked JOIN person AS p ON p.id = asked.value JOIN report AS r ON r.person = p.sequence WHERE r.sequence <= ?`
    ).all(people, seat.first_report),
    ...statement<ReportFound>(
      database,
      `SELECT ${COLUMNS} FROM json_each(?) AS asked JOIN report AS r ON r.id = asked.value LEFT JOIN person AS p ON p.sequence = r.person`
    ).all(reports),
    ...statement<ReportFound>(
      database,
      `SELECT ${COLUMNS} FROM report AS r LEFT JOIN person AS p ON p.sequence = r.person WHERE r.sequence > ? AND r.created_by = ?`
    ).all(seat.first_report, seat.user)
  ]
}

const printsOf = (database: Database, { user, started_at: since }: SeatRow): RecordState[] =>
  statement<{
    id: string
    person_id: string
    what: string
    reason: string
    words: string
    copies: number
    at: string
    closing: string | null
  }>(database, 'SELECT id, person_id, what, reason, words, copies, at, closing FROM print WHERE by = ? AND at >= ?')
    .all(user, since)
    .map(({ id, person_id: personId, at, ...holds }) => ({ kind: 'print', id, personId, made: true, changed: true, madeAt: at, at, holds }))

const OF_ARRESTS = new Set<string>(Object.values(arrestEndpoints).map(({ actionCode }) => actionCode))

/** What is added to an arrest stands beside the report and does not change it: the log says when. */
const addedAt = ({ kind, personId }: ReportFound, actions: readonly AuditEvent[]): string | null =>
  kind !== 'arrest' || personId === null
    ? null
    : (actions.findLast(
        ({ kind: of, personId: about, actionCode, result }) =>
          (of === 'collection' || of === 'alteration') && about === personId && result === 'ok' && OF_ARRESTS.has(actionCode)
      )?.at ?? null)

const madeOrChanged = (
  seat: SeatRow,
  row: ReportFound,
  actions: readonly AuditEvent[]
): Pick<RecordState, 'made' | 'changed' | 'madeAt' | 'at'> => {
  const made = row.sequence > seat.first_report && row.created_by === seat.user
  const changedAt = row.changed_by === seat.user && (row.changed_at ?? '') >= seat.started_at ? row.changed_at : null
  const last = [changedAt, addedAt(row, actions)]
    .filter((at) => at !== null)
    .toSorted()
    .at(-1)
  return { made, changed: last !== undefined, madeAt: row.created_at, at: last ?? row.created_at }
}

/** The states of the records that a run is about. */
const recordsOf = (database: Database, seat: SeatRow, planted: Planted, actions: readonly AuditEvent[]): RecordState[] => [
  ...reportsOf(database, seat, planted).map((row): RecordState => {
    const { id, kind, personId, status, second_check: secondCheck, content, cancellation } = row
    return {
      kind,
      id,
      personId,
      ...madeOrChanged(seat, row, actions),
      holds: {
        ...objectOf(content),
        status,
        secondCheck,
        cancellation: cancellation === null ? null : objectOf(cancellation),
        ...(kind === 'arrest' ? arrestParts(database, id) : {})
      }
    }
  }),
  ...printsOf(database, seat)
]

/** What the log has of a trainee in a run; what a workstation reports a little late belongs to it. */
export const actionsOf = (database: Database, seat: SeatRow): AuditEvent[] =>
  statement<AuditEvent>(
    database,
    `SELECT ${AUDIT_COLUMNS} FROM audit_event WHERE user = ? AND sequence > ? AND (? IS NULL OR sequence <= ? OR kind = 'workstation') AND (? IS NULL OR at <= ?) ORDER BY sequence`
  ).all(seat.user, seat.first_event, seat.last_event, seat.last_event, lateFor(seat), lateFor(seat))

const LATE_MS = 10_000
const lateFor = ({ ended_at: ended }: SeatRow): string | null =>
  ended === null ? null : new Date(Date.parse(ended) + LATE_MS).toISOString()

/** Called inside a read or a write. */
export const evidenceOf = (database: Database, seat: SeatRow): Evidence => {
  const planted = plantedOf(seat)
  const feed = feedRows(database, seat)
  const actions = actionsOf(database, seat)
  return {
    ended: seat.ended_at !== null,
    startedAt: seat.started_at,
    endedAt: seat.ended_at,
    frozenMs: seat.frozen_ms,
    extraTime: seat.extra_time,
    hints: seat.hints,
    planted,
    feed,
    done: doneChecks(database, feed),
    actions,
    records: recordsOf(database, seat, planted, actions)
  }
}
