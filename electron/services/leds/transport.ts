import { ClientRequest, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Readable } from 'node:stream'
import axios from 'axios'
import type { Policy } from '../policy/policy.ts'
import { isOwnMachine } from '../policy/policy.ts'
import { certificateRefused, neverSent } from './network-errors.ts'

export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path and query, beginning with a slash. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** `sent` tells a write that never left from one whose answer is missing. */
export type TransportAnswer =
  | { readonly answered: true; readonly status: number; readonly text: string }
  | { readonly answered: false; readonly sent: 'no' | 'perhaps'; readonly untrusted: boolean; readonly code: string }

export interface Transport {
  exchange(request: TransportRequest): Promise<TransportAnswer>
  /** Lets go of kept connections. */
  close(): void
}

/** How a stream ended: with its status where it was answered, else by what went wrong. */
export type StreamEnd = { readonly answered: true; readonly status: number } | { readonly answered: false; readonly code: string }

/** A transport that can also listen to what the server goes on telling. */
export interface StreamingTransport extends Transport {
  /**
   * Listens until the server, the network or the signal ends it.
   * @param told is given the text as it comes; of a refusal nothing
   */
  follow(request: Omit<TransportRequest, 'method' | 'body'>, told: (text: string) => void, signal: AbortSignal): Promise<StreamEnd>
}

const TIMEOUT_MS = 10_000
/** The largest code table is some megabytes of JSON. */
const MOST_ANSWER_BYTES = 32 * 1024 * 1024
const MOST_REQUEST_BYTES = 1024 * 1024

/**
 * SECURITY: H07 the one way to LEDS: its own agents (no global one, no system store), the pinned authority alone, TLS
 * 1.2 or later, the certificate's name checked, no proxy whatever the environment says, no redirect followed.
 */
const agentFor = (policy: Pick<Policy, 'mode' | 'serverUrl' | 'serverCa'>): HttpAgent | HttpsAgent => {
  const connections = { keepAlive: true, keepAliveMsecs: 10_000, maxSockets: 16 }
  if (
    policy.mode === 'training' &&
    !isOwnMachine(policy.serverUrl) &&
    policy.serverUrl.startsWith('https:') &&
    policy.serverCa === undefined
  )
    throw new Error('Training reaches its own server, or a room’s host that is pinned.')
  if (policy.serverUrl.startsWith('https:'))
    return new HttpsAgent({
      ...connections,
      minVersion: 'TLSv1.2',
      rejectUnauthorized: true,
      ca: policy.serverCa === undefined ? [] : [policy.serverCa]
    })
  if (policy.mode !== 'training' || !isOwnMachine(policy.serverUrl))
    throw new Error('Plain http is for training on this very machine only.')
  return new HttpAgent(connections)
}

/** Whether a kept connection was used at the moment at which the server let go of it: the request reached nobody, or its answer nobody. */
const lostWhileKept = (error: unknown): boolean => {
  if (!axios.isAxiosError(error) || (error.code !== 'ECONNRESET' && error.code !== 'EPIPE')) return false
  const request: unknown = error.request
  return request instanceof ClientRequest && request.reusedSocket
}

const unanswered = (error: unknown): TransportAnswer => {
  const code = axios.isAxiosError(error) && error.code !== undefined ? error.code : 'UNKNOWN'
  return { answered: false, sent: neverSent(code) ? 'no' : 'perhaps', untrusted: certificateRefused(code), code }
}

export const createTransport = (
  policy: Pick<Policy, 'mode' | 'serverUrl' | 'serverCa'>,
  timeoutMs: number = TIMEOUT_MS
): StreamingTransport => {
  const agent = agentFor(policy)
  const http = axios.create({
    baseURL: policy.serverUrl.replace(/\/+$/, ''),
    adapter: 'http',
    httpAgent: agent,
    httpsAgent: agent,
    proxy: false,
    maxRedirects: 0,
    timeout: timeoutMs,
    maxContentLength: MOST_ANSWER_BYTES,
    maxBodyLength: MOST_REQUEST_BYTES,
    responseType: 'text',
    transformResponse: (text: unknown) => text,
    transformRequest: (body: unknown) => body,
    validateStatus: () => true
  })
  return {
    exchange: async ({ method, path, headers, body }) => {
      // A path that leaves the server's own address would take the token with it.
      if (!/^\/(?!\/)/.test(path)) return { answered: false, sent: 'no', untrusted: false, code: 'BAD_PATH' }
      const signal = AbortSignal.timeout(timeoutMs + 1000)
      const ask = () =>
        http.request<unknown>({
          method,
          url: path,
          headers,
          allowAbsoluteUrls: false,
          signal,
          ...(body === undefined ? {} : { data: body })
        })
      try {
        // A read is asked once more; of a write the outbox finds out what became of it.
        const answer = await ask().catch((error: unknown) => {
          if (method === 'GET' && lostWhileKept(error)) return ask()
          throw error
        })
        return { answered: true, status: answer.status, text: typeof answer.data === 'string' ? answer.data : '' }
      } catch (error) {
        return unanswered(error)
      }
    },
    follow: async ({ path, headers }, told, signal) => {
      if (!/^\/(?!\/)/.test(path)) return { answered: false, code: 'BAD_PATH' }
      try {
        const answer = await http.request<Readable>({
          method: 'GET',
          url: path,
          headers,
          allowAbsoluteUrls: false,
          responseType: 'stream',
          // It stands for as long as it likes; whoever listens notices its silence.
          timeout: 0,
          maxContentLength: -1,
          transformResponse: (stream: unknown) => stream,
          signal
        })
        if (answer.status !== 200) answer.data.destroy()
        else for await (const part of answer.data.setEncoding('utf8')) told(String(part))
        return { answered: true, status: answer.status }
      } catch (error) {
        return { answered: false, code: axios.isAxiosError(error) && error.code !== undefined ? error.code : 'ENDED' }
      }
    },
    close: () => agent.destroy()
  }
}
