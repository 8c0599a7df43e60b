import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import {
  AlertCountSchema,
  AlertDetailSchema,
  AlertListSchema,
  SubscribeSchema,
  SubscriptionSchema,
  SubscriptionsSchema
} from '../../mock-server/api/alerts.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'

const alert = z.strictObject({ alertId: Uuid })
const subscription = z.strictObject({ subscriptionId: Uuid })
const own = { states: ['active', 'warning'], entitlement: 'alert.own', perSecond: 10 } as const

/** What one watches, and what one was told of it. Lists name no person and need no stop; what changed is read under one. */
export const alertCalls = {
  'alerts.list': defineCall({ input: z.strictObject({}), output: AlertListSchema, ...own }),
  /** As main knew it last: it asks by itself, and tells by the event `alerts`. */
  'alerts.count': defineCall({ input: z.strictObject({}), output: AlertCountSchema.pick({ unread: true }), ...own }),
  'alerts.changed': defineCall({ input: alert.extend({ context: AccessContextSchema }), output: AlertDetailSchema, ...own }),
  'alerts.acknowledge': defineCall({ input: alert, output: z.strictObject({}), ...own }),
  'alerts.subscriptions': defineCall({ input: z.strictObject({}), output: SubscriptionsSchema, ...own }),
  /** Kept under an id that the page made up, so that one sent again is kept once; sent for one that stands, it is changed. */
  'alerts.subscribe': defineCall({
    input: subscription.extend({ context: AccessContextSchema, body: SubscribeSchema }),
    output: SubscriptionSchema,
    ...own
  }),
  'alerts.unsubscribe': defineCall({ input: subscription, output: z.strictObject({}), ...own })
}
