import { generateKeyPairSync } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { TokenClaimsSchema } from '../../api/niam.ts'
import type { TokenClaims } from '../../api/niam.ts'

export interface VerifiedToken {
  readonly claims: TokenClaims
  readonly client: string
}

const MOST_REMEMBERED = 2000

/**
 * Signs and verifies access tokens with a key of this process: none made by another process, or before a restart,
 * is taken.
 * @param lifetime seconds
 */
export const createAccessTokens = ({ lifetime, clock }: { readonly lifetime: number; readonly clock: () => Date }) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  // A token is verified once: its signature does not change from call to call. Its expiry is looked at each time.
  const verified = new Map<string, VerifiedToken>()
  return {
    lifetime,
    sign: (claims: Omit<TokenClaims, 'exp'>, client: string): Promise<string> => {
      const now = Math.floor(clock().getTime() / 1000)
      return new SignJWT({ ...claims, client_id: client })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
        .setIssuedAt(now)
        .setExpirationTime(now + lifetime)
        .sign(privateKey)
    },
    /** What the token says; undefined where it is not ours, was changed or has expired. */
    verify: async (token: string): Promise<VerifiedToken | undefined> => {
      const known = verified.get(token)
      if (known !== undefined) return known.claims.exp * 1000 > clock().getTime() ? known : undefined
      try {
        const { payload } = await jwtVerify(token, publicKey, { algorithms: ['EdDSA'], currentDate: clock() })
        const claims = TokenClaimsSchema.safeParse(payload)
        if (!claims.success || typeof payload['client_id'] !== 'string') return undefined
        const fresh = { claims: claims.data, client: payload['client_id'] }
        if (verified.size >= MOST_REMEMBERED) verified.clear()
        verified.set(token, fresh)
        return fresh
      } catch {
        return undefined
      }
    }
  }
}
export type AccessTokens = ReturnType<typeof createAccessTokens>
