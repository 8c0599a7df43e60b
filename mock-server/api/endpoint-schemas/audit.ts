import { z } from 'zod'
import {
  AUDIT_PAGE,
  AuditExportSchema,
  AuditFiltersSchema,
  AuditPageSchema,
  AuditPatternsQuerySchema,
  AuditPatternsSchema,
  AuditVerificationSchema,
  ClientEventsSchema,
  EvidenceQuerySchema,
  EvidenceSchema,
  MOST_EXPORTED
} from '../audit.ts'
import { wholeNumber } from './parts.ts'
import type { auditEndpoints } from '../endpoints/audit.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const AuditExportQuerySchema = AuditFiltersSchema.extend({
  /** Sequence number of the last event of the export before. */
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0),
  limit: wholeNumber(1, MOST_EXPORTED, MOST_EXPORTED)
})
export type AuditExportQuery = z.output<typeof AuditExportQuerySchema>

export const AuditQuerySchema = AuditFiltersSchema.extend({
  /** One event, by its place in the chain. */
  sequence: z
    .string()
    .regex(/^[1-9]\d{0,14}$/, 'Give the number of one event.')
    .transform(Number)
    .optional(),
  offset: wholeNumber(0, 9_999_999, 0),
  limit: wholeNumber(1, AUDIT_PAGE, 50)
})
export type AuditQuery = z.output<typeof AuditQuerySchema>

export const auditSchemas = {
  auditEvents: { query: AuditQuerySchema, response: AuditPageSchema },
  verifyAudit: { response: AuditVerificationSchema },
  auditPatterns: { query: AuditPatternsQuerySchema, response: AuditPatternsSchema },
  recordEvidence: { query: EvidenceQuerySchema, response: EvidenceSchema },
  exportAudit: { query: AuditExportQuerySchema, response: AuditExportSchema },
  clientEvents: { body: ClientEventsSchema, response: z.object({ accepted: z.int() }) }
} as const satisfies Record<keyof typeof auditEndpoints, EndpointSchemas>
