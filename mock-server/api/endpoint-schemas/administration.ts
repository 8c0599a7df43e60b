import { z } from 'zod'
import {
  AccountAmendSchema,
  AccountCreateSchema,
  AccountDetailSchema,
  AccountListSchema,
  AccountStandingSchema,
  EntitlementGrantSchema,
  OneTimeCodeSchema,
  OrganisationsSchema,
  Username
} from '../administration.ts'
import { AcceptanceSchema, NewPasswordSchema, ProceduresSchema } from '../before-work.ts'
import { EntitlementSchema } from '../entitlements.ts'
import { Uuid } from '../primitives.ts'
import { IncidentNumberedSchema, IncidentReportSchema, IncidentsSchema, SealedNoticesSchema } from '../supervision.ts'
import type { administrationEndpoints } from '../endpoints/administration.ts'
import type { EndpointSchemas } from './endpoint-schema.ts'

const Account = z.strictObject({ username: Username })

export const administrationSchemas = {
  accounts: { response: AccountListSchema },
  account: { params: Account, response: AccountDetailSchema },
  createAccount: { body: AccountCreateSchema, response: OneTimeCodeSchema },
  amendAccount: { params: Account, body: AccountAmendSchema, response: AccountDetailSchema },
  accountStanding: { params: Account, body: AccountStandingSchema, response: AccountDetailSchema },
  resetPassword: { params: Account, response: OneTimeCodeSchema },
  certifyEntitlements: { params: Account, body: EntitlementGrantSchema, response: AccountDetailSchema },
  withdrawEntitlement: { params: z.strictObject({ username: Username, entitlement: EntitlementSchema }) },
  organisations: { response: OrganisationsSchema },
  procedures: { response: ProceduresSchema },
  acceptProcedures: { body: AcceptanceSchema, response: z.strictObject({}) },
  changePassword: { body: NewPasswordSchema, response: z.strictObject({}) },
  reportIncident: { body: IncidentReportSchema, response: IncidentNumberedSchema },
  incidents: { response: IncidentsSchema },
  noteIncident: { params: z.strictObject({ incidentId: Uuid.toLowerCase() }), response: z.strictObject({}) },
  sealedNotices: { response: SealedNoticesSchema }
} as const satisfies Record<keyof typeof administrationEndpoints, EndpointSchemas>
