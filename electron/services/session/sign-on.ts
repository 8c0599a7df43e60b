import type { TokenClaims } from '../../../mock-server/api/niam.ts'
import type { Result } from '../../contract/result.ts'

/** Tokens as they were given. They never leave the main process. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly lifeSeconds: number
  readonly claims: TokenClaims
}

/**
 * How a user proves who they are. The password grant stands here for the mock and for training; a live workstation's
 * force identity provider (authorisation code with PKCE) comes in by the same interface.
 */
export interface SignOn {
  /** A wrong name or password is the problem type `unauthorised/credentials`. */
  signIn(username: string, password: string): Promise<Result<Tokens>>
  refresh(refreshToken: string): Promise<Result<Tokens>>
  /** @returns whether the server took it; one that is not there forgets the token in its own time */
  revoke(refreshToken: string): Promise<boolean>
}

export const WRONG_CREDENTIALS = 'unauthorised/credentials'
