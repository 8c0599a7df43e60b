import type { Database } from 'better-sqlite3'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedHistory, WantedVersion } from '../../api/wanted.ts'
import { statement } from '../../store/statement.ts'
import { cancellationOf, WANTED_COLUMNS, wantedReportOf } from './report-row.ts'
import type { WantedRow } from './report-row.ts'

interface Row {
  readonly number: number
  readonly version: string
  readonly action: WantedVersion['action']
  readonly changed_at: string
  readonly changed_by: string
  readonly on_behalf_of: string
  readonly reason: string | null
  readonly justification: string | null
  readonly note: string | null
  readonly status: WantedVersion['status']
  readonly second_check: WantedVersion['secondCheck']
  readonly cancellation: string | null
  readonly content: string
}

const versionOf = (row: Row): WantedVersion => ({
  versionNumber: row.number,
  versionToChange: row.version,
  action: row.action,
  at: row.changed_at,
  by: row.changed_by,
  onBehalfOf: row.on_behalf_of,
  reason: row.reason,
  justification: row.justification,
  note: row.note,
  status: row.status,
  secondCheck: row.second_check,
  cancellation: cancellationOf(row.cancellation),
  content: WantedContentSchema.parse(JSON.parse(row.content))
})

/** Adds a version to a report's history. @param report its sequence */
export const insertVersion = (database: Database, report: number, version: WantedVersion): void => {
  statement(
    database,
    'INSERT INTO report_version (report, number, version, action, changed_at, changed_by, on_behalf_of, reason, justification, note, status, second_check, cancellation, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    report,
    version.versionNumber,
    version.versionToChange,
    version.action,
    version.at,
    version.by,
    version.onBehalfOf,
    version.reason,
    version.justification,
    version.note,
    version.status,
    version.secondCheck,
    version.cancellation === null ? null : JSON.stringify(version.cancellation),
    JSON.stringify(version.content)
  )
}

/** What a report that never changed says of its only version: why it was circulated was not recorded. */
const onlyVersion = (row: WantedRow): WantedVersion => {
  const report = wantedReportOf(row, '')
  return {
    versionNumber: report.versionNumber,
    versionToChange: report.versionToChange,
    action: 'circulated',
    at: report.circulatedAt,
    by: report.createdBy,
    onBehalfOf: report.onBehalfOf,
    reason: null,
    justification: null,
    note: null,
    status: report.status,
    secondCheck: report.secondCheck,
    cancellation: report.cancellation,
    content: report.content
  }
}

type Held = WantedRow & { readonly sequence: number }

/** Every version of a report, the first first. One that was put in as it stands, and never changed, has one. */
export const versionsOf = (database: Database, held: Held): WantedVersion[] => {
  const rows = statement<Row>(
    database,
    'SELECT number, version, action, changed_at, changed_by, on_behalf_of, reason, justification, note, status, second_check, cancellation, content FROM report_version WHERE report = ? ORDER BY number'
  ).all(held.sequence)
  return rows.length === 0 ? [onlyVersion(held)] : rows.map(versionOf)
}

/** Keeps the first version of a report that was put in as it stands, before it is changed. */
export const keepFirstVersion = (database: Database, held: Held): void => {
  const kept = statement(database, 'SELECT 1 FROM report_version WHERE report = ? LIMIT 1').get(held.sequence) !== undefined
  if (!kept) insertVersion(database, held.sequence, onlyVersion(held))
}

/** A wanted report of this person with the key of its versions. */
export const heldWanted = (
  database: Database,
  { personId, reportId }: { readonly personId: string; readonly reportId: string }
): (Held & { readonly second_check_authors: string }) | undefined =>
  statement<Held & { readonly second_check_authors: string }>(
    database,
    `SELECT ${WANTED_COLUMNS}, r.sequence, r.second_check_authors FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.id = ? AND r.kind = 'wanted' AND p.id = ?`
  ).get(reportId, personId)

/** Read operation: every version of this person's report; null where there is none under this id. */
export const wantedHistory = (
  database: Database,
  which: { readonly personId: string; readonly reportId: string }
): WantedHistory | null => {
  const held = heldWanted(database, which)
  return held === undefined ? null : { reportId: held.id, reference: held.reference, versions: versionsOf(database, held) }
}
