import { z } from 'zod'
import { Uuid } from './primitives.ts'

/** Answer to every asynchronous write (leds-api, Asynchronous writes). */
export const AcceptedSchema = z.object({ requestId: Uuid })
export const StatusSchema = z.object({
  status: z.enum(['Completed', 'InProgress', 'Failed']),
  steps: z.array(
    z.object({ type: z.string(), completedAt: z.string(), relatedUUID: z.object({ type: z.string(), uuid: z.string() }).optional() })
  ),
  associatedValues: z.array(z.object({ type: z.string(), value: z.string() }))
})
export type WriteStatus = z.infer<typeof StatusSchema>

/** `PUT /workstation-services/v1/my`: a user's own settings, kept on the server, not the workstation. */
export const PreferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default('system'),
  enterMovesOn: z.boolean().default(true),
  singleKeys: z.boolean().default(true)
})
export type Preferences = z.infer<typeof PreferencesSchema>
