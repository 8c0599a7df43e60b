import { generateKeyPairSync } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { TokenClaimsSchema } from '../../api/niam.ts'
import type { TokenClaims } from '../../api/niam.ts'

export interface VerifiedToken {
  readonly claims: TokenClaims
  readonly client: string
}

/**
 * Signs and verifies access tokens with a key of this process: none made by another process, or before a restart,
 * is taken.
 * @param lifetime seconds
 */
export const createAccessTokens = ({ lifetime, clock }: { readonly lifetime: number; readonly clock: () => Date }) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
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
      try {
        const { payload } = await jwtVerify(token, publicKey, { algorithms: ['EdDSA'], currentDate: clock() })
        const claims = TokenClaimsSchema.safeParse(payload)
        return claims.success && typeof payload['client_id'] === 'string'
          ? { claims: claims.data, client: payload['client_id'] }
          : undefined
      } catch {
        return undefined
      }
    }
  }
}
export type AccessTokens = ReturnType<typeof createAccessTokens>
