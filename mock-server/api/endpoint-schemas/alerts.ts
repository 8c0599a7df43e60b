import { z } from 'zod'
import {
  AlertCountSchema,
  AlertDetailSchema,
  AlertEventSchema,
  AlertListSchema,
  SubscribeSchema,
  SubscriptionSchema,
  SubscriptionsSchema
} from '../alerts.ts'
import { Uuid } from '../primitives.ts'
import type { alertEndpoints } from '../endpoints/alerts.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const AlertParams = z.strictObject({ alertId: Uuid.toLowerCase() })

const SubscriptionParams = z.strictObject({ subscriptionId: Uuid.toLowerCase() })

export const alertSchemas = {
  alerts: { response: AlertListSchema },
  alertCount: { response: AlertCountSchema },
  alertEvents: { response: AlertEventSchema, stream: true },
  alertsTold: { response: AlertCountSchema },
  alert: { params: AlertParams, response: AlertDetailSchema },
  acknowledgeAlert: { params: AlertParams, response: z.strictObject({}) },
  subscriptions: { response: SubscriptionsSchema },
  subscribe: { params: SubscriptionParams, body: SubscribeSchema, response: SubscriptionSchema },
  unsubscribe: { params: SubscriptionParams }
} as const satisfies Record<keyof typeof alertEndpoints, EndpointSchemas>
