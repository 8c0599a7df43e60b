import { z } from 'zod'
import { EnrolmentRequestSchema, EnrolmentResponseSchema, RevokeRequestSchema, TokenRequestSchema, TokenResponseSchema } from '../niam.ts'
import { Uuid } from '../primitives.ts'
import { CodeTableSchema, TABLES } from '../reference.ts'
import { PreferencesSchema, StatusSchema } from '../status.ts'
import type { serviceEndpoints } from '../endpoints/service.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const serviceSchemas = {
  health: { response: z.object({ status: z.literal('up') }) },
  openapi: { response: z.looseObject({ openapi: z.string() }) },
  token: { body: TokenRequestSchema, response: TokenResponseSchema, form: true },
  revoke: { body: RevokeRequestSchema, response: z.strictObject({}), form: true },
  enrol: { body: EnrolmentRequestSchema, response: EnrolmentResponseSchema },
  my: { response: PreferencesSchema },
  saveMy: { body: PreferencesSchema, response: PreferencesSchema },
  reference: {
    params: z.strictObject({ table: z.enum(TABLES) }),
    query: z.strictObject({ version: z.string().max(100).optional() }),
    response: CodeTableSchema
  },
  status: { params: z.strictObject({ requestId: Uuid.toLowerCase() }), response: StatusSchema }
} as const satisfies Record<keyof typeof serviceEndpoints, EndpointSchemas>
