import { createServer, request } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import { listening } from './listening.ts'

export interface CuttingProxy {
  readonly url: string
  /** Method and path of every request that reached the server behind. */
  readonly forwarded: string[]
  /** The reference ids under which such requests reached the server: one that was sent again bears the same. */
  referencesOf(fits: (request: string) => boolean): ReadonlySet<string>
  /** The next request that fits reaches the server, and its answer is lost: the socket is cut. */
  cutAnswerTo(fits: (request: IncomingMessage) => boolean): void
  /** Nothing listens any more, until `open`. */
  shut(): Promise<void>
  open(): Promise<void>
}

/** Stands between workstation and server, and does what networks do. */
export const createCuttingProxy = async (target: string): Promise<CuttingProxy> => {
  const forwarded: string[] = []
  const references: string[] = []
  let cut: ((request: IncomingMessage) => boolean) | null = null
  const make = (): Server =>
    createServer((incoming, outgoing) => {
      const losing = cut?.(incoming) === true
      if (losing) cut = null
      forwarded.push(`${incoming.method} ${incoming.url}`)
      references.push(String(incoming.headers['x-leds-reference-id']))
      const { hostname, port } = new URL(target)
      const onward = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (answer) => {
        // The whole answer came: the server has committed.
        if (losing) answer.resume().on('end', () => incoming.socket.destroy())
        else answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers))
      })
      onward.on('error', () => incoming.socket.destroy())
      incoming.pipe(onward)
    })
  let server = make()
  const port = await listening(server)
  return {
    url: `http://127.0.0.1:${port}`,
    forwarded,
    referencesOf: (fits) => new Set(references.filter((_, index) => fits(forwarded[index] ?? ''))),
    cutAnswerTo: (fits) => {
      cut = fits
    },
    shut: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    open: async () => {
      server = make()
      await listening(server, port)
    }
  }
}
