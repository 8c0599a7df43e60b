import { z } from 'zod'
import { defineCall } from './call.ts'

export const auditCalls = {
  /** A way of copying, pasting, dragging or printing that the renderer stopped (H20–H23). No content, the way alone. */
  'audit.refused': defineCall({
    input: z.strictObject({ kind: z.enum(['copy-refused', 'print-refused', 'navigation-refused']), way: z.string().max(60) }),
    output: z.strictObject({}),
    states: ['signed-out', 'active', 'warning', 'locked', 'ended'],
    entitlement: null,
    perSecond: 10
  })
}
