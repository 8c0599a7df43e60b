import { CancellationSchema, WantedContentSchema, WantedReportSchema } from '../../api/wanted.ts'
import type { Cancellation, WantedReport } from '../../api/wanted.ts'
import { standingVersionOf } from '../reports/report-row.ts'
import type { ReportRow } from '../reports/report-row.ts'

const { status, secondCheck } = WantedReportSchema.shape

export const cancellationOf = (stored: string | null): Cancellation | null =>
  stored === null ? null : CancellationSchema.parse(JSON.parse(stored))

/** A wanted report's row as it is sent. */
export const wantedReportOf = (row: ReportRow, personId: string): WantedReport => ({
  reportId: row.id,
  personId,
  reference: row.reference,
  status: status.parse(row.status),
  secondCheck: secondCheck.parse(row.second_check),
  secondCheckDueAt: row.second_check_due_at,
  circulatedAt: row.created_at,
  ...standingVersionOf(row),
  cancellation: cancellationOf(row.cancellation),
  content: WantedContentSchema.parse(JSON.parse(row.content))
})
