import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Express } from 'express'
import { problemDocument, refuse } from './http/refusal.ts'

const HEADERS_LIMIT = 32_768
const REQUEST_TIMEOUT_MS = 30_000

/** What does not even parse as HTTP is answered with a problem document all the same, where the socket still takes one. */
const answerUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const details = tooLarge ? 'The headers are larger than 32 KB.' : 'The request could not be read.'
  const status = tooLarge ? 431 : 400
  const body = JSON.stringify({
    ...problemDocument(refuse(tooLarge ? 'bad-request/too-large' : 'bad-request/invalid-header', details), ''),
    status
  })
  socket.end(
    `HTTP/1.1 ${status} ${tooLarge ? 'Request Header Fields Too Large' : 'Bad Request'}\r\nConnection: close\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  )
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Takes no new connections, lets what runs finish, closes the rest. */
  close(): Promise<void>
}

/** Milliseconds for what runs to finish. */
const FINISHING_MS = 3000
const SWEEP_MS = 50

const closed = (server: Server, afterMs: number): Promise<void> =>
  new Promise((done) => {
    // One that was answering when the closing began stays open after its answer, and would be waited for.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
    server.close(() => {
      clearInterval(sweep)
      done()
    })
    server.closeIdleConnections()
    if (afterMs === 0) server.closeAllConnections()
    else setTimeout(() => server.closeAllConnections(), afterMs).unref()
  })

/**
 * Listens on this machine only.
 * @param port 0 picks a free one
 */
export const listen = (app: Express, port: number): Promise<RunningServer> => {
  const server: Server = createHttpServer({ maxHeaderSize: HEADERS_LIMIT, requestTimeout: REQUEST_TIMEOUT_MS }, app)
  server.on('clientError', answerUnreadable)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = server.address() as AddressInfo
      resolve({ url: `http://127.0.0.1:${bound}`, close: () => closed(server, FINISHING_MS) })
    })
  })
}

export interface SecureServer {
  readonly port: number
  /** Takes no new connections and cuts those that stand. */
  close(): Promise<void>
}

interface SecureOptions {
  /** PEM. */
  readonly certificate: string
  readonly key: string
  /** 0 picks a free one. */
  readonly port: number
}

/** SECURITY: H07 listens on every address of this machine, for a training room: TLS alone, 1.2 or later. */
export const listenSecurely = (app: Express, { certificate, key, port }: SecureOptions): Promise<SecureServer> => {
  const server = createHttpsServer(
    { cert: certificate, key, minVersion: 'TLSv1.2', maxHeaderSize: HEADERS_LIMIT, requestTimeout: REQUEST_TIMEOUT_MS },
    app
  )
  server.on('clientError', answerUnreadable)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '0.0.0.0', () => {
      const { port: bound } = server.address() as AddressInfo
      resolve({ port: bound, close: () => closed(server, 0) })
    })
  })
}
