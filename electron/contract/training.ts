import { z } from 'zod'
import { HostAddress, HostingSchema, JoinCodesRequestSchema, JoinCodesSchema } from '../../mock-server/api/hosting.ts'
import { AppStateSchema } from './app.ts'
import { defineCall } from './call.ts'

const nothing = z.strictObject({})
const outside = { states: ['signed-out', 'ended'], entitlement: null, perSecond: 20 } as const
const trainer = { states: ['active', 'warning'], entitlement: 'training.run', perSecond: 10 } as const

/** Training rooms: a live build answers none of these. */
export const trainingCalls = {
  /**
   * Joins a room by its code, and works with that server until it is left or the program ends. The answer is the state
   * after it; where it is refused, nothing has changed.
   */
  'training.join': defineCall({
    input: z.strictObject({
      address: HostAddress,
      code: z.string().trim().min(1, 'Give the words of the code.').max(1000, 'A code is shorter than that.')
    }),
    output: AppStateSchema,
    ...outside
  }),
  /** Back to the workstation's own training server. */
  'training.leave': defineCall({ input: nothing, output: AppStateSchema, ...outside }),
  'training.hosting': defineCall({ input: nothing, output: HostingSchema, ...trainer }),
  'training.openHosting': defineCall({ input: nothing, output: HostingSchema, ...trainer }),
  'training.closeHosting': defineCall({ input: nothing, output: HostingSchema, ...trainer }),
  'training.joinCodes': defineCall({ input: JoinCodesRequestSchema, output: JoinCodesSchema, ...trainer })
}
export type TrainingCall = keyof typeof trainingCalls
