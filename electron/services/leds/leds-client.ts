import type { z } from 'zod'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { ENDPOINT_SCHEMAS } from '../../../mock-server/api/endpoint-schemas.ts'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../../mock-server/api/endpoints.ts'
import { failure, success } from '../../contract/result.ts'
import type { Result } from '../../contract/result.ts'
import { isoTime } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { shortReference } from '../identifiers.ts'
import type { NewId } from '../identifiers.ts'
import type { Logger } from '../logging/logger.ts'
import { problemOf } from '../problems.ts'
import { readAnswer } from './answers.ts'
import { accessHeaders, transportHeaders } from './headers.ts'
import { pathOf } from './paths.ts'
import type { Parameters } from './paths.ts'
import type { Transport } from './transport.ts'

type Schemas<N extends EndpointName> = (typeof ENDPOINT_SCHEMAS)[N]
export type AnswerOf<N extends EndpointName> = Schemas<N> extends { response: infer S extends z.ZodType } ? z.output<S> : undefined
export type BodyOf<N extends EndpointName> = Schemas<N> extends { body: infer S extends z.ZodType } ? z.input<S> : undefined

export interface LedsRequest<N extends EndpointName> {
  readonly params?: Parameters
  readonly query?: Parameters
  readonly body?: BodyOf<N>
  /** The stop it belongs to: needed by every endpoint that touches personal data. */
  readonly context?: AccessContext
  /** Fixed for a write, so that asking again is harmless; fresh where it is left out. */
  readonly referenceId?: string
  /** The request that a write answers. */
  readonly answers?: string
}

/** Calls LEDS as one user. Never throws for what the network or the server does. */
export type LedsClient = <N extends EndpointName>(name: N, request: LedsRequest<N>) => Promise<Result<AnswerOf<N>>>

export interface Authorisation {
  readonly accessToken: string
  readonly sessionId: string
}

/** Whose call it is: the session, which alone holds the tokens. */
export interface Identity {
  /** Null where this user is not signed on now. */
  authorisation(): Authorisation | null
  /** After a 401: `renewed`, `ended` (the session has been locked) or `away` (the server did not answer). */
  renew(refusedToken: string): Promise<'renewed' | 'ended' | 'away'>
}

export interface LedsClientDependencies {
  readonly transport: Transport
  readonly identity: Identity
  /** Id of the stop's activity flow. */
  readonly flowOf: (context: AccessContext | undefined) => string
  readonly reasonLabel: (code: string) => Promise<Result<string>>
  readonly systemName: string
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Logger
}

const NOT_SIGNED_ON = 'You are not signed in to LEDS. What you typed is kept and is sent when you sign in again.'
const SIGN_ON_ENDED = 'Your sign-on to LEDS has ended. Unlock with your password: what you typed is kept.'

export const createLedsClient = ({
  transport,
  identity,
  flowOf,
  reasonLabel,
  systemName,
  clock,
  newId,
  log
}: LedsClientDependencies): LedsClient => {
  const contextHeaders = async (
    endpoint: Endpoint,
    context: AccessContext | undefined,
    ref: string
  ): Promise<Result<Record<string, string>>> => {
    if (endpoint.headers !== 'access') return success({})
    // SECURITY: H51 nothing personal is asked for without saying why and for whom.
    if (context === undefined)
      return failure(
        problemOf('invalid', 'Set the stop first: say why and for whom this is looked at.', ref, [
          { field: 'context', message: 'Set the stop first.' }
        ])
      )
    const label = await reasonLabel(context.reason)
    return label.ok ? success(accessHeaders(context, endpoint, label.value)) : label
  }

  return async <N extends EndpointName>(name: N, request: LedsRequest<N>): Promise<Result<AnswerOf<N>>> => {
    const endpoint: Endpoint = ENDPOINTS[name]
    const referenceId = request.referenceId ?? newId()
    const ref = shortReference(referenceId)
    const why = await contextHeaders(endpoint, request.context, ref)
    if (!why.ok) return why
    // The table pairs this name with this reply.
    const schema = (ENDPOINT_SCHEMAS[name] as { response?: z.ZodType<AnswerOf<N>> }).response

    const attempt = async ({ accessToken, sessionId }: Authorisation): Promise<Result<AnswerOf<N>>> => {
      const begun = clock.elapsed()
      const ids = { sessionId, activityFlowId: flowOf(request.context), referenceId, correlationId: newId() }
      const answer = await transport.exchange({
        method: endpoint.method,
        path: pathOf(name, request.params, request.query),
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${accessToken}`,
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...transportHeaders(ids, { systemName, at: isoTime(clock.now()) }),
          ...why.value,
          ...(request.answers === undefined ? {} : { 'x-leds-answers-request': request.answers })
        },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) })
      })
      log('info', 'leds call', {
        endpoint: name,
        ref,
        milliseconds: Math.round(clock.elapsed() - begun),
        ...(answer.answered ? { status: answer.status } : { code: answer.code })
      })
      return readAnswer({ answer, expected: endpoint.success, schema, ref })
    }

    const first = identity.authorisation()
    if (first === null) return failure(problemOf('signed-out', NOT_SIGNED_ON, ref))
    const answer = await attempt(first)
    if (answer.ok || answer.problem.status !== 401) return answer
    // Refused before it was looked at: asking once more with a fresh token repeats nothing.
    const renewed = await identity.renew(first.accessToken)
    const second = renewed === 'renewed' ? identity.authorisation() : null
    if (second !== null) return attempt(second)
    return failure(
      renewed === 'away'
        ? problemOf('unreachable', 'LEDS cannot be reached to renew your sign-on. What you typed is kept.', ref)
        : problemOf('locked', SIGN_ON_ENDED, ref)
    )
  }
}
