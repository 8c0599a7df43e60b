import type { Database } from 'better-sqlite3'
import { RESTORE_DAYS } from '../../api/weeding.ts'
import type { WeededReport } from '../../api/weeding.ts'
import { forceOf } from '../../api/primitives.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { tellOfWeeding } from '../alerts/report-told.ts'
import { forgetTold } from '../alerts/tell-subscribers.ts'
import { forgetDue } from '../due/claims.ts'
import { daysAfter } from '../moment.ts'
import { versionsOf } from '../reports/versions.ts'
import type { ReadVersion } from '../reports/versions.ts'
import { appendDvlaNotices } from './dvla.ts'
import type { NewDvlaNotice } from './dvla.ts'
import { whyWeeded } from './kept-objects.ts'
import { removeBearing } from './marks.ts'
import type { Bearing } from './marks.ts'
import { heldObject } from './object-row.ts'
import type { ObjectKind } from './object-row.ts'
import { FIRST_ACTION } from './write.operation.ts'

/** A report with everything that hangs on it, as it stands in `weeded_report` until it is restored or gone. */
export interface KeptReport {
  readonly report: Readonly<Record<string, string | number | null>>
  readonly versions: readonly ReadVersion[]
  readonly bearing: Bearing
}

/** The columns of a report that are not read out of its content. */
export const REPORT_FIELDS = [
  'id',
  'kind',
  'person',
  'reference',
  'status',
  'open',
  'date',
  'headline',
  'second_check',
  'second_check_due_at',
  'second_check_authors',
  'content',
  'version',
  'version_number',
  'created_at',
  'created_by',
  'on_behalf_of',
  'changed_at',
  'changed_by',
  'cancellation'
] as const

const bearingOf = (database: Database, reportId: string): Bearing => ({
  marks: statement<Bearing['marks'][number]>(
    database,
    "SELECT kind, scope, plain AS value, '' AS path FROM object_mark WHERE report_id = ?"
  ).all(reportId),
  ...(statement<Omit<Bearing, 'marks'>>(database, 'SELECT same, side, make FROM object_report WHERE report_id = ?').get(reportId) ?? {
    same: '',
    side: null,
    make: ''
  })
})

interface Weeding {
  readonly kind: ObjectKind
  readonly reportId: string
  /** YYYY-MM-DD */
  readonly today: string
  /** ISO 8601. */
  readonly at: string
  /** What the licensing agency is told of it. */
  readonly notices: readonly NewDvlaNotice[]
}

/** Write operation: takes a report out whose day has come; it can be restored for a time. */
export const weedObject = (database: Database, { kind, reportId, today, at, notices }: Weeding) => {
  const row = heldObject(database, { kind, reportId })
  const kept = statement<{ deletedOn: string | null; force: string } & KeptReport['report']>(
    database,
    `SELECT ${REPORT_FIELDS.join(', ')}, deleted_on AS "deletedOn", force FROM report WHERE id = ?`
  ).get(reportId)
  if (row === undefined || kept === undefined || kept.deletedOn === null || kept.deletedOn > today)
    throw new Refusal('unprocessable/not-allowed', 'The report is not due for deletion.')
  const { deletedOn: _on, force, ...report } = kept
  const versions = versionsOf(database, row, FIRST_ACTION)
  const why = whyWeeded({ kind, status: row.status })
  statement(
    database,
    'INSERT OR REPLACE INTO weeded_report (report_id, kind, reference, force, headline, status, why, weeded_at, restore_until, kept) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    reportId,
    kind,
    row.reference,
    force,
    row.headline,
    row.status,
    why,
    at,
    daysAfter(today, RESTORE_DAYS),
    JSON.stringify({ report, versions, bearing: bearingOf(database, reportId) } satisfies KeptReport)
  )
  statement(database, 'DELETE FROM object_match WHERE lost = ? OR found = ?').run(reportId, reportId)
  removeBearing(database, reportId)
  statement(database, 'DELETE FROM report_version WHERE report = ?').run(row.sequence)
  forgetDue(database, reportId)
  forgetTold(database, reportId)
  tellOfWeeding(database, { reportId, by: 'retention', at })
  statement(database, 'DELETE FROM due_acknowledged WHERE record = ?').run(reportId)
  statement(database, 'DELETE FROM report WHERE sequence = ?').run(row.sequence)
  appendDvlaNotices(database, notices, { reportId, reference: row.reference, at })
  return {
    audited: {
      personId: row.person_id,
      subject: `${kind} report ${row.reference} weeded with ${versions.length} versions, restorable until ${daysAfter(today, RESTORE_DAYS)}. ${why}`
    }
  }
}

/** A weeded report, its category still a code. */
export type Weeded = Omit<WeededReport, 'heading'> & { readonly category: string }

/** Read operation: what was weeded of a force and can be restored, the latest first. */
export const weededReports = (database: Database, { force, today }: { readonly force: string; readonly today: string }): Weeded[] =>
  statement<Weeded>(
    database,
    `SELECT report_id AS "reportId", kind, reference, status, why, weeded_at AS "weededAt", restore_until AS "restoreUntil",
     coalesce(kept ->> '$.report.content' ->> 'category', kept ->> '$.report.content' ->> 'kind') AS category
     FROM weeded_report WHERE force = ? AND restore_until >= ? ORDER BY weeded_at DESC, reference`
  ).all(forceOf(force), today)

/** Write operation: what can be restored no more is gone for good. */
export const purgeWeeded = (database: Database, { today }: { readonly today: string }) => {
  const gone = statement<{ reference: string }>(database, 'DELETE FROM weeded_report WHERE restore_until < ? RETURNING reference').all(
    today
  )
  return { purged: gone.length, audited: { subject: `weeded reports gone for good: ${gone.map(({ reference }) => reference).join(', ')}` } }
}

/** Read operation: whether anything is to go for good. */
export const weededToPurge = (database: Database, { today }: { readonly today: string }): number =>
  statement<{ count: number }>(database, 'SELECT count(*) AS count FROM weeded_report WHERE restore_until < ?').get(today)?.count ?? 0
