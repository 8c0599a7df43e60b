import type { TokenClaims } from '../../mock-server/api/niam.ts'
import { ROLES } from '../../mock-server/api/entitlements.ts'
import type { AppState, User } from '../contract/app.ts'
import { isoTime } from './clock.ts'
import { UNLOCK_ATTEMPTS } from './session/machine.ts'
import type { Session } from './session/machine.ts'

/** The signed-on user as the frame and the lock view show them. */
export const userShown = ({ name, number, force, forceName, role, entitlements, beforeWork = [] }: TokenClaims): User => ({
  name,
  number: number ?? '',
  force,
  forceName,
  role,
  roleLabel: ROLES[role].label,
  entitlements,
  beforeWork
})

export interface LockStanding {
  readonly session: Session
  /** Milliseconds until the session ends. */
  readonly untilEnd: number
  readonly endAfterLockMs: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly tabs: number
  readonly drafts: number
}

/** Times of a lock as people read them; null where nothing is locked. */
export const lockShown = ({ session, untilEnd, endAfterLockMs, now, tabs, drafts }: LockStanding): AppState['lock'] =>
  session.state === 'locked'
    ? {
        at: isoTime(now + untilEnd - endAfterLockMs),
        reason: session.reason,
        endsAt: isoTime(now + untilEnd),
        tabs,
        drafts,
        attemptsLeft: UNLOCK_ATTEMPTS - session.failures
      }
    : null
