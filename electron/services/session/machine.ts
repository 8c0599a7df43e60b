import type { LOCK_REASONS } from '../../contract/app.ts'

export type LockReason = (typeof LOCK_REASONS)[number]

/**
 * Where the session stands. Times are milliseconds on a clock that never goes back.
 * `user` is the account's id at NIAM.
 */
export type Session =
  | { readonly state: 'signed-out' }
  | { readonly state: 'active'; readonly user: string }
  | { readonly state: 'warning'; readonly user: string; readonly locksAt: number }
  | {
      readonly state: 'locked'
      readonly user: string
      readonly at: number
      readonly endsAt: number
      readonly reason: LockReason
      readonly failures: number
    }
  | { readonly state: 'ended'; readonly cause: 'failures' | 'time' }

export type SessionEvent =
  | { readonly kind: 'signed-in'; readonly user: string }
  /** Nothing was typed for long: it locks at `locksAt` unless extended. */
  | { readonly kind: 'warned'; readonly locksAt: number }
  | { readonly kind: 'extended' }
  | { readonly kind: 'lock'; readonly at: number; readonly reason: LockReason }
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'time'; readonly at: number }
  | { readonly kind: 'signed-out' }

export interface SessionRules {
  readonly endAfterLockMs: number
}

/** Wrong passwords at the lock that end the session (H42). */
export const UNLOCK_ATTEMPTS = 5

export const signedOut: Session = { state: 'signed-out' }

const locked = (user: string, at: number, reason: LockReason, { endAfterLockMs }: SessionRules): Session => ({
  state: 'locked',
  user,
  at,
  endsAt: at + endAfterLockMs,
  reason,
  failures: 0
})

const open = (session: Session & { state: 'active' | 'warning' }, event: SessionEvent, rules: SessionRules): Session => {
  switch (event.kind) {
    case 'lock':
      return locked(session.user, event.at, event.reason, rules)
    case 'warned':
      return { state: 'warning', user: session.user, locksAt: event.locksAt }
    case 'extended':
      return { state: 'active', user: session.user }
    case 'time':
      return session.state === 'warning' && event.at >= session.locksAt ? locked(session.user, session.locksAt, 'idle', rules) : session
    case 'signed-out':
      return signedOut
    case 'signed-in':
    case 'unlocked':
    case 'wrong-password':
      return session
  }
}

// SECURITY: H42 five wrong passwords, or the end-after-lock time, end the session.
const shut = (session: Session & { state: 'locked' }, event: SessionEvent): Session => {
  switch (event.kind) {
    case 'unlocked':
      return { state: 'active', user: session.user }
    case 'wrong-password':
      return session.failures + 1 >= UNLOCK_ATTEMPTS
        ? { state: 'ended', cause: 'failures' }
        : { ...session, failures: session.failures + 1 }
    case 'time':
      return event.at >= session.endsAt ? { state: 'ended', cause: 'time' } : session
    case 'signed-out':
      return signedOut
    case 'signed-in':
    case 'warned':
    case 'extended':
    case 'lock':
      return session
  }
}

/** The session after an event; one that means nothing in a state leaves it as it is. */
export const advance = (session: Session, event: SessionEvent, rules: SessionRules): Session => {
  switch (session.state) {
    case 'signed-out':
    case 'ended':
      return event.kind === 'signed-in' ? { state: 'active', user: event.user } : session
    case 'active':
    case 'warning':
      return open(session, event, rules)
    case 'locked':
      return shut(session, event)
  }
}

/** The user whose session it is, null where nobody's. */
export const userOf = (session: Session): string | null => ('user' in session ? session.user : null)
