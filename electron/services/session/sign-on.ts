import type { TokenClaims } from '../../../mock-server/api/niam.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { EnrolmentKey } from '../credentials/enrolment-key.ts'
import type { NewId } from '../identifiers.ts'
import type { TrainingWay } from '../training/training-way.ts'
import type { StreamingTransport, Transport } from '../leds/transport.ts'

/** Tokens as they were given. They never leave the main process. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly lifeSeconds: number
  readonly claims: TokenClaims
}

/**
 * How a user proves who they are. The password grant stands for the mock and for training; on a live workstation the
 * force's identity provider asks (authorisation code with PKCE, ADR 35).
 */
export interface SignOn {
  /** A wrong name or password is the problem type `unauthorised/credentials`. */
  signIn(username: string, password: string): Promise<Result<Tokens>>
  refresh(refreshToken: string): Promise<Result<Tokens>>
  /** @returns whether the server took it; one that is not there forgets the token in its own time */
  revoke(refreshToken: string): Promise<boolean>
  /** Where the force's identity provider asks who somebody is: no password is given to this workstation then. */
  readonly provider?: {
    /** @param again the user whose locked session it is to open; null for whoever comes */
    signIn(again: string | null): Promise<Result<Tokens>>
    /** Gives up waiting for an answer. */
    cancel(): void
  }
}

/** A training room's host, pinned by its certificate. */
export interface Host {
  /** `192.168.1.20:7443` */
  readonly address: string
  /** `https://192.168.1.20:7443` */
  readonly url: string
  readonly transport: StreamingTransport
}

/** What a way of signing on stands on. */
export interface SignOnGround {
  /** To the server that is worked with: its own, or in training the host of the room that was joined. */
  readonly transport: Transport
  readonly serverUrl: () => string
  /** Goes to a training room’s host; null: back to its own server. */
  readonly move: (host: Host | null) => void
  readonly key: () => Promise<EnrolmentKey>
  readonly clock: Clock
  readonly newId: NewId
  /** Opens the identity provider's page in the user's own browser. */
  readonly openSignOn: (url: string) => Promise<boolean>
}

/** Given by the shell, so that a live package does not even contain training's way. */
export interface SignOnWay {
  (ground: SignOnGround): OpenedSignOn
  /** No password is ever given to this workstation: what a live one must have. */
  readonly byProvider?: true
}

export interface OpenedSignOn {
  readonly signOn: SignOn
  /** Makes the workstation known to the server while the user still types a name. */
  prepare(): void
  /** Gives up what is being asked and lets go of connections of its own: the workstation closes. */
  close(): void
  /** Training's alone: what a live package does not contain. */
  readonly training?: TrainingWay
}

export const WRONG_CREDENTIALS = 'unauthorised/credentials'
