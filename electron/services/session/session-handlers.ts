import type { AppState } from '../../contract/app.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import type { Handlers } from '../router/handlers.ts'
import type { SessionKeeper } from './session-keeper.ts'

export interface SessionHandlersDependencies {
  readonly keeper: SessionKeeper
  readonly state: () => AppState
  /** Last keystrokes and writes go to the server while there are tokens for them. */
  readonly beforeSignOut: () => Promise<void>
  /** The page has handed over what was typed last. */
  readonly handedOver: () => void
  /** A key was pressed, or the mouse moved. */
  readonly input: () => void
  /** Gives up waiting for the identity provider. */
  readonly leaveProvider: () => void
  readonly clock: Clock
}

type SessionHandlers = Pick<
  Handlers,
  | 'session.signIn'
  | 'session.signInByProvider'
  | 'session.leaveProvider'
  | 'session.signOut'
  | 'session.lock'
  | 'session.unlock'
  | 'session.extend'
  | 'session.input'
  | 'session.handedOver'
  | 'app.state'
>

/** Longest that a session which is being signed out stands on the screen. Milliseconds. */
const SHOWN_MOST_MS = 300

/** Every answer is the state after it. */
export const sessionHandlers = ({
  keeper,
  state,
  beforeSignOut,
  handedOver,
  input,
  leaveProvider,
  clock
}: SessionHandlersDependencies): SessionHandlers => {
  const stateAfter = (outcome: Result<null>): Result<AppState> => (outcome.ok ? success(state()) : outcome)
  return {
    'app.state': async () => success(state()),
    'session.signIn': async ({ username, password }) => stateAfter(await keeper.signIn(username, password)),
    'session.signInByProvider': async () => stateAfter(await keeper.signInByProvider()),
    'session.leaveProvider': async () => {
      leaveProvider()
      return success({})
    },
    'session.signOut': async () => {
      // SECURITY: H41 what was shown does not stand open while a slow server is waited for.
      const inTime = clock.after(SHOWN_MOST_MS, () => keeper.lock('asked'))
      await beforeSignOut()
      inTime()
      await keeper.signOut()
      return success(state())
    },
    'session.lock': async () => {
      keeper.lock('asked')
      return success(state())
    },
    'session.unlock': async ({ password }) => stateAfter(await keeper.unlock(password)),
    'session.handedOver': async () => {
      handedOver()
      return success({})
    },
    'session.input': async () => {
      input()
      return success({})
    },
    'session.extend': async () => {
      input()
      return success(state())
    }
  }
}
