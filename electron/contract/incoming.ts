import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import {
  COMPLETING_OUTCOMES,
  IncomingHandoverSchema,
  IncomingListSchema,
  IncomingNextSchema,
  IncomingOutcomeSchema,
  IncomingPostedSchema,
  IncomingRateSchema,
  IncomingSchema,
  VoiceCallSchema
} from '../../mock-server/api/incoming.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'

const incoming = z.strictObject({ id: Uuid })
const notTaken = z.strictObject({ id: Uuid, outcome: z.enum(COMPLETING_OUTCOMES), message: z.string() })
const seen = { states: ['active', 'warning'], entitlement: 'incoming.view', perSecond: 10 } as const
const worked = { states: ['active', 'warning'], entitlement: 'incoming.work', perSecond: 20 } as const
const trained = { states: ['active', 'warning'], entitlement: 'incoming.rate', perSecond: 5 } as const

/**
 * The control room's queue. A check that is taken stands in a tab that names it (`incomingId`): main puts back what stands
 * in no tab any more, and everything at a lock, a sign-out and the end of the program.
 */
export const incomingCalls = {
  /** Names nobody, and needs no stop. `notTaken`: ends that were kept while LEDS was away and refused since, each told once. */
  'incoming.list': defineCall({ input: z.strictObject({}), output: IncomingListSchema.extend({ notTaken: z.array(notTaken) }), ...seen }),
  /** Null: nothing waits. */
  'incoming.takeNext': defineCall({ input: z.strictObject({}), output: IncomingNextSchema, ...worked }),
  /** This one, wherever it stands in the queue; refused with the name of whoever has it. */
  'incoming.take': defineCall({ input: incoming, output: z.strictObject({ until: z.string() }), ...worked }),
  'incoming.read': defineCall({ input: incoming.extend({ context: AccessContextSchema }), output: IncomingSchema, ...worked }),
  /** A call that the operator wrote down; asked again with the same `callId` it is the same one. */
  'incoming.voice': defineCall({
    input: z.strictObject({ context: AccessContextSchema, call: VoiceCallSchema }),
    output: IncomingPostedSchema,
    ...worked
  }),
  /** The operator is at work: what they have taken stays theirs. Gives those that somebody else has by now, or that are done. */
  'incoming.renew': defineCall({
    input: z.strictObject({ ids: z.array(Uuid).max(99) }),
    output: z.strictObject({ lost: z.array(Uuid) }),
    ...worked
  }),
  'incoming.putBack': defineCall({ input: incoming, output: z.strictObject({}), ...worked }),
  'incoming.handOver': defineCall({ input: incoming.extend(IncomingHandoverSchema.shape), output: z.strictObject({}), ...worked }),
  /**
   * How it ended. While LEDS does not answer it is kept in main and sent when it does (`queued`). The check's tab stays:
   * whoever calls closes it.
   */
  'incoming.complete': defineCall({
    input: incoming
      .extend({ context: AccessContextSchema, ...IncomingOutcomeSchema.shape })
      .refine(({ outcome, why }) => outcome !== 'not-passed' || why !== undefined, { error: 'Say why it was not passed.', path: ['why'] }),
    output: z.strictObject({ outcome: z.enum(COMPLETING_OUTCOMES), queued: z.boolean() }),
    ...worked
  }),
  'incoming.rate': defineCall({ input: z.strictObject({}), output: IncomingRateSchema, ...trained }),
  'incoming.setRate': defineCall({ input: IncomingRateSchema, output: IncomingRateSchema, ...trained })
}
