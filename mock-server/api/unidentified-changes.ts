import { z } from 'zod'
import { IsoDateTime, text, Uuid } from './primitives.ts'
import { IdentificationSchema, UnidentifiedCancellationSchema } from './unidentified-parts.ts'
import { UnidentifiedContentSchema, UnidentifiedReportSchema } from './unidentified.ts'

/** Opaque; whoever changes a record quotes the version that was read (leds-api, Concurrency). */
const versionToChange = z.string().min(1, 'Quote the version that was read.').max(200)

/** The whole content as it is to stand; what is left out is taken away. Its owner stays. */
export const UnidentifiedAmendSchema = z.strictObject({ versionToChange, content: UnidentifiedContentSchema })
/** Ends it: both records stay, and are linked as one person's (ADR 19). */
export const UnidentifiedIdentifySchema = z.strictObject({ versionToChange, identification: IdentificationSchema })
/** An identification that was wrong is taken back: they are without a name again, and the link is ended. */
export const UnidentifiedReopenSchema = z.strictObject({ versionToChange, note: text(500, 'Say why it was wrong.') })
export const UnidentifiedCancelSchema = UnidentifiedCancellationSchema.extend({ versionToChange })

/** What an operator does to the record of somebody found without a name. */
export const UNIDENTIFIED_CHANGES = ['amend', 'identify', 'reopen', 'cancel'] as const
export type UnidentifiedChange = (typeof UNIDENTIFIED_CHANGES)[number]

/** What made a version. */
export const UNIDENTIFIED_ACTIONS = ['recorded', 'amended', 'identified', 'reopened', 'cancelled'] as const

/** One version, as it stood after what made it. Nothing is overwritten (records, Common). */
export const UnidentifiedVersionSchema = UnidentifiedReportSchema.pick({
  versionNumber: true,
  versionToChange: true,
  onBehalfOf: true,
  status: true,
  content: true,
  identification: true,
  cancellation: true
}).extend({
  action: z.enum(UNIDENTIFIED_ACTIONS),
  at: IsoDateTime,
  by: z.string(),
  /** Why: as the change was justified; null where it was not recorded (synthetic population). */
  reason: z.string().nullable(),
  justification: z.string().nullable(),
  /** What its author said of the change. */
  note: z.string().nullable()
})
export type UnidentifiedVersion = z.infer<typeof UnidentifiedVersionSchema>
/** Oldest version first. */
export const UnidentifiedHistorySchema = z.object({
  reportId: Uuid,
  reference: z.string(),
  versions: z.array(UnidentifiedVersionSchema).min(1)
})
export type UnidentifiedHistory = z.infer<typeof UnidentifiedHistorySchema>
