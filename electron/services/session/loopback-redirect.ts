import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Where the browser brings the answer of the identity provider (RFC 8252, 7.3). */
export interface Redirect {
  /** To be registered with the provider as `http://127.0.0.1/signed-on`, whatever the port. */
  readonly uri: string
  /** The whole address the browser came with. */
  readonly answer: Promise<URL>
  close(): void
}

const PATH = '/signed-on'
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  connection: 'close'
}
const page = (words: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>LEDS Workstation</title><h1>LEDS Workstation</h1><p>${words}</p></html>`

/**
 * Listens on this machine alone, for one answer, while a sign-on is under way. Whoever comes without its state is not
 * that answer and ends nothing.
 */
export const openRedirect = async (state: string): Promise<Redirect> => {
  let resolve = (_: URL): void => undefined
  const answer = new Promise<URL>((come) => (resolve = come))
  let host = ''
  const serve = ({ method, url, headers }: IncomingMessage, response: ServerResponse): void => {
    const come = new URL(url ?? '/', `http://${host}`)
    const isIt = method === 'GET' && headers.host === host && come.pathname === PATH && come.searchParams.get('state') === state
    response
      .writeHead(isIt ? 200 : 404, HEADERS)
      .end(page(isIt ? 'Go back to the workstation: it goes on by itself. You can close this page.' : 'There is nothing here.'))
    if (isIt) resolve(come)
  }
  const server = createServer(serve)
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', ready)
  })
  const address = server.address()
  host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return {
    uri: `http://${host}${PATH}`,
    answer,
    close: () => {
      server.close()
      server.closeIdleConnections()
    }
  }
}
