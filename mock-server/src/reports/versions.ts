import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import type { Author } from './author.ts'
import { REPORT_COLUMNS } from './report-row.ts'
import type { ReportKind, ReportRow } from './report-row.ts'

/** One version as it is kept: what stood after something was done. */
export interface KeptVersion extends Author {
  readonly versionNumber: number
  readonly versionToChange: string
  /** What made it, in the kind's own words: `circulated`, `reviewed`. */
  readonly action: string
  /** ISO 8601. */
  readonly at: string
  readonly note: string | null
  readonly status: string
  readonly secondCheck: string
  readonly cancellation: object | null
  readonly content: object
}

/** A version as it is read back, content and cancellation for the kind's own schemas to parse. */
export type ReadVersion = Omit<KeptVersion, 'content' | 'cancellation'> & { readonly content: unknown; readonly cancellation: unknown }

type Row = Omit<ReadVersion, 'content' | 'cancellation'> & { readonly content: string; readonly cancellation: string | null }

/** Adds a version to a report's history. @param report its sequence */
export const insertVersion = (database: Database, report: number, version: KeptVersion): void => {
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

const VERSIONS = `SELECT number AS "versionNumber", version AS "versionToChange", action, changed_at AS at, changed_by AS by,
  on_behalf_of AS "onBehalfOf", reason, justification, note, status, second_check AS "secondCheck", cancellation, content
  FROM report_version WHERE report = ? ORDER BY number`

const parsed = (stored: string | null): unknown => (stored === null ? null : JSON.parse(stored))

/** What a report that never changed says of its only version: why it was made was not recorded. */
const onlyVersion = (row: ReportRow, firstAction: string): Row => ({
  versionNumber: row.version_number,
  versionToChange: row.version,
  action: firstAction,
  at: row.created_at,
  by: row.created_by,
  onBehalfOf: row.on_behalf_of,
  reason: null,
  justification: null,
  note: null,
  status: row.status,
  secondCheck: row.second_check,
  cancellation: row.cancellation,
  content: row.content
})

/**
 * Every version of a report, the first first. One that was put in as it stands, and never changed, has one.
 * @param firstAction what made the first: `circulated`, `reported`
 */
export const versionsOf = (database: Database, held: ReportRow, firstAction: string): ReadVersion[] => {
  const rows = statement<Row>(database, VERSIONS).all(held.sequence)
  return (rows.length === 0 ? [onlyVersion(held, firstAction)] : rows).map((row) => ({
    ...row,
    cancellation: parsed(row.cancellation),
    content: parsed(row.content)
  }))
}

/** Keeps the first version of a report that was put in as it stands, before it is changed. */
export const keepFirstVersion = (database: Database, held: ReportRow, firstAction: string): void => {
  const kept = statement(database, 'SELECT 1 FROM report_version WHERE report = ? LIMIT 1').get(held.sequence) !== undefined
  if (kept) return
  const { cancellation, content, ...version } = onlyVersion(held, firstAction)
  insertVersion(database, held.sequence, {
    ...version,
    cancellation: parsed(cancellation) as object | null,
    content: parsed(content) as object
  })
}

interface Which {
  readonly kind: ReportKind
  readonly reportId: string
  /** Absent where the report is not about a person. */
  readonly personId?: string
}

/** A report of a kind by its id, of this person where one is named. */
export const heldReport = (database: Database, { kind, reportId, personId }: Which): ReportRow | undefined =>
  personId === undefined
    ? statement<ReportRow>(database, `SELECT ${REPORT_COLUMNS} FROM report AS r WHERE r.id = ? AND r.kind = ?`).get(reportId, kind)
    : statement<ReportRow>(
        database,
        `SELECT ${REPORT_COLUMNS} FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.id = ? AND r.kind = ? AND p.id = ?`
      ).get(reportId, kind, personId)
