import { z } from 'zod'
import { Uuid } from '../primitives.ts'
import { ProposalSchema } from '../proposals.ts'
import {
  ProposedReportSchema,
  REQUEST_BOXES,
  INBOX_KINDS,
  REQUEST_STATE_FILTERS,
  RequestAcceptanceSchema,
  RequestLeaseSchema,
  RequestListSchema,
  RequestReturnSchema,
  RequestSchema,
  RequestWithdrawalSchema
} from '../requests.ts'
import { AcceptedSchema } from '../status.ts'
import {
  ROW_OUTCOMES,
  UPDATEGRAM_BYTES,
  UPDATEGRAM_TYPES,
  UpdategramListSchema,
  UpdategramReceiptSchema,
  UpdategramRowsSchema,
  UpdategramSchema
} from '../updategrams.ts'
import { wholeNumber } from './parts.ts'
import type { requestEndpoints } from '../endpoints/requests.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const RequestParams = z.strictObject({ requestId: Uuid.toLowerCase() })

const UpdategramParams = z.strictObject({ updategramId: Uuid.toLowerCase() })

/** How the inbox is narrowed; all that is given must hold. */
export const RequestQuerySchema = z.strictObject({
  box: z.enum(REQUEST_BOXES).default('in'),
  state: z.enum(REQUEST_STATE_FILTERS).default('open'),
  kind: z.enum(INBOX_KINDS).optional(),
  /** Code of the sender. */
  source: z
    .string()
    .regex(/^[0-9A-Za-z]{4}$/)
    .optional(),
  /** Start of the reference or of the sender’s reference. */
  reference: z.string().max(40).optional(),
  /** With a fault, or without one. */
  faults: z.enum(['some', 'none']).optional(),
  updategramId: Uuid.optional(),
  cursor: z
    .string()
    .max(200)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  limit: wholeNumber(1, 200, 100)
})
export type RequestQuery = z.output<typeof RequestQuerySchema>

export const requestSchemas = {
  requests: { query: RequestQuerySchema, response: RequestListSchema },
  postRequest: { body: ProposedReportSchema, response: AcceptedSchema },
  request: { params: RequestParams, response: RequestSchema },
  leaseRequest: { params: RequestParams, response: RequestLeaseSchema },
  releaseRequest: { params: RequestParams },
  returnRequest: { params: RequestParams, body: RequestReturnSchema, response: AcceptedSchema },
  acceptRequest: { params: RequestParams, body: RequestAcceptanceSchema, response: AcceptedSchema },
  withdrawRequest: { params: RequestParams, body: RequestWithdrawalSchema, response: AcceptedSchema },
  propose: { body: ProposalSchema, response: AcceptedSchema },
  postUpdategram: { upload: { types: UPDATEGRAM_TYPES, bytes: UPDATEGRAM_BYTES }, response: UpdategramReceiptSchema },
  updategrams: { response: UpdategramListSchema },
  updategram: { params: UpdategramParams, response: UpdategramSchema },
  updategramRows: {
    params: UpdategramParams,
    query: z.strictObject({
      outcome: z.enum(ROW_OUTCOMES).optional(),
      after: wholeNumber(0, 9_999_999, 0),
      limit: wholeNumber(1, 500, 200)
    }),
    response: UpdategramRowsSchema
  }
} as const satisfies Record<keyof typeof requestEndpoints, EndpointSchemas>
