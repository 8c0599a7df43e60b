import { z } from 'zod'
import { BeforeWorkSchema } from './before-work.ts'
import { EntitlementSchema, RoleSchema } from './entitlements.ts'

export const CLIENT_ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** RFC 8693: what the force's identity provider said of a user, against tokens of LEDS. */
export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
export const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'

const client = {
  client_id: z.string().min(1).max(200),
  client_assertion_type: z.literal(CLIENT_ASSERTION_TYPE),
  client_assertion: z.string().min(1).max(8000),
  scope: z.string().max(500).optional()
}

/**
 * `POST /niam/token`, form-encoded (leds-api, Sign-on). `password` and `refresh_token` are the mock's own, and so is the
 * exchange of an identity provider's ID token, by which a live workstation's users come (ADR 35).
 */
export const TokenRequestSchema = z.discriminatedUnion('grant_type', [
  z.object({ grant_type: z.literal('client_credentials'), ...client }),
  z.object({ grant_type: z.literal('password'), ...client, username: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
  z.object({ grant_type: z.literal('refresh_token'), ...client, refresh_token: z.string().min(1).max(500) }),
  z.object({
    grant_type: z.literal(TOKEN_EXCHANGE),
    ...client,
    subject_token: z.string().min(1).max(16_000),
    subject_token_type: z.literal(ID_TOKEN)
  })
])
export type TokenRequest = z.infer<typeof TokenRequestSchema>

export const TokenResponseSchema = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  /** Seconds. */
  expires_in: z.int(),
  refresh_token: z.string().optional()
})
/** `POST /niam/revoke`, form-encoded (RFC 7009): answers 200 whether or not the token was known. */
export const RevokeRequestSchema = z.object({ token: z.string().min(1).max(8000), ...client })

/** `POST /training-services/v1/enrolments`: a training workstation's certificate against the room's one-time code. */
export const EnrolmentRequestSchema = z.strictObject({ code: z.string().min(16).max(200), certificate: z.string().max(8000) })
export const EnrolmentResponseSchema = z.object({ x5t: z.string() })

/** What the access token says. The workstation reads it for display; the server alone trusts it. */
export const TokenClaimsSchema = z.object({
  sub: z.string(),
  name: z.string(),
  /** Collar or staff number. */
  number: z.string().optional(),
  force: z.string(),
  forceName: z.string(),
  role: RoleSchema,
  entitlements: z.array(EntitlementSchema),
  /** What is still to be done before anything else answers; absent where nothing is. */
  beforeWork: z.array(BeforeWorkSchema).optional(),
  sid: z.string(),
  exp: z.int()
})
export type TokenClaims = z.infer<typeof TokenClaimsSchema>
