import { CancellationSchema, WantedContentSchema } from '../../api/wanted.ts'
import type { Cancellation, WantedReport } from '../../api/wanted.ts'

/** A wanted report's row in the table of reports. */
export interface WantedRow {
  readonly id: string
  readonly reference: string
  readonly status: WantedReport['status']
  readonly second_check: WantedReport['secondCheck']
  readonly second_check_due_at: string | null
  readonly content: string
  readonly version: string
  readonly version_number: number
  readonly created_at: string
  readonly created_by: string
  readonly on_behalf_of: string
  /** Null where it stands as created. */
  readonly changed_at: string | null
  readonly changed_by: string | null
  readonly cancellation: string | null
}

/** The columns of a WantedRow, of a table `report` that the query calls `r`. */
export const WANTED_COLUMNS =
  'r.id, r.reference, r.status, r.second_check, r.second_check_due_at, r.content, r.version, r.version_number, r.created_at, r.created_by, r.on_behalf_of, r.changed_at, r.changed_by, r.cancellation'

export const cancellationOf = (stored: string | null): Cancellation | null =>
  stored === null ? null : CancellationSchema.parse(JSON.parse(stored))

/** A wanted report's row as it is sent. */
export const wantedReportOf = (row: WantedRow, personId: string): WantedReport => ({
  reportId: row.id,
  personId,
  reference: row.reference,
  status: row.status,
  secondCheck: row.second_check,
  secondCheckDueAt: row.second_check_due_at,
  circulatedAt: row.created_at,
  createdBy: row.created_by,
  onBehalfOf: row.on_behalf_of,
  versionNumber: row.version_number,
  changedAt: row.changed_at ?? row.created_at,
  changedBy: row.changed_by ?? row.created_by,
  cancellation: cancellationOf(row.cancellation),
  versionToChange: row.version,
  content: WantedContentSchema.parse(JSON.parse(row.content))
})
