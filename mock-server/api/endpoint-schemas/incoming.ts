import { z } from 'zod'
import {
  IncomingDoneSchema,
  IncomingEventSchema,
  IncomingHandoverSchema,
  IncomingItemSchema,
  IncomingLeaseSchema,
  IncomingListSchema,
  IncomingNextSchema,
  IncomingOutcomeSchema,
  IncomingPostSchema,
  IncomingPostedSchema,
  IncomingRateSchema,
  IncomingSchema,
  TakeNextSchema,
  VoiceCallSchema
} from '../incoming.ts'
import { Uuid } from '../primitives.ts'
import type { incomingEndpoints } from '../endpoints/incoming.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const IncomingParams = z.strictObject({ incomingId: Uuid.toLowerCase() })

export const incomingSchemas = {
  incomingList: { response: IncomingListSchema },
  incomingEvents: { response: IncomingEventSchema, stream: true },
  postIncoming: { body: IncomingPostSchema, response: IncomingPostedSchema },
  voiceCall: { body: VoiceCallSchema, response: IncomingPostedSchema },
  takeNextIncoming: { body: TakeNextSchema, response: IncomingNextSchema },
  incoming: { params: IncomingParams, response: IncomingSchema },
  leaseIncoming: { params: IncomingParams, response: IncomingLeaseSchema },
  releaseIncoming: { params: IncomingParams },
  handOverIncoming: { params: IncomingParams, body: IncomingHandoverSchema, response: IncomingItemSchema },
  completeIncoming: { params: IncomingParams, body: IncomingOutcomeSchema, response: IncomingDoneSchema },
  incomingRate: { response: IncomingRateSchema },
  setIncomingRate: { body: IncomingRateSchema, response: IncomingRateSchema }
} as const satisfies Record<keyof typeof incomingEndpoints, EndpointSchemas>
