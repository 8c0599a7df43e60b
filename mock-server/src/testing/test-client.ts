import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { CLIENT_ASSERTION_TYPE } from '../../api/niam.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { Endpoint, EndpointName } from '../../api/endpoints.ts'
import type { ProblemDocument } from '../../api/problems.ts'
import type { WriteStatus } from '../../api/status.ts'
import { trainingPassword } from '../niam/accounts.ts'
import type { StartedServer } from './start-server.ts'

export const WORKSTATION = 'test-workstation'

export interface Answer<T = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

interface Sent {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  /** Replaces the usual headers; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

const parsed = async (response: Response): Promise<Answer> => {
  // A stream does not end by itself: that it was opened is the answer.
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) {
    await response.body?.cancel()
    return { status: response.status, headers: response.headers, body: undefined }
  }
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
}

/** `POST` with a form, as NIAM takes it. */
export const postForm = async (url: string, fields: Readonly<Record<string, string>>): Promise<Answer> =>
  parsed(await fetch(url, { method: 'POST', body: new URLSearchParams(fields) }))

export const clientFields = async (server: StartedServer, clientId = WORKSTATION): Promise<Record<string, string>> => ({
  client_id: clientId,
  client_assertion_type: CLIENT_ASSERTION_TYPE,
  client_assertion: await server.identity.assertion(clientId)
})

/** Every header that a call of this endpoint needs. */
export const usualHeaders = (endpoint: Endpoint): Record<string, string> => ({
  accept: 'application/json',
  'x-leds-session-id': randomUUID(),
  'x-leds-activity-flow-id': randomUUID(),
  'x-leds-reference-id': randomUUID(),
  'x-leds-correlation-id': randomUUID(),
  'x-leds-system-name': 'Contract tests',
  'x-leds-application-datetime': new Date().toISOString(),
  ...(endpoint.headers === 'access'
    ? {
        'x-leds-justification': 'Traffic stop, HIGH ST, PC 4312',
        'x-leds-reason': '1 - Vehicle and/or person stopped',
        'x-leds-action-code': endpoint.actionCode,
        'x-leds-activity-code': endpoint.activityCode ?? 'Person Enquiry',
        'x-leds-on-behalf-of': 'PC 4312'
      }
    : {})
})

/** Calls endpoints by their name with a token; none where `token` is undefined. */
export const clientWith = (server: Pick<StartedServer, 'url'>, token: string | undefined) => {
  const call = async <T = unknown>(name: EndpointName, { params = {}, query = '', body, headers = {} }: Sent = {}): Promise<Answer<T>> => {
    const endpoint: Endpoint = ENDPOINTS[name]
    const path = endpoint.path.replaceAll(/:(\w+)/g, (_whole, key: string) => encodeURIComponent(params[key] ?? ''))
    const sent: Record<string, string | undefined> = {
      ...usualHeaders(endpoint),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers
    }
    const present = Object.fromEntries(Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== undefined))
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return (await parsed(
      await fetch(`${server.url}${path}${query}`, {
        method: endpoint.method,
        headers: present,
        ...(body === undefined ? {} : { body: text })
      })
    )) as Answer<T>
  }
  /** A write followed to its end: the values it gave. */
  const written = async (name: EndpointName, sent: Sent): Promise<Record<string, string>> => {
    const accepted = await call<{ requestId: string }>(name, sent)
    if (accepted.status !== 202) throw new Error(`${name} answered ${accepted.status}: ${JSON.stringify(accepted.body)}`)
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const answer = await call<WriteStatus>('status', { params: { requestId: accepted.body.requestId } })
      if (answer.status === 200 && answer.body.status === 'Completed')
        return Object.fromEntries(answer.body.associatedValues.map(({ type, value }) => [type, value]))
      await wait(20)
    }
    throw new Error(`${name} was not completed`)
  }
  return { token, call, written }
}
export type TestClient = ReturnType<typeof clientWith>

export interface Tokens {
  readonly access_token: string
  readonly expires_in: number
  readonly refresh_token?: string
}

/** Signs a training user on. */
export const signOnAs = async (
  server: StartedServer,
  username: string,
  password = trainingPassword(username)
): Promise<TestClient & { tokens: Tokens }> => {
  const answer = await postForm(`${server.url}/niam/token`, {
    grant_type: 'password',
    ...(await clientFields(server)),
    username,
    password
  })
  if (answer.status !== 200) throw new Error(`sign-on of ${username} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  const tokens = answer.body as Tokens
  return { ...clientWith(server, tokens.access_token), tokens }
}

/** Signs a system client on. */
export const signOnSystem = async (server: StartedServer, clientId = 'Bichard7'): Promise<TestClient> => {
  const answer = await postForm(`${server.url}/niam/token`, {
    grant_type: 'client_credentials',
    scope: 'leds',
    ...(await clientFields(server, clientId))
  })
  if (answer.status !== 200) throw new Error(`system sign-on answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return clientWith(server, (answer.body as Tokens).access_token)
}

/** The fields that a refusal names. */
export const fieldsOf = ({ body }: Answer): string[] =>
  (body as ProblemDocument).leds.errors.flatMap(({ field }) => (field === undefined ? [] : [field]))
export const messagesOf = ({ body }: Answer): string => (body as ProblemDocument).leds.errors.map(({ message }) => message).join(' | ')
