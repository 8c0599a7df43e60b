import { z } from 'zod'
import { defineCall } from './call.ts'

/** Plain characters alone: the words go into the audit log as they are. */
const Way = z.string().regex(/^[A-Za-z0-9 +\-.()/]{1,60}$/)

export const auditCalls = {
  /** A way of copying, pasting, dragging or printing that the renderer stopped (H20–H23). No content, the way alone. */
  'audit.refused': defineCall({
    input: z.strictObject({ kind: z.enum(['copy-refused', 'print-refused', 'navigation-refused']), way: Way }),
    output: z.strictObject({}),
    states: ['signed-out', 'active', 'warning', 'locked', 'ended'],
    entitlement: null,
    perSecond: 10
  })
}
