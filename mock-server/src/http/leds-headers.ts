import type { IncomingHttpHeaders } from 'node:http'
import { AccessHeaders, TransportHeaders } from '../../api/access-context.ts'
import type { Endpoint } from '../../api/endpoints.ts'
import type { LedsHeaders } from './call.ts'
import { refuse, wrong } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import { schemaErrors } from './schema-errors.ts'

const spelt = (header: string): string => header.replaceAll(/(^|-)[a-z]/g, (letters) => letters.toUpperCase())

const named = (header: string, message: string) => ({
  ...wrong(header, `${spelt(header)}: ${message}`, 'invalid-header'),
  description: spelt(header)
})

/** Zod says "received undefined" of a header that is not there; the reader wants to know which one to send. */
const worded = (header: string, message: string, headers: IncomingHttpHeaders): string =>
  headers[header] === undefined ? 'this header is missing.' : message

/** One fault for each header: the first says enough. */
const firstOfEach = (faults: ReturnType<typeof named>[]): ReturnType<typeof named>[] =>
  faults.filter(({ field }, index) => faults.findIndex((each) => each.field === field) === index)

/** The headers that this endpoint needs, each checked (leds-api, Headers), or a refusal that names every wrong one. */
export const ledsHeaders = (endpoint: Endpoint, headers: IncomingHttpHeaders): LedsHeaders | Refusal => {
  // SECURITY: H51 nothing personal is given without a reason and a justification of 3 to 250 characters
  const schema = endpoint.headers === 'access' ? AccessHeaders : TransportHeaders
  const parsed = schema.safeParse(headers)
  const errors = parsed.success
    ? []
    : firstOfEach(schemaErrors(parsed.error).map(({ field = '', message }) => named(field, worded(field, message, headers))))
  const demand = (header: string, expected: string | undefined): void => {
    const given = headers[header]
    if (expected !== undefined && given !== undefined && given !== expected && !errors.some(({ field }) => field === header))
      errors.push(named(header, `this call needs "${expected}".`))
  }
  if (endpoint.headers === 'access') {
    demand('x-leds-action-code', endpoint.actionCode)
    demand('x-leds-activity-code', endpoint.activityCode)
  }
  if (errors.length > 0 || !parsed.success)
    return refuse(
      'bad-request/invalid-header',
      `Header ${errors.map(({ description }) => description).join(', ')} is missing or not as it should be.`,
      errors
    )
  return parsed.data
}
