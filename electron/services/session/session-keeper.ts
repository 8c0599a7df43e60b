import type { BeforeWork } from '../../../mock-server/api/before-work.ts'
import type { TokenClaims } from '../../../mock-server/api/niam.ts'
import { failure, success } from '../../contract/result.ts'
import type { Problem, Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { Identity } from '../leds/leds-client.ts'
import type { Logger } from '../logging/logger.ts'
import { problemOf } from '../problems.ts'
import { advance, signedOut, UNLOCK_ATTEMPTS, userOf } from './machine.ts'
import type { LockReason, Session, SessionEvent, SessionRules } from './machine.ts'
import { createPasswordVerifier } from './password-verifier.ts'
import type { PasswordVerifier } from './password-verifier.ts'
import type { SignOn, Tokens } from './sign-on.ts'
import { WRONG_CREDENTIALS } from './sign-on.ts'
import { createSteadyTime } from './steady-time.ts'
import { createTokenKeeper } from './token-keeper.ts'
import type { TokenKeeper } from './token-keeper.ts'

export type SessionHappening = 'signed-in' | 'signed-out' | 'locked' | 'unlocked' | 'unlock-failed'

export interface SessionKeeperDependencies {
  readonly signOn: SignOn
  readonly rules: SessionRules
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Logger
  /** Told after every change of the session. */
  readonly changed: (before: Session, after: Session) => void
  /** For the audit log: generic words. */
  readonly happened: (kind: SessionHappening, detail: string, user: string | null) => void
  /** Awaited before tokens are revoked, so that what is left can still be sent with them. */
  readonly beforeRevoking: () => Promise<void>
}

export interface SessionKeeper {
  session(): Session
  /** Claims of the user whose session it is. */
  claims(): TokenClaims | null
  /** Time left until a locked session ends, milliseconds. */
  untilEnd(): number
  signIn(username: string, password: string): Promise<Result<null>>
  /** The identity provider asks: opens a session, or the locked one of the same user. */
  signInByProvider(): Promise<Result<null>>
  signOut(): Promise<void>
  lock(reason: LockReason): void
  unlock(password: string): Promise<Result<null>>
  extend(): void
  /** The server has taken what was still to be done before work. */
  doneBeforeWork(what: BeforeWork): void
  /** A password was chosen in place of a one-time code: it unlocks from now on, also while the server is away. */
  passwordChosen(password: string): Promise<void>
  /** Nothing was typed for long: it locks in so many milliseconds unless extended. */
  warn(inMs: number): void
  /** Milliseconds until a session that warns locks; 0 where none does. */
  untilLock(): number
  /** The identity of one user: gives nothing while another, or nobody, is signed on. */
  identityOf(user: string): Identity
  /** Whoever's tokens are still held, also in the moments of signing off: for the audit's own events alone. */
  readonly departing: Identity & { holder(): string | null }
}

/** A locked session is looked at this often at most, so that a machine's sleep is noticed soon after. */
const LOOK_EVERY_MS = 15_000

export const createSessionKeeper = (dependencies: SessionKeeperDependencies): SessionKeeper => {
  const { signOn, rules, clock, newId, log, changed, happened, beforeRevoking } = dependencies
  const steady = createSteadyTime(clock)
  let session: Session = signedOut
  let claims: TokenClaims | null = null
  let username = ''
  let verifier: PasswordVerifier | null = null
  let asking = false
  /** A lock that was asked for while a password was being judged, where it changed nothing itself. */
  let lockAsked: LockReason | null = null
  let cancelLook = (): void => undefined

  /** Each session's own, so that one who signs in never stands between another's tokens and their revocation. */
  const newTokens = (): TokenKeeper => {
    const own = createTokenKeeper({ signOn, clock, log, ended: () => tokens === own && lock('token-ended') })
    return own
  }
  let tokens = newTokens()
  /** Those of a session that is over, until its last events are sent. */
  let leaving: TokenKeeper | null = null
  const departing = (): TokenKeeper => (tokens.holder() === null && leaving !== null ? leaving : tokens)

  const refused = (kind: Problem['kind'], message: string): Result<never> => failure(problemOf(kind, message, shortReference(newId())))

  const letGo = async (how: string): Promise<void> => {
    const user = claims?.sub ?? null
    verifier = null
    claims = null
    const left = tokens
    leaving = left
    tokens = newTokens()
    happened('signed-out', how, user)
    await beforeRevoking()
    if (leaving === left) leaving = null
    // SECURITY: H43 revoked whoever has signed in meanwhile.
    await left.revoke()
  }

  const look = (): void => {
    cancelLook()
    if (session.state !== 'locked') return
    cancelLook = clock.after(Math.min(LOOK_EVERY_MS, Math.max(0, session.endsAt - steady())), () => apply({ kind: 'time', at: steady() }))
  }

  /** Several are one change: what lies between them is never shown. */
  const apply = (...events: readonly SessionEvent[]): void => {
    const before = session
    session = events.reduce((at, event) => advance(at, event, rules), before)
    if (session.state === 'locked') look()
    if (session === before) return
    log('info', 'session changed', { from: before.state, state: session.state })
    if (session.state === 'ended') void letGo(session.cause === 'failures' ? 'ended after wrong passwords' : 'ended: locked too long')
    changed(before, session)
  }

  const lock = (reason: LockReason): void => {
    if (session.state !== 'active' && session.state !== 'warning') return
    apply({ kind: 'lock', at: steady(), reason })
    happened('locked', reason, userOf(session))
  }

  const begin = (given: Tokens): void => {
    claims = given.claims
    tokens.hold(given)
    const signedIn: SessionEvent = { kind: 'signed-in', user: given.claims.sub }
    if (lockAsked === null) apply(signedIn)
    else apply(signedIn, { kind: 'lock', at: steady(), reason: lockAsked })
    happened('signed-in', '', given.claims.sub)
    if (lockAsked !== null) happened('locked', lockAsked, given.claims.sub)
  }

  /** One at a time: guesses sent at once gain nothing. */
  const alone = async (ask: () => Promise<Result<null>>): Promise<Result<null>> => {
    if (asking) return refused('throttled', 'The last attempt is still being looked at. Wait for its answer.')
    asking = true
    lockAsked = null
    try {
      return await ask()
    } finally {
      asking = false
    }
  }

  const wrongPassword = (): Result<never> => {
    happened('unlock-failed', '', userOf(session))
    apply({ kind: 'wrong-password' })
    if (session.state === 'ended')
      return refused('signed-out', 'That was the fifth wrong password. Your session has ended. What you typed is kept: sign in again.')
    const left = session.state === 'locked' ? UNLOCK_ATTEMPTS - session.failures : 0
    return refused('refused', `The password is wrong. ${left} ${left === 1 ? 'attempt' : 'attempts'} left before the session ends.`)
  }

  const anotherUser = (): Result<never> => {
    happened('unlock-failed', 'another user', userOf(session))
    apply({ kind: 'wrong-password' })
    if (session.state === 'ended')
      return refused(
        'signed-out',
        'That was the fifth attempt by somebody else. The session has ended. What was typed is kept for its user.'
      )
    return failure({
      ...problemOf(
        'refused',
        'Somebody else signed on. This session is another user’s: it opens for that user alone.',
        shortReference(newId())
      ),
      type: 'unauthorised/identity-provider'
    })
  }

  const opened = (): Result<null> => {
    apply({ kind: 'unlocked' })
    happened('unlocked', '', userOf(session))
    return success(null)
  }

  const lockedMeanwhile = (): Result<never> =>
    refused('locked', 'The workstation was locked while your password was looked at. What you typed is kept: enter your password again.')

  const expired = (): Result<never> => refused('signed-out', 'Your session has ended. What you typed is kept: sign in again.')

  const unlockOffline = async (password: string): Promise<Result<null>> => {
    const matches = (await verifier?.(password)) ?? false
    if (session.state !== 'locked') return expired()
    if (!matches) return wrongPassword()
    return lockAsked === null ? opened() : lockedMeanwhile()
  }

  /** Read anew after every wait: the session may have ended meanwhile. */
  const isLocked = (): boolean => session.state === 'locked'

  /** Opens what is locked by a sign-on that went well. @param wrong what is said where it was somebody else's */
  const openedBy = (given: Tokens, user: string | null, wrong: () => Result<never>): Result<null> => {
    apply({ kind: 'time', at: steady() })
    if (!isLocked() || given.claims.sub !== user) {
      void signOn.revoke(given.refreshToken)
      return isLocked() ? wrong() : expired()
    }
    if (lockAsked !== null) {
      void signOn.revoke(given.refreshToken)
      return lockedMeanwhile()
    }
    // The lock's own tokens are done with.
    void tokens.revoke()
    claims = given.claims
    tokens.hold(given)
    return opened()
  }

  // SECURITY: H42 the same user's password, judged by the server; by main's own hash only while the server is away.
  const unlock = async (password: string): Promise<Result<null>> => {
    apply({ kind: 'time', at: steady() })
    const user = userOf(session)
    if (!isLocked()) return expired()
    const given = await signOn.signIn(username, password)
    if (!given.ok) {
      if (given.problem.kind === 'unreachable' || given.problem.kind === 'timeout') return unlockOffline(password)
      if (given.problem.type !== WRONG_CREDENTIALS) return given
      return isLocked() ? wrongPassword() : expired()
    }
    return openedBy(given.value, user, wrongPassword)
  }

  const byProvider = async (): Promise<Result<null>> => {
    if (signOn.provider === undefined) return refused('refused', 'This workstation signs on with a password.')
    apply({ kind: 'time', at: steady() })
    const user = isLocked() ? userOf(session) : null
    const given = await signOn.provider.signIn(user)
    if (!given.ok) return given
    // SECURITY: H42 whoever answers in the browser opens their own locked session and no other
    if (user !== null) return openedBy(given.value, user, anotherUser)
    begin(given.value)
    return success(null)
  }

  return {
    session: () => session,
    claims: () => claims,
    untilEnd: () => (session.state === 'locked' ? Math.max(0, session.endsAt - steady()) : 0),
    signIn: (name, password) =>
      alone(async () => {
        const given = await signOn.signIn(name, password)
        if (!given.ok) return given
        verifier = await createPasswordVerifier(password)
        username = name
        begin(given.value)
        return success(null)
      }),
    signInByProvider: () => alone(byProvider),
    signOut: async () => {
      apply({ kind: 'signed-out' })
      await letGo('asked')
    },
    lock: (reason) => {
      // SECURITY: H40 a machine that locks while a password is judged does not come back open.
      if (asking) lockAsked = reason
      lock(reason)
    },
    unlock: (password) => alone(() => unlock(password)),
    doneBeforeWork: (what) => {
      if (claims === null) return
      apply({ kind: 'extended' })
      const left = (claims.beforeWork ?? []).filter((each) => each !== what)
      claims = { ...claims, beforeWork: left }
      changed(session, session)
    },
    passwordChosen: async (password) => {
      verifier = await createPasswordVerifier(password)
    },
    extend: () => apply({ kind: 'extended' }),
    warn: (inMs) => apply({ kind: 'warned', locksAt: steady() + inMs }),
    untilLock: () => (session.state === 'warning' ? Math.max(0, session.locksAt - steady()) : 0),
    identityOf: (user) => ({
      authorisation: () => (userOf(session) === user ? tokens.authorisation() : null),
      renew: async (refusedToken) => (userOf(session) === user ? tokens.renew(refusedToken) : 'ended')
    }),
    departing: {
      authorisation: () => departing().authorisation(),
      renew: (refusedToken) => departing().renew(refusedToken),
      holder: () => departing().holder()
    }
  }
}
