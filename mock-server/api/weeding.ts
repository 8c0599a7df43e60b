import { z } from 'zod'
import { IsoDate, IsoDateTime, text, Uuid } from './primitives.ts'

/** Days in which a weeded property or vehicle report can be restored; then it is gone for good. */
export const RESTORE_DAYS = 14
/** Days that a restored report stands at least, whatever its clock says: time to confirm or extend it. */
export const KEPT_AFTER_RESTORING_DAYS = 7

/** A report that the retention job has taken out, and that can still be restored. A weeded vehicle report reads as recovered. */
export const WeededReportSchema = z.object({
  reportId: Uuid,
  kind: z.enum(['property', 'vehicle']),
  reference: z.string(),
  /** Label of the category, or of the kind of report. */
  heading: z.string(),
  /** As it stood when it was weeded. */
  status: z.string(),
  why: z.string(),
  weededAt: IsoDateTime,
  /** Last day on which it can be restored. */
  restoreUntil: IsoDate
})
export type WeededReport = z.infer<typeof WeededReportSchema>
/** Of the asker's force, the latest first. */
export const WeededListSchema = z.object({ asOf: IsoDateTime, reports: z.array(WeededReportSchema) })
export const RestoreSchema = z.strictObject({
  /** Why it stands on. */
  note: text(500, 'Say why the report is restored.')
})
