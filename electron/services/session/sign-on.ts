import type { TokenClaims } from '../../../mock-server/api/niam.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { EnrolmentKey } from '../credentials/enrolment-key.ts'
import type { NewId } from '../identifiers.ts'
import type { Transport } from '../leds/transport.ts'

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

/** What a way of signing on stands on. */
export interface SignOnGround {
  readonly transport: Transport
  readonly serverUrl: string
  readonly key: () => Promise<EnrolmentKey>
  readonly clock: Clock
  readonly newId: NewId
}

/** Given by the shell, so that a live package does not even contain training's way. */
export type SignOnWay = (ground: SignOnGround) => {
  readonly signOn: SignOn
  /** Makes the workstation known to the server while the user still types a name. */
  prepare(): void
}

export const WRONG_CREDENTIALS = 'unauthorised/credentials'
