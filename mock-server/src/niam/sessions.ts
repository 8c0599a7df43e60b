import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { TokenClaims } from '../../api/niam.ts'
import type { Caller } from '../http/caller.ts'
import type { AccessTokens } from './access-tokens.ts'

/** A session as it is kept: of the refresh token only its hash. */
export interface Session {
  readonly sid: string
  readonly client: string
  readonly kind: Caller['kind']
  readonly username: string
  /** Thumbprint of the certificate that opened it and alone may go on with it. */
  readonly x5t: string
  /** SHA-256, hex; null for system clients, which sign on anew instead. */
  readonly refreshHash: string | null
  /** Hashes of its refresh tokens that were used. */
  readonly spent: readonly string[]
  /** Milliseconds since 1970; a session ends then at the latest. */
  readonly endsAt: number
}

/** Where sessions outlive the process; the database of the service, or nothing in tests. */
export interface SessionKeeper {
  keep(session: Session): Promise<void>
  forget(sid: string): Promise<void>
}

type Claims = Omit<TokenClaims, 'sid' | 'exp'>

export interface Granted {
  readonly accessToken: string
  readonly expiresIn: number
  readonly refreshToken?: string
  readonly sid: string
  readonly x5t: string
}

/** A client as its assertion proved it. */
type ProvenClient = Pick<Session, 'client' | 'x5t'>

/** A working day with its overlap: nobody is signed on longer without giving the password again. */
const LONGEST_SESSION_MS = 12 * 3_600_000

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

interface Dependencies {
  readonly tokens: AccessTokens
  readonly clock: () => Date
  readonly keeper: SessionKeeper
  readonly kept: readonly Session[]
  readonly claimsOf: (session: Pick<Session, 'kind' | 'username' | 'client'>) => Claims | undefined
}

/**
 * The sessions that stand. Refresh tokens are good once: `sid.secret`, so that one used a second time names its
 * session, which is then ended, since two parties hold its tokens (RFC 9700, 4.14.2).
 */
export const createSessions = ({ tokens, clock, keeper, kept, claimsOf }: Dependencies) => {
  const sessions = new Map(kept.filter(({ endsAt }) => endsAt > clock().getTime()).map((session) => [session.sid, session]))

  const end = async (sid: string): Promise<void> => {
    sessions.delete(sid)
    await keeper.forget(sid)
  }
  const standing = (sid: string): Session | undefined => {
    const session = sessions.get(sid)
    if (session !== undefined && session.endsAt <= clock().getTime()) {
      sessions.delete(sid)
      return undefined
    }
    return session
  }
  /** The session that a refresh token names, if this client opened it with this certificate. */
  const sessionOf = (sid: string, { client, x5t }: ProvenClient): Session | undefined => {
    const session = standing(sid)
    // SECURITY: H43 a stolen token is worth nothing without the certificate of the session
    return session?.client === client && session.x5t === x5t ? session : undefined
  }
  const grant = async (session: Omit<Session, 'refreshHash'>): Promise<Granted | undefined> => {
    const claims = claimsOf(session)
    if (claims === undefined) return undefined
    const { sid } = session
    const refreshToken = session.kind === 'user' ? `${sid}.${randomBytes(32).toString('base64url')}` : undefined
    const held: Session = { ...session, refreshHash: refreshToken === undefined ? null : hashOf(refreshToken) }
    sessions.set(sid, held)
    if (held.kind === 'user') await keeper.keep(held)
    const granted = {
      accessToken: await tokens.sign({ ...claims, sid }, session.client),
      expiresIn: tokens.lifetime,
      sid,
      x5t: session.x5t
    }
    return refreshToken === undefined ? granted : { ...granted, refreshToken }
  }

  return {
    open: ({ kind, username, client, x5t }: Pick<Session, 'kind' | 'username' | 'client' | 'x5t'>): Promise<Granted | undefined> => {
      const now = clock().getTime()
      // A system client's session is its access token and ends with it.
      for (const [sid, { kind: kindHeld, endsAt }] of sessions) if (kindHeld === 'system' && endsAt <= now) sessions.delete(sid)
      const endsAt = now + (kind === 'user' ? LONGEST_SESSION_MS : tokens.lifetime * 1000)
      return grant({ sid: randomUUID(), kind, username, client, x5t, spent: [], endsAt })
    },
    /** New tokens for a refresh token of this client; undefined, and the session ended, where it was used before. */
    refresh: async (refreshToken: string, proven: ProvenClient): Promise<(Granted & { readonly username: string }) | undefined> => {
      const session = sessionOf(refreshToken.slice(0, refreshToken.indexOf('.')), proven)
      if (session === undefined) return undefined
      const hash = hashOf(refreshToken)
      if (session.refreshHash !== hash) {
        // A secret that never was one proves nothing, and ends nobody's session.
        if (session.spent.includes(hash)) await end(session.sid)
        return undefined
      }
      const granted = await grant({ ...session, spent: [...session.spent, hash] })
      return granted === undefined ? undefined : { ...granted, username: session.username }
    },
    /** Ends the session of a refresh or access token of this client; unknown ones are passed over (RFC 7009). */
    revoke: async (token: string, proven: ProvenClient): Promise<Session | undefined> => {
      const verified = await tokens.verify(token)
      const session = sessionOf(verified?.claims.sid ?? token.slice(0, token.indexOf('.')), proven)
      if (session === undefined) return undefined
      const hash = hashOf(token)
      if (verified === undefined && session.refreshHash !== hash && !session.spent.includes(hash)) return undefined
      await end(session.sid)
      return session
    },
    /** Ends every session of a user: the account was disabled, or its password reset. */
    endAllOf: async (username: string): Promise<void> => {
      for (const { sid, kind, username: whose } of [...sessions.values()]) if (kind === 'user' && whose === username) await end(sid)
    },
    /** Who calls with this access token; undefined where it is not valid or its session has ended. */
    callerOf: async (accessToken: string): Promise<Caller | undefined> => {
      const verified = await tokens.verify(accessToken)
      // SECURITY: H43 a revoked session's tokens are refused at once, not when they run out
      const session = verified === undefined ? undefined : standing(verified.claims.sid)
      // SECURITY: H50 what the account may now, not what it might when the token was given
      const claims = session === undefined ? undefined : claimsOf(session)
      return verified === undefined || session === undefined || claims === undefined
        ? undefined
        : {
            kind: session.kind,
            client: session.client,
            x5t: session.x5t,
            claims: { ...claims, sid: verified.claims.sid, exp: verified.claims.exp }
          }
    }
  }
}
export type Sessions = ReturnType<typeof createSessions>
