import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import {
  AUDIT_PAGE,
  AuditEventSchema,
  AuditFiltersSchema,
  AuditPageSchema,
  AuditPatternsSchema,
  AuditVerificationSchema
} from '../../mock-server/api/audit.ts'
import { IsoDateTime } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'

/** Plain characters alone: the words go into the audit log as they are. */
const Way = z.string().regex(/^[A-Za-z0-9 +\-.()/]{1,60}$/)

// SECURITY: H54 only auditors read the log
const read = { states: ['active', 'warning'], entitlement: 'audit.read', perSecond: 10 } as const
const asked = { context: AccessContextSchema }

export const auditCalls = {
  /** Events that match, the latest first, page by page. */
  'audit.search': defineCall({
    input: z.strictObject({ ...asked, filters: AuditFiltersSchema, offset: z.int().min(0), limit: z.int().min(1).max(AUDIT_PAGE) }),
    output: AuditPageSchema,
    ...read
  }),
  /** One event, by its place in the chain. */
  'audit.event': defineCall({ input: z.strictObject({ ...asked, sequence: z.int().min(1) }), output: AuditEventSchema, ...read }),
  /** Accesses of some days that are worth a look; signs alone, which refuse nothing (H51). */
  'audit.patterns': defineCall({
    input: z.strictObject({ ...asked, from: IsoDateTime, to: IsoDateTime }),
    output: AuditPatternsSchema,
    ...read,
    perSecond: 2
  }),
  'audit.verify': defineCall({ input: z.strictObject(asked), output: AuditVerificationSchema, ...read, perSecond: 1 }),
  /** A way of copying, pasting, dragging or printing that the renderer stopped (H20–H23). No content, the way alone. */
  'audit.refused': defineCall({
    input: z.strictObject({ kind: z.enum(['copy-refused', 'print-refused', 'navigation-refused']), way: Way }),
    output: z.strictObject({}),
    states: ['signed-out', 'active', 'warning', 'locked', 'ended'],
    entitlement: null,
    perSecond: 10
  })
}
