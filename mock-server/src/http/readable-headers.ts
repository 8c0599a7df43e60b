import type { IncomingHttpHeaders } from 'node:http'

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const BEYOND_ASCII = /[\u0080-\u00ff]/

/** Node reads header bytes as Latin-1; where they are UTF-8 they are that, for no other text makes valid UTF-8 by chance. */
const decoded = (value: string): string => {
  if (!BEYOND_ASCII.test(value)) return value
  try {
    return UTF8.decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}

/** The headers with LEDS's own as the text that was meant: a place or a name in any script reaches the audit log whole. */
export const readableHeaders = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, name.startsWith('x-leds-') && typeof value === 'string' ? decoded(value) : value])
  )
