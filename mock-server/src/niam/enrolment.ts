import { createHash, timingSafeEqual } from 'node:crypto'
import type { Express } from 'express'
import { ENDPOINTS } from '../../api/endpoints.ts'
import { EnrolmentRequestSchema } from '../../api/niam.ts'
import { auditEntry } from '../http/audit-entry.ts'
import { readJson } from '../http/json-body.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import { schemaErrors } from '../http/schema-errors.ts'
import { sendRefusal, sendReply } from '../http/send.ts'
import type { Service } from '../service.ts'
import { readCertificate } from './clients.ts'
import type { TrustedClient, TrustedClients } from './clients.ts'
import type { Throttle } from './throttle.ts'

interface Enrolment {
  readonly clients: TrustedClients
  readonly throttle: Throttle
  /** Undefined: this server enrols nobody. */
  readonly code: string | undefined
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/
const sameSecret = (left: string, right: string): boolean =>
  timingSafeEqual(createHash('sha256').update(left).digest(), createHash('sha256').update(right).digest())

/** Training only: a workstation on this machine shows the room's code and has its certificate trusted. */
export const serveEnrolment = (app: Express, { store, clock }: Service, { clients, throttle, code }: Enrolment): void => {
  const judge = (body: unknown, address: string): { readonly client: TrustedClient; readonly certificate: string } | Refusal => {
    if (code === undefined) return refuse('forbidden/payload', 'This server enrols no workstations: it was started without a code.')
    if (!LOOPBACK.test(address)) return refuse('forbidden/payload', 'Workstations are enrolled from this machine only.')
    const parsed = EnrolmentRequestSchema.safeParse(body)
    if (!parsed.success)
      return refuse('bad-request/invalid-body', 'The enrolment is incomplete or not as it should be.', schemaErrors(parsed.error))
    const wait = throttle.attempt(address, clock().getTime())
    if (wait > 0) return { ...refuse('throttled/too-many', `Too many attempts. Try again in ${wait} seconds.`), retryAfter: wait }
    if (!sameSecret(parsed.data.code, code)) return refuse('unauthorised/credentials', 'The enrolment code is wrong.')
    throttle.succeeded(address)
    const client = readCertificate(parsed.data.certificate, 'enrolment')
    return 'wrong' in client
      ? refuse('bad-request/invalid-body', client.wrong, [wrong('certificate', client.wrong)])
      : { client, certificate: parsed.data.certificate }
  }

  app.post(ENDPOINTS.enrol.path, async (request, response) => {
    const read = await readJson(request, response)
    const judged = read.outcome === 'refused' ? read : judge(read.body, request.socket.remoteAddress ?? '')
    const refused = 'outcome' in judged
    const entry = auditEntry(
      { endpoint: ENDPOINTS.enrol, caller: undefined, headers: request.headers },
      { kind: 'sign-on', subject: refused ? 'enrolment refused' : `enrolled ${judged.client.x5t}`, result: refused ? judged.type : 'ok' }
    )
    if (refused) {
      await store.record([entry])
      sendRefusal(response, judged, request.path)
      return
    }
    await store.write('keepEnrolment', { x5t: judged.client.x5t, certificate: judged.certificate, at: clock().toISOString() }, [entry])
    clients.add(judged.client)
    sendReply(response, { outcome: 'replied', audit: [], body: { x5t: judged.client.x5t } }, ENDPOINTS.enrol.success)
  })
}
