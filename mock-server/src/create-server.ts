import { createServer as createHttpServer } from 'node:http'
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
      resolve({
        url: `http://127.0.0.1:${bound}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeIdleConnections()
            setTimeout(() => server.closeAllConnections(), 3000).unref()
          })
      })
    })
  })
}
