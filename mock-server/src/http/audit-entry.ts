import type { IncomingHttpHeaders } from 'node:http'
import type { Endpoint } from '../../api/endpoints.ts'
import type { AuditEntry } from '../../store/store.ts'
import type { EntryOf, LedsHeaders } from './call.ts'
import { signatureOf } from './caller.ts'
import type { Caller } from './caller.ts'

const MOST = 300
const THUMBPRINT_SHOWN = 12
/** A whole search stands in its entry: the longest that the contract allows. */
const MOST_SUBJECT = 1500

const text = (value: string | readonly string[] | undefined, most = MOST): string | null =>
  typeof value === 'string' ? value.slice(0, most) : null

/** What the workstation calls itself, and, where its certificate is known, the start of its thumbprint: that it cannot choose. */
export const workstationOf = (headers: IncomingHttpHeaders | LedsHeaders, x5t: string | undefined): string | null => {
  const name = text((headers as IncomingHttpHeaders)['x-leds-system-name'])
  // SECURITY: H53 the log tells workstations apart by what they proved, not by what they say
  return x5t === undefined ? name : `${name ?? 'unnamed'} [${x5t.slice(0, THUMBPRINT_SHOWN)}]`
}

/** Headers of a call that was turned down before they were checked: taken as text, cut to a length that can do no harm. */
const uncheckedHeaders = (headers: IncomingHttpHeaders) => ({
  sessionId: text(headers['x-leds-session-id'], 36),
  reason: text(headers['x-leds-reason']),
  justification: text(headers['x-leds-justification']),
  onBehalfOf: text(headers['x-leds-on-behalf-of']),
  place: text(headers['x-leds-geolocation']),
  referenceId: text(headers['x-leds-reference-id'], 36)
})

interface Circumstances {
  readonly endpoint: Endpoint
  readonly caller: Caller | undefined
  readonly headers: LedsHeaders | IncomingHttpHeaders
}

/** One audit entry: what was done, by whom, why, from where (H53). */
export const auditEntry = (
  { endpoint, caller, headers }: Circumstances,
  { kind, subject, personId = null, result = 'ok' }: EntryOf
): AuditEntry => ({
  kind,
  actionCode: endpoint.actionCode,
  activityCode: endpoint.activityCode ?? null,
  user: caller?.kind === 'user' ? signatureOf(caller) : null,
  client: caller?.client ?? 'unknown',
  force: caller?.claims.force ?? null,
  ...uncheckedHeaders(headers),
  workstation: workstationOf(headers, caller?.x5t),
  personId,
  subject: subject.slice(0, MOST_SUBJECT),
  result
})
