import { z } from 'zod'
import { IsoDateTime, Uuid } from './primitives.ts'
import { VRM_COUNTRY_CODES } from './vehicles.ts'

/** What the licensing agency is told of a theft report: that it is confirmed, and what became of it. */
export const DVLA_NOTICE_KINDS = ['theft-confirmed', 'theft-recovered', 'theft-cancelled', 'theft-weeded'] as const
export const DvlaNoticeSchema = z.object({
  /** Rises by the order in which they came about; what an acknowledgement quotes. */
  sequence: z.int().min(1),
  noticeId: Uuid,
  kind: z.enum(DVLA_NOTICE_KINDS),
  at: IsoDateTime,
  reportId: Uuid,
  reference: z.string(),
  vrm: z.string().nullable(),
  country: z.enum(VRM_COUNTRY_CODES).nullable(),
  vin: z.string().nullable(),
  ownerForce: z.string(),
  crimeReference: z.string().nullable()
})
export type DvlaNotice = z.infer<typeof DvlaNoticeSchema>

/** In their order, from the first that this client has not acknowledged: asked again before that, it is the same answer. */
export const DvlaNoticesSchema = z.object({
  notices: z.array(DvlaNoticeSchema),
  /** To be quoted as `after` for the next page; the last that is given, or what was asked for. */
  cursor: z.int(),
  /** What this client has acknowledged. */
  acknowledged: z.int(),
  more: z.boolean()
})
/** Everything up to this notice has been taken in, and is not given again. */
export const DvlaAcknowledgementSchema = z.strictObject({ upTo: z.int().min(1) })
export const DvlaAcknowledgedSchema = z.object({ acknowledged: z.int() })
