import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'

export type OAuthError =
  'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unauthorized_client' | 'unsupported_grant_type' | 'slow_down'

/** A refusal of NIAM: our problem document with OAuth's own `error` and `error_description` beside (RFC 6749, 5.2). */
export interface OAuthRefusal {
  readonly refusal: Refusal
  readonly extra: { readonly error: OAuthError; readonly error_description: string }
}

export const oauthRefusal = (error: OAuthError, refusal: Refusal): OAuthRefusal => ({
  refusal,
  extra: { error, error_description: refusal.details }
})

/** One message for an unknown user and a wrong password (H46). */
export const WRONG_CREDENTIALS = oauthRefusal(
  'invalid_grant',
  refuse('unauthorised/credentials', 'The user name or the password is wrong.')
)
export const SESSION_OVER = oauthRefusal('invalid_grant', refuse('unauthorised/credentials', 'The session has ended. Sign on again.'))
export const clientRefused = (why: string): OAuthRefusal => oauthRefusal('invalid_client', refuse('unauthorised/credentials', why))
export const slowDown = (seconds: number): OAuthRefusal =>
  oauthRefusal('slow_down', { ...refuse('throttled/too-many', `Too many attempts. Try again in ${seconds} seconds.`), retryAfter: seconds })
