import type { TokenClaims } from '../../mock-server/api/niam.ts'
import { ROLES } from '../../mock-server/api/entitlements.ts'
import type { AppState, User } from '../contract/app.ts'
import { isoTime } from './clock.ts'
import type { Desk } from './desk.ts'
import { draftTimes } from './drafts/draft-keeper.ts'
import { UNLOCK_ATTEMPTS, userOf } from './session/machine.ts'
import type { Session } from './session/machine.ts'
import type { SessionKeeper } from './session/session-keeper.ts'

/** The signed-on user as the frame and the lock view show them. */
const userShown = ({ name, number, force, forceName, role, entitlements, beforeWork = [] }: TokenClaims): User => ({
  name,
  number: number ?? '',
  force,
  forceName,
  role,
  roleLabel: ROLES[role].label,
  entitlements,
  beforeWork
})

interface LockStanding {
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
const lockShown = ({ session, untilEnd, endAfterLockMs, now, tabs, drafts }: LockStanding): AppState['lock'] =>
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

export interface StateGround {
  readonly keeper: Pick<SessionKeeper, 'session' | 'claims' | 'untilEnd' | 'untilLock'>
  /** The desk of whose session it is. */
  readonly desk: Desk | null
  readonly connection: Pick<AppState['connection'], 'state' | 'since'>
  readonly endAfterLockMs: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** While it warns: whether a radio card is open. */
  readonly heard: boolean
}

/** What of the state comes from session, desk and connection; the rest stands from the start or is chosen. */
export const workShown = ({
  keeper,
  desk,
  connection,
  endAfterLockMs,
  now,
  heard
}: StateGround): Pick<AppState, 'session' | 'user' | 'lock' | 'warning' | 'connection'> => {
  const session = keeper.session()
  const claims = userOf(session) === null ? null : keeper.claims()
  return {
    session: session.state,
    user: claims === null ? null : userShown(claims),
    lock: lockShown({
      session,
      untilEnd: keeper.untilEnd(),
      endAfterLockMs,
      now,
      tabs: desk?.workspace.tabs.length ?? 0,
      drafts: desk?.drafts.list().length ?? 0
    }),
    ...(session.state === 'warning' ? { warning: { locksAt: isoTime(now + keeper.untilLock()), heard } } : {}),
    connection: { ...connection, ...draftTimes(desk?.drafts ?? null) }
  }
}
