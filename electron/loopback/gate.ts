import type { IncomingMessage } from 'node:http'

export const COOKIE = 'leds-loopback'

/** What is wrong with a request before anyone looks at what it asks for; `null`: nothing. */
export type GateRefusal = 'host' | 'origin' | 'site' | null

/** A page opened by its address or a link. */
export const isDocument = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'

/**
 * Only our own page, under our own address, may ask.
 * SECURITY: H06 exact Host (a name that was made to point here is none), exact Origin wherever one is owed, and
 * Sec-Fetch-Site same-origin on every request; `none` is for a page that the user opens by its address, alone.
 * @param authority `127.0.0.1:PORT`
 */
export const judgeRequest = (request: IncomingMessage, authority: string): GateRefusal => {
  const { host, origin, 'sec-fetch-site': site } = request.headers
  if (host !== authority) return 'host'
  if (origin !== undefined && origin !== `http://${authority}`) return 'origin'
  if (request.method !== 'GET' && origin === undefined) return 'origin'
  if (site === 'same-origin') return null
  return site === 'none' && isDocument(request) ? null : 'site'
}

/** @returns the session cookie's value; undefined where there is none, or more than one */
export const sessionCookie = (request: IncomingMessage): string | undefined => {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${COOKIE}=`))
  return found.length === 1 ? found[0]?.slice(COOKIE.length + 1) : undefined
}
