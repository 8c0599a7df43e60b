import { z } from 'zod'
import { IsoDateTime, Uuid } from './primitives.ts'

/** Kinds of report that a check can hit. */
export const HIT_KINDS = ['wanted', 'missing', 'property', 'vehicle'] as const

/**
 * What the owner of a live report reads when somebody of another force checked what it is about (records, workflow 7): who,
 * when, where, why, and of which report; of the person or thing no more. It stands in the owner’s due list.
 */
export const HitNoticeSchema = z.object({
  /** Name and user name, as colleagues read them. */
  by: z.string(),
  /** Force and station of who checked. */
  byForce: z.string(),
  at: IsoDateTime,
  /** Place of the stop; null where none was given. */
  place: z.string().nullable(),
  /** `1 - Vehicle and/or person stopped` */
  reason: z.string(),
  reportKind: z.enum(HIT_KINDS),
  /** Who is to be told: the officer in case, as the report names them. */
  officer: z.string().nullable(),
  contact: z.string().nullable()
})
export type HitNotice = z.infer<typeof HitNoticeSchema>

/** To who checked: owners of live reports that have been told of it, in this stop. */
export const OwnerToldSchema = z.object({
  reportId: Uuid,
  reference: z.string(),
  /** Force and station of the owner. */
  ownerForce: z.string()
})
export type OwnerTold = z.infer<typeof OwnerToldSchema>
