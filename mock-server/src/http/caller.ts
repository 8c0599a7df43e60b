import type { Entitlement } from '../../api/entitlements.ts'
import type { TokenClaims } from '../../api/niam.ts'

/** Who is behind a call, from a verified access token of a session that still stands. */
export interface Caller {
  /** `user` signed on with a password, `system` with its certificate alone. */
  readonly kind: 'user' | 'system'
  readonly client: string
  /** Thumbprint of the certificate that opened the session. */
  readonly x5t: string
  readonly claims: TokenClaims
}

/** The user's name in records and the audit log; a system client stands for itself. */
export const signatureOf = ({ kind, client, claims }: Caller): string =>
  // SECURITY: H50 a system client signs as what no user is called, whatever name it gave itself
  kind === 'system' ? `client:${client}` : claims.sub

export const holds = ({ claims }: Caller, entitlement: Entitlement): boolean => claims.entitlements.includes(entitlement)
