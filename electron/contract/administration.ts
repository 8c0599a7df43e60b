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
} from '../../mock-server/api/administration.ts'
import { NewPasswordSchema, ProceduresSchema } from '../../mock-server/api/before-work.ts'
import { AccessContextSchema } from '../../mock-server/api/access-context.ts'
import { EntitlementSchema } from '../../mock-server/api/entitlements.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { IncidentNumberedSchema, IncidentReportSchema, IncidentsSchema, SealedNoticesSchema } from '../../mock-server/api/supervision.ts'
import { AppStateSchema } from './app.ts'
import { defineCall } from './call.ts'

const nothing = z.strictObject({})
const open = { states: ['active', 'warning'], perSecond: 5 } as const
const review = { ...open, entitlement: 'account.review' } as const
const administer = { ...open, entitlement: 'account.administer' } as const
const own = { ...open, entitlement: 'account.own', beforeWork: true } as const

/** Accounts, what a user does before work, and what supervisors and administrators are told. */
export const administrationCalls = {
  'accounts.list': defineCall({ input: nothing, output: AccountListSchema, ...review }),
  'accounts.view': defineCall({ input: z.strictObject({ username: Username }), output: AccountDetailSchema, ...review }),
  'accounts.create': defineCall({ input: AccountCreateSchema, output: OneTimeCodeSchema, ...administer }),
  'accounts.amend': defineCall({ input: AccountAmendSchema.extend({ username: Username }), output: AccountDetailSchema, ...administer }),
  'accounts.stand': defineCall({ input: AccountStandingSchema.extend({ username: Username }), output: AccountDetailSchema, ...administer }),
  /** The code crosses once, to be handed over. */
  'accounts.resetPassword': defineCall({ input: z.strictObject({ username: Username }), output: OneTimeCodeSchema, ...administer }),
  'accounts.certify': defineCall({
    input: EntitlementGrantSchema.extend({ username: Username }),
    output: AccountDetailSchema,
    ...administer
  }),
  'accounts.withdraw': defineCall({
    input: z.strictObject({ username: Username, entitlement: EntitlementSchema }),
    output: nothing,
    ...administer
  }),
  'organisations.list': defineCall({ input: nothing, output: OrganisationsSchema, ...administer }),
  'procedures.read': defineCall({ input: nothing, output: ProceduresSchema, ...own }),
  /** The answer is the state after it. */
  'procedures.accept': defineCall({ input: z.strictObject({ version: z.string().min(1).max(40) }), output: AppStateSchema, ...own }),
  'password.choose': defineCall({ input: NewPasswordSchema, output: AppStateSchema, ...own }),
  'incidents.report': defineCall({
    input: IncidentReportSchema,
    output: IncidentNumberedSchema,
    ...open,
    entitlement: 'incident.report',
    beforeWork: true
  }),
  'incidents.list': defineCall({ input: nothing, output: IncidentsSchema, ...open, entitlement: 'incident.view' }),
  'incidents.note': defineCall({ input: z.strictObject({ incidentId: Uuid }), output: nothing, ...open, entitlement: 'incident.view' }),
  'sealedNotices.list': defineCall({
    input: z.strictObject({ context: AccessContextSchema }),
    output: SealedNoticesSchema,
    ...open,
    entitlement: 'notice.sealed'
  })
}
