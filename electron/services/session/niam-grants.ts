import { decodeJwt } from 'jose'
import { z } from 'zod'
import { ENDPOINT_SCHEMAS } from '../../../mock-server/api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { TokenClaimsSchema } from '../../../mock-server/api/niam.ts'
import type { ID_TOKEN, TOKEN_EXCHANGE } from '../../../mock-server/api/niam.ts'
import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import type { Clock } from '../clock.ts'
import { clientAssertion } from '../credentials/client-assertion.ts'
import type { EnrolmentKey } from '../credentials/enrolment-key.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import { readAnswer } from '../leds/answers.ts'
import type { Transport, TransportAnswer } from '../leds/transport.ts'
import { problemOf } from '../problems.ts'
import type { Tokens } from './sign-on.ts'

/** What asking NIAM for tokens stands on. */
export interface NiamGround {
  readonly transport: Transport
  readonly serverUrl: () => string
  /** The workstation's key, enrolled; a problem where enrolment did not succeed. */
  readonly enrolled: () => Promise<Result<EnrolmentKey>>
  /** Makes the certificate known where the server has forgotten it; absent where that is for administrators. */
  readonly makeKnown?: () => Promise<boolean>
  readonly clock: Clock
  readonly newId: NewId
}

type Grant =
  | { readonly grant_type: 'password'; readonly username: string; readonly password: string }
  | { readonly grant_type: 'refresh_token'; readonly refresh_token: string }
  | { readonly grant_type: typeof TOKEN_EXCHANGE; readonly subject_token: string; readonly subject_token_type: typeof ID_TOKEN }

export interface NiamGrants {
  grant(proof: Grant): Promise<Result<Tokens>>
  refresh(refreshToken: string): Promise<Result<Tokens>>
  /** @returns whether the server took it */
  revoke(refreshToken: string): Promise<boolean>
}

/** OAuth's own word for what was wrong (RFC 6749, 5.2), beside the problem document. */
const OAuthErrorSchema = z.object({ error: z.string() })
const CLIENT_UNKNOWN = 'unauthorised/client'
const NOT_ENROLLED =
  'LEDS does not know this workstation. Who you are was not looked at. Start the workstation again, or tell your administrator.'

const clientUnknown = (answer: TransportAnswer): boolean => {
  if (!answer.answered || answer.status !== 401) return false
  try {
    const error = OAuthErrorSchema.safeParse(JSON.parse(answer.text))
    return error.success && error.data.error === 'invalid_client'
  } catch {
    return false
  }
}

const UNREADABLE = 'LEDS answered the sign-on in a way that this workstation does not understand. Tell your administrator.'

/** NIAM's token endpoint, asked with the workstation's own assertion beside the user's proof (leds-api, Sign-on). */
export const createNiamGrants = ({ transport, serverUrl, enrolled, makeKnown, clock, newId }: NiamGround): NiamGrants => {
  const post = async (endpoint: 'token' | 'revoke', fields: Readonly<Record<string, string>>) => {
    const key = await enrolled()
    if (!key.ok) return key
    const { method, path } = ENDPOINTS[endpoint]
    const proof = await clientAssertion(key.value, {
      audience: serverUrl().replace(/\/+$/, '') + ENDPOINTS.token.path,
      now: clock.now(),
      newId
    })
    const body = new URLSearchParams({ ...fields, ...proof }).toString()
    const answer = await transport.exchange({
      method,
      path,
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body
    })
    return success(answer)
  }

  const requested = async (grant: Grant): Promise<Result<Tokens>> => {
    const ref = shortReference(newId())
    const answer = await post('token', grant)
    if (!answer.ok) return answer
    if (clientUnknown(answer.value)) return failure({ ...problemOf('refused', NOT_ENROLLED, ref), type: CLIENT_UNKNOWN, status: 401 })
    const given = readAnswer({ answer: answer.value, expected: ENDPOINTS.token.success, schema: ENDPOINT_SCHEMAS.token.response, ref })
    if (!given.ok) return given
    const { access_token, refresh_token, expires_in } = given.value
    // Read for display; the server alone judges it.
    const claims = TokenClaimsSchema.safeParse(decodeJwt(access_token))
    if (!claims.success || refresh_token === undefined) return failure(problemOf('fault', UNREADABLE, ref))
    return success({ accessToken: access_token, refreshToken: refresh_token, lifeSeconds: expires_in, claims: claims.data })
  }

  /** A training server that began anew has forgotten the certificate. */
  const grant = async (fields: Grant): Promise<Result<Tokens>> => {
    const first = await requested(fields)
    return !first.ok && first.problem.type === CLIENT_UNKNOWN && (await makeKnown?.()) === true ? requested(fields) : first
  }

  return {
    grant,
    refresh: (refreshToken) => grant({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    revoke: async (refreshToken) => {
      const answer = await post('revoke', { token: refreshToken })
      return answer.ok && answer.value.answered && answer.value.status === ENDPOINTS.revoke.success
    }
  }
}
