import type { AppState } from '../contract/app.ts'
import type { BridgeEvent } from '../contract/events.ts'
import { success } from '../contract/result.ts'
import { isoTime, systemClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { randomId } from './identifiers.ts'
import type { NewId } from './identifiers.ts'
import { silentLogger } from './logging/logger.ts'
import type { Logger } from './logging/logger.ts'
import type { Policy } from './policy/policy.ts'
import { createRouter } from './router/router.ts'
import type { Router } from './router/router.ts'
import { started } from './start-refusal.ts'
import type { Start } from './start-refusal.ts'

export interface WorkstationOptions {
  readonly shell: AppState['shell']
  readonly policy: Policy
  readonly version: string
  /** Training: the room's code, with which the workstation enrols its certificate. */
  readonly enrolmentCode?: string
  /** Where the enrolment key is kept. Default: keychain in live, memory in training. */
  readonly keyStore?: AppState['keyStore']
  /** Looked through for variables that would weaken TLS. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly clock?: Clock
  readonly newId?: NewId
  readonly log?: Logger
}

/** The workstation without its shell: what Electron's main process and the loopback shell both stand on. */
export interface Workstation {
  /** Answers one call; never throws. */
  readonly handle: Router
  /** @returns a function that ends the subscription */
  subscribe(listener: (event: BridgeEvent) => void): () => void
  state(): AppState
  /** Locks at once, whatever is under way; does nothing where nobody is signed in. */
  lock(reason: NonNullable<AppState['lock']>['reason']): void
  /** Signs off, lets go of timers and connections. What is held in memory is gone after it. */
  close(): Promise<void>
}

/** @returns the refusal to start where policy, environment or keychain do not allow it */
export const createWorkstation = async (options: WorkstationOptions): Promise<Start<Workstation>> => {
  const { policy, shell, version, clock = systemClock, newId = randomId, log = silentLogger } = options
  const listeners = new Set<(event: BridgeEvent) => void>()
  const state = (): AppState => ({
    mode: policy.mode,
    shell,
    marking: policy.marking,
    session: 'signed-out',
    user: null,
    lock: null,
    connection: { state: 'unknown', since: isoTime(clock.now()), draftsNotSavedSince: null, draftsSavedAt: null },
    keyStore: options.keyStore ?? (policy.mode === 'live' ? 'keychain' : 'memory'),
    version
  })
  const handle = createRouter({
    handlers: { 'app.state': async () => success(state()) },
    standing: () => ({ session: state().session, entitlements: [] }),
    clock,
    newId,
    log,
    refused: () => undefined
  })
  return started({
    handle,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state,
    lock: () => undefined,
    close: async () => listeners.clear()
  })
}
