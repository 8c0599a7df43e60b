import type { hostingEndpoints } from '../endpoints/hosting.ts'
import { HostingSchema, JoinCodesRequestSchema, JoinCodesSchema } from '../hosting.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

export const hostingSchemas = {
  hosting: { response: HostingSchema },
  openHosting: { response: HostingSchema },
  closeHosting: { response: HostingSchema },
  joinCodes: { body: JoinCodesRequestSchema, response: JoinCodesSchema }
} as const satisfies Record<keyof typeof hostingEndpoints, EndpointSchemas>
