import type { Database } from 'better-sqlite3'
import { statement } from '../store/statement.ts'
import type { OrderedIds } from './ordered-ids.ts'
import type { Series } from './series.ts'
import type { TermRegister } from '../src/people/search/term-register.ts'

/** Who stands as the author of what the generator wrote. */
export const AUTHOR = 'Synthetic population'

export interface InsertContext {
  readonly terms: TermRegister
  readonly series: Series
  readonly nextId: OrderedIds
  /** The person written last who is on ordinary search, to whom the next may be linked. */
  readonly previous: { personId: string | null }
}

const DAY_MS = 86_400_000

export interface PlannedReport {
  readonly id: string
  readonly kind: 'wanted' | 'missing' | 'arrest'
  readonly reference: string
  readonly status: string
  readonly open: boolean
  /** ISO 8601. */
  readonly at: string
  readonly headline: string
  readonly secondCheck?: 'pending' | 'done' | 'not-required'
  /** Who made it; the generator where nobody is named. */
  readonly by?: string
  readonly content: object
}

export interface ReportOf {
  readonly person: number
  readonly ownerForce: string
  readonly report: PlannedReport
  readonly version: string
}

export const insertReport = (database: Database, { person, ownerForce, report, version }: ReportOf): void => {
  statement(
    database,
    'INSERT INTO report (id, kind, person, reference, status, open, date, headline, second_check, content, version, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    report.id,
    report.kind,
    person,
    report.reference,
    report.status,
    report.open ? 1 : 0,
    report.at.slice(0, 10),
    report.headline,
    report.secondCheck ?? 'not-required',
    JSON.stringify(report.content),
    version,
    report.at,
    report.by ?? AUTHOR,
    ownerForce
  )
  if (report.secondCheck === 'pending')
    statement(database, 'UPDATE report SET second_check_due_at = ?, second_check_authors = ? WHERE id = ?').run(
      new Date(Date.parse(report.at) + DAY_MS).toISOString(),
      JSON.stringify([report.by ?? AUTHOR]),
      report.id
    )
}

export const shortYear = (year: number): string => String(year % 100).padStart(2, '0')
