import { TOKEN_EXCHANGE } from '../../api/niam.ts'
import type { TokenRequest } from '../../api/niam.ts'
import { refuse } from '../http/refusal.ts'
import { accountOf } from './account-book.ts'
import type { IdentityJudge } from './identity-judge.ts'
import { judgeAssertion } from './client-assertion.ts'
import type { TrustedClients } from './clients.ts'
import { clientRefused, oauthRefusal, SESSION_OVER, slowDown, WRONG_CREDENTIALS } from './oauth-refusal.ts'
import type { OAuthRefusal } from './oauth-refusal.ts'
import type { PasswordBook } from './passwords.ts'
import type { Granted, Sessions } from './sessions.ts'
import type { Throttle } from './throttle.ts'

export interface SignOn {
  readonly sessions: Sessions
  readonly clients: TrustedClients
  readonly trustAny: boolean
  readonly passwords: PasswordBook
  readonly throttle: Throttle
  /** Undefined: no identity provider was named, and nobody comes by one. */
  readonly identityJudge: IdentityJudge | undefined
}

/** What a token request came to; `username` where a known account is concerned. */
export type SignOnOutcome =
  { readonly granted: Granted; readonly username: string | null } | (OAuthRefusal & { readonly username: string | null })

const withPassword = async (
  { sessions, passwords, throttle }: SignOn,
  { username: typed, password, client_id: client }: Extract<TokenRequest, { grant_type: 'password' }>,
  x5t: string,
  now: Date
): Promise<SignOnOutcome> => {
  const username = typed.trim().toLowerCase()
  const key = `${username} ${x5t}`
  const wait = throttle.attempt(key, now.getTime())
  if (wait > 0) return { ...slowDown(wait), username: null }
  const right = await passwords.verify(username, password)
  const codeEndsAt = accountOf(username)?.codeEndsAt ?? null
  if (!right || (codeEndsAt !== null && codeEndsAt <= now.toISOString())) return { ...WRONG_CREDENTIALS, username: null }
  throttle.succeeded(key)
  const granted = await sessions.open({ kind: 'user', username, client, x5t })
  return granted === undefined ? { ...WRONG_CREDENTIALS, username: null } : { granted, username }
}

const withIdentity = async (
  { sessions, identityJudge }: SignOn,
  { subject_token: idToken, client_id: client }: Extract<TokenRequest, { grant_type: typeof TOKEN_EXCHANGE }>,
  x5t: string,
  now: Date
): Promise<SignOnOutcome> => {
  const refused = (why: string): SignOnOutcome => ({
    ...oauthRefusal('invalid_grant', refuse('unauthorised/identity-provider', why)),
    username: null
  })
  if (identityJudge === undefined) return refused('This service takes no identity provider’s word.')
  const judged = await identityJudge(idToken, now)
  if ('why' in judged) return refused(judged.why)
  const granted = await sessions.open({ kind: 'user', username: judged.username, client, x5t })
  return granted === undefined ? { ...WRONG_CREDENTIALS, username: null } : { granted, username: judged.username }
}

/** Answers one token request, its client judged first (leds-api, Sign-on). */
export const answerTokenRequest = async (signOn: SignOn, request: TokenRequest, now: Date): Promise<SignOnOutcome> => {
  const { client_id: client } = request
  const judgement = await judgeAssertion(request.client_assertion, client, { clients: signOn.clients, trustAny: signOn.trustAny, now })
  if (judgement.state === 'refused') return { ...clientRefused(judgement.why), username: null }
  switch (request.grant_type) {
    case 'client_credentials': {
      // An enrolled training workstation acts for a user who signed on, never for itself.
      if (signOn.clients.find(judgement.x5t)?.by === 'enrolment')
        return {
          ...oauthRefusal(
            'unauthorized_client',
            refuse('unauthorised/credentials', 'A training workstation signs on with a user, not alone.')
          ),
          username: null
        }
      const granted = await signOn.sessions.open({ kind: 'system', username: client, client, x5t: judgement.x5t })
      return granted === undefined ? { ...SESSION_OVER, username: null } : { granted, username: null }
    }
    case 'password':
      return withPassword(signOn, request, judgement.x5t, now)
    case TOKEN_EXCHANGE:
      return withIdentity(signOn, request, judgement.x5t, now)
    case 'refresh_token': {
      const granted = await signOn.sessions.refresh(request.refresh_token, { client, x5t: judgement.x5t })
      return granted === undefined ? { ...SESSION_OVER, username: null } : { granted, username: granted.username }
    }
  }
}
