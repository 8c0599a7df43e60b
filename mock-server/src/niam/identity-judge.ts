import { createHash } from 'node:crypto'
import { Agent } from 'node:https'
import { createRemoteJWKSet, customFetch, jwtVerify } from 'jose'
import type { JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import { isUsername } from './account-book.ts'
import { getText } from './get-text.ts'

/** The force's identity provider behind NIAM, as it is named at start. */
export interface IdentityProviderOptions {
  readonly issuer: string
  /** The workstations' client_id there: whom its ID tokens are made for. */
  readonly clientId: string
  /** PEM of the authority that signed its certificate. */
  readonly ca: string
}

/** @returns the user whom an ID token names, or why it opens nothing */
export type IdentityJudge = (idToken: string, now: Date) => Promise<{ readonly username: string } | { readonly why: string }>

/** RFC 8176: more than one factor was asked for. */
const SECOND_FACTOR = 'mfa'
const CLOCK_SKEW_SECONDS = 30
/** An exchange follows the sign-on at once. Seconds. */
const OLDEST = 300

const ConfigurationSchema = z.object({ issuer: z.string(), jwks_uri: z.url() })
const ClaimsSchema = z.object({ preferred_username: z.string(), amr: z.array(z.string()).default([]), exp: z.int() })

/**
 * Judges ID tokens by the provider's published keys: issuer, audience, times, second factor, and that none is used
 * twice. SECURITY: H46 asked of the server too, not of the workstation alone.
 */
export const createIdentityJudge = ({ issuer, clientId, ca }: IdentityProviderOptions): IdentityJudge => {
  const agent = new Agent({ ca: [ca], minVersion: 'TLSv1.2', keepAlive: false })
  let keys: Promise<JWTVerifyGetKey> | null = null
  /** Hash of each token that was exchanged, and until when it could be shown again. Seconds since 1970. */
  const used = new Map<string, number>()

  const readKeys = async (): Promise<JWTVerifyGetKey> => {
    const text = await getText(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`, agent)
    const configuration = ConfigurationSchema.parse(JSON.parse(text))
    if (configuration.issuer !== issuer || new URL(configuration.jwks_uri).origin !== new URL(issuer).origin)
      throw new Error('The identity provider’s configuration names another.')
    return createRemoteJWKSet(new URL(configuration.jwks_uri), {
      [customFetch]: async (url: string) => new Response(await getText(url, agent), { headers: { 'content-type': 'application/json' } })
    })
  }
  const keysNow = (): Promise<JWTVerifyGetKey> => {
    keys ??= readKeys().catch((error: unknown) => {
      keys = null
      throw error
    })
    return keys
  }

  const isFirstUse = (idToken: string, until: number, seconds: number): boolean => {
    for (const [hash, last] of used) if (last + CLOCK_SKEW_SECONDS < seconds) used.delete(hash)
    const hash = createHash('sha256').update(idToken).digest('hex')
    if (used.has(hash)) return false
    used.set(hash, until)
    return true
  }

  return async (idToken, now) => {
    try {
      const { payload } = await jwtVerify(idToken, await keysNow(), {
        issuer,
        audience: clientId,
        currentDate: now,
        clockTolerance: CLOCK_SKEW_SECONDS,
        maxTokenAge: OLDEST,
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA']
      })
      const claims = ClaimsSchema.safeParse(payload)
      if (!claims.success) return { why: 'The identity provider does not say who signed on.' }
      if (!claims.data.amr.includes(SECOND_FACTOR)) return { why: 'The identity provider asked for no second factor.' }
      const username = claims.data.preferred_username.trim().toLowerCase()
      if (!isUsername(username)) return { why: 'LEDS has no account for this user.' }
      if (!isFirstUse(idToken, claims.data.exp, now.getTime() / 1000)) return { why: 'This sign-on was used before.' }
      return { username }
    } catch {
      return { why: 'The identity provider’s word could not be verified.' }
    }
  }
}
