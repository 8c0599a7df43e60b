import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import { standingBefore, tellOfReport } from '../alerts/report-told.ts'
import type { Author } from './author.ts'
import { staleVersion, thrown } from './refusals.ts'
import { nextReference } from './reference-number.ts'
import type { NumberedKind } from './reference-number.ts'
import { standingVersionOf } from './report-row.ts'
import type { ReportRow } from './report-row.ts'
import { insertVersion, keepFirstVersion } from './versions.ts'

/** Another operator's look at a report; kinds that need none leave it out. */
interface Check {
  readonly state: string
  readonly dueAt: string | null
  readonly authors: readonly string[]
}
const NO_CHECK: Check = { state: 'not-required', dueAt: null, authors: [] }

/** A report as it is to stand. */
interface Stand {
  readonly status: string
  /** Whether it stands: circulated, missing, not recovered. */
  readonly open: boolean
  readonly headline: string
  readonly check?: Check
  readonly content: object
}

export interface NewReport extends Author, Stand {
  readonly reportId: string
  readonly kind: NumberedKind
  /** Key of the person it is about; null where it is about none. */
  readonly person: number | null
  /** Under which it stands. */
  readonly version: string
  /** What made it, in the kind's own words: `circulated`. */
  readonly action: string
  /** ISO 8601. */
  readonly at: string
}

/** Stores a new report under the next reference of its kind and year, with its first version. @returns the reference */
export const insertReport = (database: Database, report: NewReport): string => {
  const { reportId, kind, person, version, at, check = NO_CHECK, content, status } = report
  const reference = nextReference(database, kind, Number(at.slice(0, 4)))
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO report (id, kind, person, reference, status, open, date, headline, second_check, second_check_due_at, second_check_authors, content, version, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    reportId,
    kind,
    person,
    reference,
    status,
    report.open ? 1 : 0,
    at.slice(0, 10),
    report.headline,
    check.state,
    check.dueAt,
    JSON.stringify(check.authors),
    JSON.stringify(content),
    version,
    at,
    report.by,
    report.onBehalfOf
  )
  const { action, by, onBehalfOf, reason, justification } = report
  insertVersion(database, Number(lastInsertRowid), {
    versionNumber: 1,
    versionToChange: version,
    action,
    at,
    by,
    onBehalfOf,
    reason,
    justification,
    note: null,
    status,
    secondCheck: check.state,
    cancellation: null,
    content
  })
  tellOfReport(database, { reportId, before: null, by, at })
  return reference
}

export interface NextVersion extends Author, Stand {
  readonly cancellation: object | null
  /** Under which the changed report will stand. */
  readonly version: string
  /** What made the report's first version, for one that was put in as it stands. */
  readonly firstAction: string
  readonly action: string
  /** What its author said of the change. */
  readonly note: string | null
  /** ISO 8601. */
  readonly at: string
}

/** Puts a report's next version in place of the one that stands; none is overwritten. @returns the version's number */
export const putNextVersion = (database: Database, held: ReportRow, next: NextVersion): number => {
  const { version, action, note, at, by, onBehalfOf, reason, justification, status, cancellation, content, check = NO_CHECK } = next
  const versionNumber = held.version_number + 1
  const before = standingBefore(database, held.id)
  keepFirstVersion(database, held, next.firstAction)
  statement(
    database,
    'UPDATE report SET status = ?, open = ?, headline = ?, second_check = ?, second_check_due_at = ?, second_check_authors = ?, cancellation = ?, content = ?, version = ?, version_number = ?, changed_at = ?, changed_by = ? WHERE sequence = ?'
  ).run(
    status,
    next.open ? 1 : 0,
    next.headline,
    check.state,
    check.dueAt,
    JSON.stringify(check.authors),
    cancellation === null ? null : JSON.stringify(cancellation),
    JSON.stringify(content),
    version,
    versionNumber,
    at,
    by,
    held.sequence
  )
  insertVersion(database, held.sequence, {
    versionNumber,
    versionToChange: version,
    action,
    at,
    by,
    onBehalfOf,
    reason,
    justification,
    note,
    status,
    secondCheck: check.state,
    cancellation,
    content
  })
  tellOfReport(database, { reportId: held.id, before, by, at })
  return versionNumber
}

/** What the rules said of a change was said of one version: refuses it where another stands by now. */
export const assertStands = (held: ReportRow, versionToChange: string): void => {
  if (held.version !== versionToChange) throw thrown(staleVersion(standingVersionOf(held)))
}

/** Names of the fields in which two contents differ, for the audit log. */
export const differing = (from: object, to: object): string[] => {
  const before = new Map(Object.entries(from))
  const after = new Map(Object.entries(to))
  return [...new Set([...before.keys(), ...after.keys()])].filter((field) => !isDeepStrictEqual(before.get(field), after.get(field)))
}
