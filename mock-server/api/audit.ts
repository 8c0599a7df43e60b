import { z } from 'zod'
import { IsoDateTime, Uuid } from './primitives.ts'

/** Kinds of processing that the law wants logged (Data Protection Act 2018 s.62), and the service's own. */
export const AUDIT_KINDS = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'refusal',
  'sign-on',
  'workstation'
] as const

export const AuditEventSchema = z.object({
  sequence: z.int(),
  at: IsoDateTime,
  kind: z.enum(AUDIT_KINDS),
  actionCode: z.string(),
  activityCode: z.string().nullable(),
  user: z.string().nullable(),
  client: z.string(),
  force: z.string().nullable(),
  sessionId: z.string().nullable(),
  workstation: z.string().nullable(),
  reason: z.string().nullable(),
  justification: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  place: z.string().nullable(),
  personId: z.string().nullable(),
  /** What the access was about: query, record reference, count of answers. */
  subject: z.string(),
  /** `ok`, or the problem type of the refusal. */
  result: z.string(),
  referenceId: z.string().nullable(),
  /** SHA-256 over the previous event's hash and this event, hex. */
  hash: z.string(),
  previousHash: z.string()
})
export type AuditEvent = z.infer<typeof AuditEventSchema>

export const AuditPageSchema = z.object({
  pagination: z.object({ recordTotal: z.int(), offset: z.int(), limit: z.int() }),
  events: z.array(AuditEventSchema)
})
export const AuditVerificationSchema = z.object({
  intact: z.boolean(),
  events: z.int(),
  firstBroken: z.int().nullable(),
  headHash: z.string()
})

/** What happens on the workstation and the server cannot see (H53). Texts are generic: no names of people looked at. */
export const CLIENT_EVENTS = [
  'signed-in',
  'signed-out',
  'locked',
  'unlocked',
  'unlock-failed',
  'call-refused',
  'navigation-refused',
  'permission-refused',
  'print-refused',
  'copy-refused',
  'context-changed',
  'write-in-doubt',
  'identity-confirmed',
  'identity-withdrawn',
  'safe-to-pass',
  'stand-by',
  'urgent-pass',
  'line-told',
  'line-not-passed'
] as const
export const ClientEventSchema = z.strictObject({
  eventId: Uuid,
  kind: z.enum(CLIENT_EVENTS),
  at: IsoDateTime,
  detail: z.string().max(300),
  personId: Uuid.optional()
})
export type ClientEvent = z.infer<typeof ClientEventSchema>
export const ClientEventsSchema = z.strictObject({ events: z.array(ClientEventSchema).min(1).max(100) })
