import { z } from 'zod'
import { EntitlementSchema, ROLES, RoleSchema } from './entitlements.ts'
import type { Role } from './entitlements.ts'
import { ForceStationCode, IsoDate, IsoDateTime, line } from './primitives.ts'

/** Roles that a person can have: a system client is nobody's account. */
export const ACCOUNT_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'system')
const AccountRole = RoleSchema.refine((role) => role !== 'system', 'Choose the role of a person.')

export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9.-]{2,39}$/, 'Give a user name of 3 to 40 small letters, figures, full stops and hyphens, a letter first.')

/** Days for which an entitlement is certified at most: somebody looks at it once a year or oftener. */
export const LONGEST_CERTIFIED_DAYS = 366
/** Days before its end at which an entitlement is due to be looked at. */
export const RECERTIFY_DAYS_AHEAD = 30
/** Hours for which a one-time code is good. */
export const CODE_HOURS = 24

/** What is wrong with a day until which an entitlement is to hold; null where nothing is. @param today YYYY-MM-DD */
export const certificationFault = (until: string, today: string): string | null => {
  const days = (Date.parse(until) - Date.parse(today)) / 86_400_000
  if (days < 1) return 'Give a day after today.'
  return days > LONGEST_CERTIFIED_DAYS ? `Give a day within ${LONGEST_CERTIFIED_DAYS} days: it is looked at once a year or oftener.` : null
}

const identity = {
  name: line(80, 'Give the name.'),
  number: line(20, 'Give the collar or staff number.'),
  organisation: ForceStationCode.toUpperCase(),
  role: AccountRole
}
/** Everything that a role may is given with it, until one day, which somebody then looks at again. */
export const AccountCreateSchema = z.strictObject({ username: Username, ...identity, until: IsoDate })
export type AccountCreate = z.infer<typeof AccountCreateSchema>
/** Another role takes what the old one had away, and gives what the new one has. */
export const AccountAmendSchema = z.strictObject({ ...identity, until: IsoDate })
export type AccountAmend = z.infer<typeof AccountAmendSchema>
export const AccountStandingSchema = z.strictObject({
  standing: z.enum(['active', 'disabled']),
  why: line(200, 'Say why.').min(3, 'Say why in 3 characters or more.')
})
/** Given, or held for longer, until a day. */
export const EntitlementGrantSchema = z.strictObject({
  entitlements: z.array(EntitlementSchema).min(1, 'Choose an entitlement.').max(EntitlementSchema.options.length),
  until: IsoDate
})
export type EntitlementGrant = z.infer<typeof EntitlementGrantSchema>

/** Signed on for the first time with a one-time code: `code`. */
export const ACCOUNT_STANDINGS = ['active', 'code', 'disabled'] as const
export const AccountRowSchema = z.object({
  username: z.string(),
  name: z.string(),
  number: z.string(),
  force: z.string(),
  forceName: z.string(),
  role: RoleSchema,
  standing: z.enum(ACCOUNT_STANDINGS),
  /** Entitlements that no longer hold. */
  lapsed: z.int(),
  /** Those that end within `RECERTIFY_DAYS_AHEAD` days. */
  due: z.int(),
  /** The day on which the first ends, or ended; null where none has a day. */
  next: IsoDate.nullable()
})
export type AccountRow = z.infer<typeof AccountRowSchema>
export const AccountListSchema = z.object({ asOf: IsoDateTime, accounts: z.array(AccountRowSchema) })

export const HeldEntitlementSchema = z.object({
  entitlement: EntitlementSchema,
  until: IsoDate.nullable(),
  standing: z.enum(['held', 'due', 'lapsed']),
  certifiedAt: IsoDateTime,
  certifiedBy: z.string()
})
export type HeldEntitlement = z.infer<typeof HeldEntitlementSchema>
export const AccountDetailSchema = AccountRowSchema.extend({
  createdAt: IsoDateTime,
  createdBy: z.string(),
  disabled: z.object({ at: IsoDateTime, by: z.string(), why: z.string() }).nullable(),
  /** The operating procedures accepted last. */
  accepted: z.object({ version: z.string(), at: IsoDateTime }).nullable(),
  entitlements: z.array(HeldEntitlementSchema)
})
export type AccountDetail = z.infer<typeof AccountDetailSchema>

/** Shown once, to whoever hands it over. */
export const OneTimeCodeSchema = z.object({ username: z.string(), code: z.string(), endsAt: IsoDateTime })
export type OneTimeCode = z.infer<typeof OneTimeCodeSchema>

export const OrganisationsSchema = z.object({
  organisations: z.array(z.object({ code: z.string(), name: z.string(), accounts: z.int() }))
})
export type Organisation = z.infer<typeof OrganisationsSchema>['organisations'][number]
