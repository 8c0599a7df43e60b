import type { AppState } from '../contract/app.ts'
import type { Clock } from './clock.ts'
import type { NewId } from './identifiers.ts'
import type { StreamingTransport } from './leds/transport.ts'
import type { Logger } from './logging/logger.ts'
import type { Policy } from './policy/policy.ts'
import type { SignOnWay } from './session/sign-on.ts'
import type { ShellPorts } from './shell-ports.ts'

/** What a shell gives for the workstation behind it. */
export interface WorkstationOptions {
  readonly shell: AppState['shell']
  readonly policy: Policy
  readonly version: string
  /** How users sign on: `trainingSignOn` or `liveSignOn`; the package holds one of them. */
  readonly signOnWay: SignOnWay
  /** Where the enrolment key is kept. Default: keychain in live, memory in training. */
  readonly keyStore?: AppState['keyStore']
  /** Looked through for variables that would weaken TLS. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly clock?: Clock
  readonly newId?: NewId
  readonly log?: Logger
  /** The window of Electron; the browser's has none. */
  readonly ports?: ShellPorts
  /** Opens the identity provider's page in the user's own browser. */
  readonly openSignOn?: (url: string) => Promise<boolean>
  /** The way to LEDS; tests give their own. */
  readonly transport?: StreamingTransport
}
