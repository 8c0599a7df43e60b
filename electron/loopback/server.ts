import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { RendererFiles } from '../services/renderer-files/renderer-files.ts'
import { securityHeaders } from '../services/renderer-files/content-security.ts'
import type { Logger } from '../services/logging/logger.ts'
import type { Workstation } from '../services/workstation.ts'
import { closedPage } from './closed-page.ts'
import { createEventStreams } from './event-streams.ts'
import { COOKIE, isDocument, judgeRequest, sessionCookie } from './gate.ts'
import { readJson } from './json-body.ts'
import type { OneTimeKeys } from './one-time-key.ts'

export interface LoopbackDependencies {
  readonly workstation: Pick<Workstation, 'handle' | 'subscribe'>
  readonly files: RendererFiles
  readonly keys: OneTimeKeys
  readonly log: Logger
}

const KeySchema = z.strictObject({ key: z.string().max(200) })
const MOST_KEY_BYTES = 1_000
/** A draft of 300 fields of 4,000 characters is the largest envelope; ordinary ones are a few thousand bytes. */
const MOST_ENVELOPE_BYTES = 2 * 1024 * 1024

const HEADERS = securityHeaders('loopback', null)

const sendJson = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
const refuse = (response: ServerResponse, status: number, message: string): void => {
  // What is left of a refused body is not read.
  sendJson(response, status, { error: message }, { connection: 'close' })
}

/** The same router and renderer for a browser on this machine (design §2). Not yet listening. */
export const createLoopbackServer = ({ workstation, files, keys, log }: LoopbackDependencies): Server => {
  const streams = createEventStreams(workstation.subscribe)

  const exchangeKey = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request, MOST_KEY_BYTES)
    if (!body.ok) return refuse(response, body.status, 'Send the key as JSON.')
    const parsed = KeySchema.safeParse(body.value)
    const cookie = parsed.success ? keys.exchange(parsed.data.key) : null
    if (cookie === null) {
      log('warn', 'loopback key refused', {})
      return refuse(response, 403, 'This address was used before or is too old.')
    }
    streams.end()
    sendJson(response, 200, {}, { 'set-cookie': `${COOKIE}=${cookie}; Path=/; HttpOnly; SameSite=Strict` })
  }

  const answerCall = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request, MOST_ENVELOPE_BYTES)
    if (!body.ok) return refuse(response, body.status, 'Send the call as JSON.')
    sendJson(response, 200, await workstation.handle(body.value, { trusted: true, name: 'loopback' }))
  }

  const serveFile = async (path: string, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await files(path)
    response.writeHead(status, headers)
    response.end(body)
  }

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const authority = `127.0.0.1:${request.socket.localPort}`
    const wrong = judgeRequest(request, authority)
    if (wrong !== null) {
      log('warn', 'loopback request refused', { kind: wrong })
      if (!isDocument(request)) return refuse(response, 403, 'This request did not come from the workstation’s own page.')
      response.writeHead(403, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' })
      response.end(closedPage)
      return
    }
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    if (request.method === 'POST' && path === '/session-key') return exchangeKey(request, response)
    const letIn = keys.holds(sessionCookie(request))
    if (request.method === 'POST' && path === '/bridge')
      return letIn ? answerCall(request, response) : refuse(response, 401, 'Open the workstation by its one-time address.')
    if (request.method === 'GET' && path === '/events')
      return letIn ? streams.open(response, HEADERS) : refuse(response, 401, 'Open the workstation by its one-time address.')
    // The page itself holds nothing: it is what the key is brought to.
    if (request.method === 'GET') return serveFile(path, response)
    return refuse(response, 405, 'This is not offered.')
  }

  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    route(request, response).catch(() => {
      log('error', 'loopback request failed', {})
      if (!response.headersSent) refuse(response, 500, 'The workstation could not answer.')
      else response.destroy()
    })
  })
  server.on('close', streams.end)
  return server
}
