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

/** How an auditor narrows the log; every part is optional and all given must hold. */
export const AuditFiltersSchema = z.strictObject({
  user: z.string().max(100).optional(),
  personId: Uuid.optional(),
  kind: z.enum(AUDIT_KINDS).optional(),
  actionCode: z.string().max(100).optional(),
  /** Code of the reason, 0 to 10. */
  reason: z
    .string()
    .regex(/^(10|[0-9])$/, 'Give the code of a reason, 0 to 10.')
    .optional(),
  referenceId: Uuid.optional(),
  from: IsoDateTime.optional(),
  to: IsoDateTime.optional()
})
export type AuditFilters = z.infer<typeof AuditFiltersSchema>

/** Most events that one page of the log holds. */
export const AUDIT_PAGE = 200

export const AuditPageSchema = z.object({
  pagination: z.object({ recordTotal: z.int(), offset: z.int(), limit: z.int() }),
  events: z.array(AuditEventSchema)
})
export const AuditVerificationSchema = z.object({
  intact: z.boolean(),
  events: z.int(),
  /** Sequence number of the first event that is not as it was logged. */
  firstBroken: z.int().nullable(),
  /** `link`: changed, missing, inserted or out of place; `recomputed`: not the chain that was signed; `cut`: its end is gone. */
  fault: z.enum(['link', 'recomputed', 'cut']).nullable(),
  headHash: z.string(),
  /** How many signed heads of the log it was held against, and the newest event they vouch for (H53). */
  checkpoints: z.int(),
  signedTo: z.int()
})
export type AuditVerification = z.infer<typeof AuditVerificationSchema>

/** What of the log is worth a look, each only a sign: none ever refuses anything (H51). */
export const AUDIT_PATTERNS = [
  'self-search',
  'same-surname',
  'repeated-justification',
  'reason-mismatch',
  'many-children',
  'out-of-hours'
] as const
export type AuditPatternKind = (typeof AUDIT_PATTERNS)[number]

/** Days that are looked through for patterns at most. */
export const MOST_PATTERN_DAYS = 31
const DAY_MS = 86_400_000
export const AuditPatternsQuerySchema = z
  .strictObject({ from: IsoDateTime, to: IsoDateTime })
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), {
    path: ['to'],
    message: 'This is before the first day. Turn the days round.'
  })
  // A day longer where the clocks go back.
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= (MOST_PATTERN_DAYS + 1) * DAY_MS, {
    path: ['from'],
    message: `Look at ${MOST_PATTERN_DAYS} days or fewer at a time.`
  })
export type AuditPatternsQuery = z.infer<typeof AuditPatternsQuerySchema>

/** How many events stand for a pattern. */
export const PATTERN_EXAMPLES = 5
export const AuditPatternSchema = z.object({
  kind: z.enum(AUDIT_PATTERNS),
  user: z.string(),
  /** Accesses, or people where the pattern is about how many they are. */
  count: z.int(),
  /** What is alike in them: the words that repeat, what a reason does not go with. */
  about: z.string(),
  /** The latest of them. */
  examples: z.array(AuditEventSchema).max(PATTERN_EXAMPLES)
})
export type AuditPattern = z.infer<typeof AuditPatternSchema>
export const AuditPatternsSchema = z.object({ events: z.int(), patterns: z.array(AuditPatternSchema) })

/** Kinds of report whose whole history an auditor can hand to a court. */
export const EVIDENCE_KINDS = ['wanted', 'missing', 'property', 'vehicle'] as const
export const EvidenceQuerySchema = z.strictObject({ kind: z.enum(EVIDENCE_KINDS), reportId: Uuid })
export type EvidenceQuery = z.infer<typeof EvidenceQuerySchema>

/** How many events one export holds at most. */
export const MOST_EXPORTED = 10_000
/**
 * Events of the log, signed (H54). `content` is the text that the signature is of, byte by byte: one JSON object a line,
 * the first saying who exported what and when, the others the events, in their order. Written to files it is verified by
 * `openssl pkeyutl -verify -pubin -inkey public.pem -rawin -in content -sigfile signature`, the signature decoded from base64.
 */
export const AuditExportSchema = z.object({
  content: z.string(),
  events: z.int(),
  /** Sequence number after which the next export begins; null where this one holds all. */
  next: z.int().nullable(),
  sha256: z.string(),
  algorithm: z.literal('Ed25519'),
  signature: z.base64(),
  publicKey: z.string()
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
  'line-not-passed',
  'keys-counted'
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

/**
 * A report as evidence (BS 10008): signed as an export of the log is. The first line says what it is, who took it and when,
 * the head of the log at that moment and the signed checkpoint that vouches for it; then each version with the SHA-256 of
 * what it held; then every event that names the report, with its place in the chain, its hash and the hash before it.
 */
export const EvidenceSchema = AuditExportSchema.omit({ next: true }).extend({
  reference: z.string(),
  versions: z.int()
})
