import type { Database } from 'better-sqlite3'
import { insertBearing } from '../src/objects/marks.ts'
import type { Bearing } from '../src/objects/marks.ts'
import type { Held, ObjectKind } from '../src/objects/object-row.ts'
import { statement } from '../store/statement.ts'
import { AUTHOR, shortYear } from './insert-report.ts'
import type { InsertContext } from './insert-report.ts'
import { yearOf } from './parts/calendar.ts'

/** A property or vehicle report as it is written. */
export interface PlannedObject {
  /** Absent where the store may give any. */
  readonly id?: string
  readonly kind: ObjectKind
  readonly status: string
  readonly open: boolean
  /** ISO 8601. */
  readonly at: string
  /** Who made it; the generator where nobody is named. */
  readonly by?: string
  readonly headline: string
  readonly content: { readonly ownerForce: string }
  readonly held: Held
  readonly bearing: Bearing
}

const NUMBERED = { property: { prefix: 'PR', series: 'property-report' }, vehicle: { prefix: 'VR', series: 'vehicle-report' } } as const

/** Writes a report with what it is found by. @param person its key; null where it hangs on nobody */
export const insertObject = (
  database: Database,
  { person, report }: { readonly person: number | null; readonly report: PlannedObject },
  { nextId, series }: { readonly nextId: InsertContext['nextId']; readonly series: Pick<InsertContext['series'], 'next'> }
): string => {
  const { kind, at, content, held } = report
  const id = report.id ?? nextId()
  const { prefix, series: name } = NUMBERED[kind]
  const year = yearOf(at)
  statement(
    database,
    'INSERT INTO report (id, kind, person, reference, status, open, date, headline, content, version, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    id,
    kind,
    person,
    `${prefix}-${shortYear(year)}-${String(series.next(name, year)).padStart(6, '0')}`,
    report.status,
    report.open ? 1 : 0,
    at.slice(0, 10),
    report.headline,
    JSON.stringify({ ...content, held }),
    nextId(),
    at,
    report.by ?? AUTHOR,
    content.ownerForce
  )
  insertBearing(database, { reportId: id, kind, bearing: report.bearing })
  return id
}
