import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import type { ReportKind } from '../reports/report-row.ts'
import { tellSubscribers } from './tell-subscribers.ts'

interface Row {
  readonly id: string
  readonly kind: ReportKind
  readonly person: number | null
  readonly reference: string
  readonly open: 0 | 1
  readonly status: string
  readonly number: number
  readonly content: string
}
const REPORT = 'SELECT id, kind, person, reference, open, status, version_number AS number, content FROM report WHERE id = ?'

/** How a report stood before; null where it was not there. */
type Before = { readonly open: boolean; readonly status: string } | null

export const standingBefore = (database: Database, reportId: string): Before => {
  const row = statement<Row>(database, REPORT).get(reportId)
  return row === undefined ? null : { open: row.open === 1, status: row.status }
}

const ownerIn = (content: object): string => {
  const owner = 'ownerForce' in content ? content.ownerForce : 'ownerCode' in content ? content.ownerCode : undefined
  return typeof owner === 'string' ? forceOf(owner) : ''
}

interface Written {
  readonly reportId: string
  readonly before: Before
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** Tells who watches a report, or what it is about, of the version that was just written, in the same transaction. */
export const tellOfReport = (database: Database, { reportId, before, by, at }: Written): void => {
  const row = statement<Row>(database, REPORT).get(reportId)
  if (row === undefined) return
  const { kind, person, reference, number } = row
  const content = JSON.parse(row.content) as object
  tellSubscribers(database, {
    change: `${reportId}:${number}`,
    what: before === null ? 'new' : before.open && row.open === 0 ? 'ended' : 'changed',
    kind,
    reportId,
    person,
    reference,
    force: ownerIn(content),
    versionNumber: number,
    moved: before === null || before.status !== row.status,
    content,
    by,
    at
  })
}

/** Tells of a report that is about to be weeded: it reads as recovered from then on, which must not happen unseen. */
export const tellOfWeeding = (database: Database, { reportId, by, at }: Omit<Written, 'before'>): void => {
  const row = statement<Row>(database, REPORT).get(reportId)
  if (row === undefined) return
  const { kind, person, reference, number } = row
  const content = JSON.parse(row.content) as object
  tellSubscribers(database, {
    change: `${reportId}:weeded`,
    what: 'ended',
    kind,
    reportId,
    person,
    reference,
    force: ownerIn(content),
    versionNumber: number,
    moved: true,
    content,
    by,
    at
  })
}
