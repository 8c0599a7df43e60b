import { z } from 'zod'
import { ForceStationCode, IsoDate, line, text, Uuid } from './primitives.ts'

/** One entry of a person’s safeguarding details: stored apart from the record, given only to who opens them (H52). */
export const SafeguardingDetailSchema = z.object({
  heading: line(80),
  text: text(1000),
  /** Fact and opinion are told apart wherever they are shown (records, Fields). */
  nature: z.enum(['fact', 'opinion']),
  source: line(100),
  date: IsoDate,
  ownerForce: ForceStationCode
})
export type SafeguardingDetail = z.infer<typeof SafeguardingDetailSchema>

/** Why they are opened. A user must say so; a system client that does not is flagged, not refused. */
export const SealedOpenSchema = z.strictObject({
  reason: line(250, 'Say why the sealed details are needed.').min(3, 'Say why in 3 characters or more.').optional()
})

/** As the summary names the section in `sealed`. */
export const SAFEGUARDING_DETAILS = 'Safeguarding details'
export const SealedDetailsSchema = z.object({
  personId: Uuid,
  section: z.literal(SAFEGUARDING_DETAILS),
  details: z.array(SafeguardingDetailSchema).min(1)
})
export type SealedDetails = z.infer<typeof SealedDetailsSchema>
