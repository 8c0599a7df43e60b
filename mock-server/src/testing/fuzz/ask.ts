import { Agent, request as httpRequest } from 'node:http'
import type { FuzzRequest } from './api-requests.ts'

export type Asked =
  | { readonly state: 'answered'; readonly status: number; readonly text: string; readonly streamed: boolean }
  | { readonly state: 'failed'; readonly why: string }

/** Longer than the slowest search takes on a busy machine: what is not answered by then hangs. */
const PATIENCE = 30_000

export interface Asker {
  ask(request: FuzzRequest, token: string | undefined): Promise<Asked>
  close(): void
}

const isReset = (error: Error): boolean => 'code' in error && error.code === 'ECONNRESET'

/** Sends what `fetch` would not: any method, any path, a body where none belongs. */
export const createAsker = (url: string, connections: number): Asker => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(url)
  const askBy = (by: Agent | false, request: FuzzRequest, token: string | undefined): Promise<Asked> =>
    new Promise((resolve) => {
      const { method, path, headers, body } = request
      const failed = (why: string): void => resolve({ state: 'failed', why })
      const sent = httpRequest(
        {
          agent: by,
          hostname,
          port,
          method,
          path,
          timeout: PATIENCE,
          headers: {
            ...headers,
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            ...(body === null ? {} : { 'content-length': String(body.length) })
          }
        },
        (response) => {
          const status = response.statusCode ?? 0
          const answered = (text: string, streamed: boolean): void => resolve({ state: 'answered', status, text, streamed })
          if (response.headers['content-type']?.startsWith('text/event-stream') === true) {
            // It does not end by itself: that it was opened is the answer.
            answered('', true)
            sent.destroy()
            return
          }
          let text = ''
          response
            .setEncoding('utf8')
            .on('data', (part: string) => (text += part))
            .on('end', () => answered(text, false))
            .on('error', (error) => failed(error.message))
        }
      )
      sent
        .on('timeout', () => {
          failed(`no answer within ${PATIENCE / 1000} s`)
          sent.destroy()
        })
        .on('error', (error) => {
          // A server closes what was idle for seconds, and this thread is busy for as long when it makes requests up. A
          // connection of its own tells that from a server that hangs up on this very request.
          if (sent.reusedSocket && isReset(error)) resolve(askBy(false, request, token))
          else failed(error.message)
        })
        .end(body ?? undefined)
    })
  return { ask: (request, token) => askBy(agent, request, token), close: () => agent.destroy() }
}
