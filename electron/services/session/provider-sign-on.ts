import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState
} from 'openid-client'
import type { Configuration, IDToken } from 'openid-client'
import { z } from 'zod'
import { ID_TOKEN, TOKEN_EXCHANGE } from '../../../mock-server/api/niam.ts'
import { failure } from '../../contract/result.ts'
import type { Problem, Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { Transport } from '../leds/transport.ts'
import type { IdentityProvider } from '../policy/identity-provider.ts'
import { problemOf } from '../problems.ts'
import { openRedirect } from './loopback-redirect.ts'
import type { NiamGrants } from './niam-grants.ts'
import { ProviderAway, providerFetch } from './provider-fetch.ts'
import type { SignOn, Tokens } from './sign-on.ts'
import { WRONG_CREDENTIALS } from './sign-on.ts'

export interface ProviderSignOnDependencies {
  readonly provider: IdentityProvider
  /** To the identity provider, by its pinned authority. */
  readonly transport: Transport
  readonly grants: NiamGrants
  /** Opens the provider's page in the user's own browser; false where it could not. */
  readonly openSignOn: (url: string) => Promise<boolean>
  readonly clock: Clock
  readonly newId: NewId
}

/** Longest that a user takes for password and second factor. */
const PATIENCE_MS = 300_000
/** How old an authentication may be when its answer comes. Seconds. */
const FRESH_SECONDS = 60

const PROVIDER_REFUSED = 'unauthorised/identity-provider'
const NO_SECOND_FACTOR = 'unauthorised/second-factor'

const SecondFactorSchema = z.object({ amr: z.array(z.string()).default([]), acr: z.string().optional() })

/** SECURITY: H46 whether the provider says that more than a password was asked for, in one of policy's words. */
export const hasSecondFactor = (claims: IDToken, { amr, acr }: IdentityProvider['secondFactor']): boolean => {
  const said = SecondFactorSchema.safeParse(claims)
  return said.success && (said.data.amr.some((way) => amr.includes(way)) || (said.data.acr !== undefined && acr.includes(said.data.acr)))
}

type Ended = 'cancelled' | 'too-late'

/** Sign-on at the force's identity provider: authorisation code with PKCE in the user's own browser (RFC 8252, ADR 35). */
export const createProviderSignOn = (given: ProviderSignOnDependencies): SignOn => {
  const { provider, transport, grants, openSignOn, clock, newId } = given
  const issuer = new URL(provider.issuer)
  let known: Promise<Configuration> | null = null
  let giveUp = (): void => undefined

  /** Read once; a provider that was away is asked again. */
  const configuration = (): Promise<Configuration> => {
    known ??= discovery(issuer, provider.clientId, undefined, None(), { [customFetch]: providerFetch(issuer, transport) }).catch(
      (error: unknown) => {
        known = null
        throw error
      }
    )
    return known
  }

  const refusal = (kind: Problem['kind'], message: string, type?: string): Result<never> =>
    failure({ ...problemOf(kind, message, shortReference(newId())), ...(type === undefined ? {} : { type }) })

  const answerOf = async (answer: Promise<URL>): Promise<URL | Ended> => {
    let cancelTimer = (): void => undefined
    const ended = new Promise<Ended>((end) => {
      giveUp = () => end('cancelled')
      cancelTimer = clock.after(PATIENCE_MS, () => end('too-late'))
    })
    try {
      return await Promise.race([answer, ended])
    } finally {
      cancelTimer()
      giveUp = () => undefined
    }
  }

  const signOn = async (again: string | null): Promise<Result<Tokens>> => {
    const config = await configuration()
    const [verifier, state, nonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()]
    const redirect = await openRedirect(state)
    try {
      // SECURITY: H42 a browser that still knows who was here before opens nothing: the provider asks each time.
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirect.uri,
        scope: provider.scopes.join(' '),
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        prompt: 'login',
        max_age: '0',
        ...(provider.secondFactor.acr.length === 0 ? {} : { acr_values: provider.secondFactor.acr.join(' ') }),
        ...(again === null ? {} : { login_hint: again })
      })
      if (url.origin !== issuer.origin)
        return refusal(
          'refused',
          'Your force’s identity provider names a sign-on page that is not its own. Tell your administrator.',
          PROVIDER_REFUSED
        )
      if (!(await openSignOn(url.href)))
        return refusal('fault', 'The sign-on page could not be opened in this machine’s browser. Tell your administrator.')
      const come = await answerOf(redirect.answer)
      if (come === 'cancelled') return refusal('refused', 'You went back. Nothing was signed on.', PROVIDER_REFUSED)
      if (come === 'too-late')
        return refusal('timeout', 'Nobody signed on within five minutes. What is kept stays kept: begin again when you are ready.')
      const tokens = await authorizationCodeGrant(config, come, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        maxAge: FRESH_SECONDS
      })
      const claims = tokens.claims()
      if (claims === undefined || tokens.id_token === undefined || !hasSecondFactor(claims, provider.secondFactor))
        return refusal(
          'refused',
          'Your force’s identity provider signed you on without a second factor. LEDS needs one: sign in again and use it, or ask your administrator.',
          NO_SECOND_FACTOR
        )
      return await grants.grant({ grant_type: TOKEN_EXCHANGE, subject_token: tokens.id_token, subject_token_type: ID_TOKEN })
    } finally {
      redirect.close()
    }
  }

  /** What went wrong, for who signs on: nothing of the answer itself, which could hold names. */
  const wordsFor = (error: unknown): Result<never> => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const away = [error, cause].find((one) => one instanceof ProviderAway)
    if (away?.untrusted === true)
      return refusal(
        'refused',
        'The connection to your force’s identity provider is not to be trusted. Tell your administrator.',
        PROVIDER_REFUSED
      )
    if (away !== undefined)
      return refusal(
        'unreachable',
        'Your force’s identity provider does not answer. What is kept stays kept: try again, or ask your service desk.'
      )
    return refusal(
      'refused',
      'Your force’s identity provider did not sign you on, or its answer does not belong to this sign-on. Begin again; if it happens again, tell your administrator.',
      PROVIDER_REFUSED
    )
  }

  return {
    signIn: async () => refusal('refused', 'This workstation takes no password: sign in with your force’s account.', WRONG_CREDENTIALS),
    refresh: grants.refresh,
    revoke: grants.revoke,
    provider: {
      signIn: (again) => signOn(again).catch(wordsFor),
      cancel: () => giveUp()
    }
  }
}
