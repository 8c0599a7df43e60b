import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { JWTPayload } from 'jose'
import { isUsername } from './account-book.ts'
import type { TrustedClients } from './clients.ts'

export type AssertionJudgement = { readonly state: 'trusted'; readonly x5t: string } | { readonly state: 'refused'; readonly why: string }

interface AssertionRules {
  readonly clients: TrustedClients
  /** Development only: any certificate passes, and its signature cannot be verified. */
  readonly trustAny: boolean
  readonly now: Date
}

const CLOCK_SKEW_SECONDS = 60
const LONGEST_LIFE_SECONDS = 300

const refused = (why: string): AssertionJudgement => ({ state: 'refused', why })

/** Clients differ in padding and alphabet of base64; the thumbprint is the same. */
const normalised = (x5t: string): string => x5t.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

/** What holds of every assertion, verified or, with any client trusted, merely read. */
const claimFault = ({ iss, sub, aud, exp }: JWTPayload, clientId: string, now: Date): string | undefined => {
  const seconds = now.getTime() / 1000
  if (iss !== clientId || sub !== clientId) return 'Issuer and subject of the assertion must be the client_id.'
  if (aud === undefined || aud.length === 0) return 'The assertion names no audience.'
  if (exp === undefined || exp + CLOCK_SKEW_SECONDS < seconds) return 'The assertion has expired.'
  if (exp > seconds + LONGEST_LIFE_SECONDS + CLOCK_SKEW_SECONDS) return 'The assertion must expire within 5 minutes.'
  return undefined
}

/**
 * Judges a client assertion: RS256, its `x5t` a trusted certificate's, its signature that certificate's. The audience
 * is not compared: clients are configured with whatever address they reach this service by (leds-api, Sign-on).
 */
export const judgeAssertion = async (
  assertion: string,
  clientId: string,
  { clients, trustAny, now }: AssertionRules
): Promise<AssertionJudgement> => {
  try {
    const header = decodeProtectedHeader(assertion)
    if (header.alg !== 'RS256') return refused('The assertion must be signed with RS256.')
    if (typeof header.x5t !== 'string' || header.x5t === '') return refused('The assertion’s header has no x5t.')
    // SECURITY: H50 no client goes by a user's name
    if (isUsername(clientId)) return refused('This client_id is a user’s name. Configure the client with another.')
    const x5t = normalised(header.x5t)
    const client = clients.find(x5t)
    if (client === undefined && !trustAny) return refused('The client’s certificate is not known here.')
    const claims =
      client === undefined
        ? decodeJwt(assertion)
        : (await jwtVerify(assertion, client.key, { algorithms: ['RS256'], currentDate: now, clockTolerance: CLOCK_SKEW_SECONDS })).payload
    const fault = claimFault(claims, clientId, now)
    return fault === undefined ? { state: 'trusted', x5t } : refused(fault)
  } catch (error) {
    return refused(
      error instanceof errors.JWTExpired
        ? 'The assertion has expired.'
        : error instanceof errors.JWSSignatureVerificationFailed
          ? 'The assertion’s signature does not fit the client’s certificate.'
          : 'The assertion could not be read.'
    )
  }
}
