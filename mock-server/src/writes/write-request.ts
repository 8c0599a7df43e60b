import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import type { WriteRequest } from './once.ts'

/** What of a call makes it a write. */
type WriteCall = Pick<Call<EndpointName>, 'name' | 'endpoint' | 'caller' | 'headers' | 'at'> & {
  readonly params: unknown
  readonly body: unknown
}

const answered = ({ headers }: WriteCall): readonly string[] =>
  headers['x-leds-answers-request'] === undefined ? [] : [headers['x-leds-answers-request']]

const answeringOf = ({ name, headers, caller }: WriteCall): Pick<WriteRequest, 'answering'> => {
  const requestId = headers['x-leds-answers-request']?.toLowerCase()
  return requestId === undefined ? {} : { answering: { requestId, endpoint: name, user: signatureOf(caller), force: caller.claims.force } }
}

/** The write that a call asks for, keyed so that sending it again is harmless. */
export const writeRequestOf = (call: WriteCall): WriteRequest => ({
  requestId: randomUUID(),
  client: call.caller.client,
  referenceId: call.headers['x-leds-reference-id'].toLowerCase(),
  method: call.endpoint.method,
  // By name and parsed parameters: one address can be written in many ways.
  path: JSON.stringify([call.name, call.params, ...answered(call)]).toLowerCase(),
  bodyHash: createHash('sha256').update(JSON.stringify(call.body)).digest('hex'),
  initiator: signatureOf(call.caller),
  at: call.at.toISOString(),
  ...answeringOf(call)
})

/** LEDS's opaque version: 64 bytes, base64. */
export const newVersion = (): string => randomBytes(64).toString('base64')
