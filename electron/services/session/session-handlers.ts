import type { AppState } from '../../contract/app.ts'
import { success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Handlers } from '../router/handlers.ts'
import type { SessionKeeper } from './session-keeper.ts'

export interface SessionHandlersDependencies {
  readonly keeper: SessionKeeper
  readonly state: () => AppState
  /** Last keystrokes and writes go to the server while there are tokens for them. */
  readonly beforeSignOut: () => Promise<void>
}

type SessionHandlers = Pick<
  Handlers,
  'session.signIn' | 'session.signOut' | 'session.lock' | 'session.unlock' | 'session.extend' | 'app.state'
>

/** Every answer is the state after it. */
export const sessionHandlers = ({ keeper, state, beforeSignOut }: SessionHandlersDependencies): SessionHandlers => {
  const stateAfter = (outcome: Result<null>): Result<AppState> => (outcome.ok ? success(state()) : outcome)
  return {
    'app.state': async () => success(state()),
    'session.signIn': async ({ username, password }) => stateAfter(await keeper.signIn(username, password)),
    'session.signOut': async () => {
      await beforeSignOut()
      await keeper.signOut()
      return success(state())
    },
    'session.lock': async () => {
      keeper.lock('asked')
      return success(state())
    },
    'session.unlock': async ({ password }) => stateAfter(await keeper.unlock(password)),
    'session.extend': async () => {
      keeper.extend()
      return success(state())
    }
  }
}
