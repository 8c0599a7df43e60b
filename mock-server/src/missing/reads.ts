import type { Database } from 'better-sqlite3'
import { MissingVersionSchema } from '../../api/missing.ts'
import type { MissingHistory, MissingReport } from '../../api/missing.ts'
import { statement } from '../../store/statement.ts'
import { REPORT_COLUMNS } from '../reports/report-row.ts'
import type { ReportRow } from '../reports/report-row.ts'
import { heldReport, versionsOf } from '../reports/versions.ts'
import { birthOf, missingReportOf } from './report-row.ts'
import type { Whose } from './report-row.ts'
import { partsOf } from './standing.ts'

/** What makes the first version of a missing report. */
export const FIRST_ACTION = 'reported'

interface Which {
  readonly personId: string
  readonly reportId: string
}

/** Somebody by their record's id, as far as a missing report looks at them; undefined where there is nobody. */
export const whoIs = (database: Database, personId: string): (Whose & { readonly sequence: number }) | undefined => {
  const row = statement<{ sequence: number; birth: string }>(
    database,
    "SELECT sequence, content -> '$.birth' AS birth FROM person WHERE id = ?"
  ).get(personId)
  return row === undefined ? undefined : { sequence: row.sequence, personId, birth: birthOf(row.birth) }
}

/** Read operation: every episode of a person, whichever force reported it; null where there is no such person. */
export const missingReports = (database: Database, { personId }: Pick<Which, 'personId'>): MissingReport[] | null => {
  const person = whoIs(database, personId)
  if (person === undefined) return null
  return statement<ReportRow>(
    database,
    `SELECT ${REPORT_COLUMNS} FROM report AS r WHERE r.person = ? AND r.kind = 'missing' ORDER BY r.open DESC, r.date DESC, r.sequence DESC`
  )
    .all(person.sequence)
    .map((row) => missingReportOf(row, person))
}

export const heldMissing = (database: Database, which: Which): ReportRow | undefined => heldReport(database, { kind: 'missing', ...which })

/** Read operation: one episode of this person; null where there is none under this id. */
export const missingReport = (database: Database, which: Which): MissingReport | null => {
  const row = heldMissing(database, which)
  const person = row === undefined ? undefined : whoIs(database, which.personId)
  return row === undefined || person === undefined ? null : missingReportOf(row, person)
}

/** Read operation: every version of an episode; null where there is none under this id. */
export const missingHistory = (database: Database, which: Which): MissingHistory | null => {
  const held = heldMissing(database, which)
  if (held === undefined) return null
  const versions = versionsOf(database, held, FIRST_ACTION).map(({ secondCheck: _none, content, ...version }) => {
    const { gradedAt: _graded, interviewDueAt: _due, ...parts } = partsOf(content)
    return MissingVersionSchema.parse({ ...version, ...parts })
  })
  return { reportId: held.id, reference: held.reference, versions }
}
