import type { Clock } from '../clock.ts'
import type { Authorisation } from '../leds/leds-client.ts'
import type { Logger } from '../logging/logger.ts'
import type { SignOn, Tokens } from './sign-on.ts'

/** Tokens are renewed when this much of their life is over. */
const RENEW_AT = 0.8
const TRY_AGAIN_MS = 5_000

export type Renewal = 'renewed' | 'ended' | 'away'

/** SECURITY: H43 the session's tokens, in this process's memory alone: renewed ahead, revoked when they are let go. */
export interface TokenKeeper {
  hold(tokens: Tokens): void
  authorisation(): Authorisation | null
  /** Account whose tokens they are. */
  holder(): string | null
  /** @param refusedToken the access token that the server would not take; another one by now is as good as renewed */
  renew(refusedToken?: string): Promise<Renewal>
  /** Forgets them at once, and tells the server. */
  revoke(): Promise<void>
}

export interface TokenKeeperDependencies {
  readonly signOn: SignOn
  readonly clock: Clock
  readonly log: Logger
  /** The server gives no more: they are forgotten already. */
  readonly ended: () => void
}

export const createTokenKeeper = ({ signOn, clock, log, ended }: TokenKeeperDependencies): TokenKeeper => {
  let held: Tokens | null = null
  let renewing: Promise<Renewal> | null = null
  let cancel = (): void => undefined

  const forget = (): void => {
    cancel()
    held = null
  }

  const renewAfter = (milliseconds: number): void => {
    cancel()
    cancel = clock.after(milliseconds, () => void renew())
  }

  const hold = (tokens: Tokens): void => {
    held = tokens
    renewAfter(tokens.lifeSeconds * 1000 * RENEW_AT)
  }

  const exchange = async (before: Tokens): Promise<Renewal> => {
    const given = await signOn.refresh(before.refreshToken)
    if (held !== before) {
      // Signed out, or on anew, while the server thought: these are nobody's.
      if (given.ok) void signOn.revoke(given.value.refreshToken)
      return held === null ? 'ended' : 'renewed'
    }
    if (given.ok) {
      hold(given.value)
      return 'renewed'
    }
    // A server at fault has judged nothing.
    if (given.problem.kind === 'refused' && (given.problem.status ?? 0) < 500) {
      log('warn', 'sign-on ended by the server', { ref: given.problem.ref })
      forget()
      ended()
      return 'ended'
    }
    renewAfter(TRY_AGAIN_MS)
    return 'away'
  }

  const renew = async (refusedToken?: string): Promise<Renewal> => {
    const before = held
    if (before === null) return 'ended'
    if (refusedToken !== undefined && refusedToken !== before.accessToken) return 'renewed'
    // A refresh token is good once: two at a time would end the session.
    renewing ??= exchange(before).finally(() => {
      renewing = null
    })
    return renewing
  }

  return {
    hold,
    authorisation: () => (held === null ? null : { accessToken: held.accessToken, sessionId: held.claims.sid }),
    holder: () => held?.claims.sub ?? null,
    renew,
    revoke: async () => {
      const before = held
      forget()
      if (before !== null) await signOn.revoke(before.refreshToken)
    }
  }
}
