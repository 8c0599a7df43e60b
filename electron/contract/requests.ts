import { z } from 'zod'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { ProposalSchema } from '../../mock-server/api/proposals.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import {
  REQUEST_BOXES,
  INBOX_KINDS,
  REQUEST_STATE_FILTERS,
  RequestAcceptanceSchema,
  RequestLeaseSchema,
  RequestListSchema,
  RequestReturnSchema,
  RequestSchema,
  RequestWithdrawalSchema
} from '../../mock-server/api/requests.ts'
import { ROW_OUTCOMES, UpdategramListSchema, UpdategramRowsSchema, UpdategramSchema } from '../../mock-server/api/updategrams.ts'
import { defineCall } from './call.ts'
import { WriteSchema } from './writes.ts'

const request = z.strictObject({ requestId: Uuid })
const seen = { states: ['active', 'warning'], entitlement: 'request.view', perSecond: 20 } as const
const worked = { states: ['active', 'warning'], entitlement: 'request.work', perSecond: 10 } as const
const posted = { states: ['active', 'warning'], entitlement: 'request.post', perSecond: 5 } as const
const write = { context: AccessContextSchema, draftId: Uuid }

/**
 * The requests inbox. A report that answers a request is sent by its own call (`wanted.create`, `wanted.change` …): the
 * draft it was typed in names the request (`DraftContent.request`), and main quotes it, so that the report that is made and
 * the request that asked for it are joined in one commit.
 */
export const requestCalls = {
  /** Names no person, and needs no stop. */
  'requests.list': defineCall({
    input: z.strictObject({
      box: z.enum(REQUEST_BOXES).optional(),
      state: z.enum(REQUEST_STATE_FILTERS).optional(),
      kind: z.enum(INBOX_KINDS).optional(),
      source: z
        .string()
        .regex(/^[0-9A-Za-z]{4}$/)
        .optional(),
      reference: z.string().min(1).max(40).optional(),
      faults: z.enum(['some', 'none']).optional(),
      updategramId: Uuid.optional(),
      cursor: z.string().max(200).optional(),
      limit: z.int().min(1).max(200).optional()
    }),
    output: RequestListSchema,
    ...seen
  }),
  'requests.read': defineCall({ input: request.extend({ context: AccessContextSchema }), output: RequestSchema, ...seen }),
  /** Taken for a while; asked again it is renewed. Refused with the name of whoever is at it. */
  'requests.take': defineCall({ input: request, output: RequestLeaseSchema, ...worked }),
  'requests.release': defineCall({ input: request, output: z.strictObject({}), ...worked }),
  /** A write like `wanted.create`: the draft's id makes it sent once. */
  'requests.return': defineCall({ input: request.extend({ ...write, body: RequestReturnSchema }), output: WriteSchema, ...worked }),
  /** H56: the owner makes the change that another organisation proposed, on its behalf. */
  'requests.accept': defineCall({ input: request.extend({ ...write, body: RequestAcceptanceSchema }), output: WriteSchema, ...worked }),
  'requests.withdraw': defineCall({ input: request.extend({ ...write, body: RequestWithdrawalSchema }), output: WriteSchema, ...posted }),
  /** H56: an alteration of another organisation's record goes to its owner. Its id is the write's record id. */
  'requests.propose': defineCall({ input: z.strictObject({ ...write, proposal: ProposalSchema }), output: WriteSchema, ...posted }),
  'updategrams.list': defineCall({ input: z.strictObject({}), output: UpdategramListSchema, ...seen }),
  'updategrams.read': defineCall({ input: z.strictObject({ updategramId: Uuid }), output: UpdategramSchema, ...seen }),
  'updategrams.rows': defineCall({
    input: z.strictObject({
      updategramId: Uuid,
      outcome: z.enum(ROW_OUTCOMES).optional(),
      after: z.int().min(0).optional(),
      limit: z.int().min(1).max(500).optional()
    }),
    output: UpdategramRowsSchema,
    ...seen
  })
}
