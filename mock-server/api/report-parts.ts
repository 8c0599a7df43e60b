import { z } from 'zod'
import { OwnerToldSchema } from './hits.ts'
import { IsoDateTime, line, telephone, Uuid } from './primitives.ts'

/** Opaque; whoever changes a report quotes the version that was read (leds-api, Concurrency). */
export const VersionToChange = z.string().min(1, 'Quote the version that was read.').max(200)

/** A telephone that is answered day and night, with any extension. */
export const RoundTheClockContact = telephone('Give a contact that is answered day and night.')

/** The officer and reference without which nothing is confirmed (records, Property and Vehicle). */
export const ConfirmingReference = line(30, 'Give the crime reference: without it the report stays unconfirmed.')
export const ConfirmingOfficer = line(100, 'Name the officer: without one the report stays unconfirmed.')

/** What every version of a report says of itself, whatever it is a report of. */
export const versionHeading = {
  versionNumber: z.int().min(1),
  versionToChange: z.string(),
  at: IsoDateTime,
  by: z.string(),
  onBehalfOf: z.string(),
  /** Why: as the change was justified; null where it was not recorded (synthetic population). */
  reason: z.string().nullable(),
  justification: z.string().nullable(),
  /** What its author said of the change. */
  note: z.string().nullable()
} as const

/** What every report says of itself, whatever it is a report of. */
export const reportHeading = {
  /** Of one that was read: that its owner, another force, has been told (records, workflow 7). */
  ownersTold: z.array(OwnerToldSchema).optional(),
  reportId: Uuid,
  /** The person whose page it stands on; null where it hangs on nobody. */
  personId: Uuid.nullable(),
  createdAt: IsoDateTime,
  createdBy: z.string(),
  onBehalfOf: z.string(),
  /** 1 for the report as first recorded. */
  versionNumber: z.int().min(1),
  changedAt: IsoDateTime,
  changedBy: z.string(),
  versionToChange: z.string()
} as const

/** What stands against another: lost or stolen against found. It refuses nothing; both owners are told (records, Property). */
export const ReportMatchSchema = z.object({
  matchId: Uuid,
  at: IsoDateTime,
  /** Why they could be the same, strongest first. */
  reasons: z.array(z.string()),
  /** The other report: what its owner says of it, and whom to ask. */
  other: z.object({
    reportId: Uuid,
    reference: z.string(),
    headline: z.string(),
    status: z.string(),
    ownerForce: z.string(),
    officer: z.string().nullable(),
    contact: z.string().nullable(),
    date: z.string().nullable(),
    place: z.string().nullable()
  }),
  /** When each owner noted it; null while it stands in their Due list. */
  acknowledgedByOwner: IsoDateTime.nullable(),
  acknowledgedByOther: IsoDateTime.nullable()
})
export type ReportMatch = z.infer<typeof ReportMatchSchema>
export const ReportMatchesSchema = z.object({ reportId: Uuid, reference: z.string(), matches: z.array(ReportMatchSchema) })

/**
 * What a candidate is to what is being recorded, where the search says so much of it: `duplicate`: a live
 * record of the same, which creating would be refused for; `match`: lost or stolen against found, which both
 * owners are told of; `similar`: neither.
 */
export const RELATIONS = ['duplicate', 'match', 'similar'] as const
