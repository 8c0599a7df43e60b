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
import type { Host } from '../hosting/host.ts'
import type { CodeFault } from '../hosting/join-codes.ts'
import type { TrustedClient, TrustedClients } from './clients.ts'
import type { Throttle } from './throttle.ts'

interface Enrolment {
  readonly clients: TrustedClients
  readonly throttle: Throttle
  /** Undefined: this server enrols nobody. */
  readonly code: string | undefined
  /** Takes workstations of the network in while a trainer has opened it (ADR 31). */
  readonly host: Pick<Host, 'isOpen' | 'admit'>
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/
const sameSecret = (left: string, right: string): boolean =>
  timingSafeEqual(createHash('sha256').update(left).digest(), createHash('sha256').update(right).digest())

const NOT_ADMITTED: Record<CodeFault, string> = {
  unknown: 'This code is not one of this room. Check its last six words against the trainer’s screen.',
  used: 'This code has been used: each lets one workstation in. Ask the trainer for a new one.',
  expired: 'This code has expired. Ask the trainer for a new one.'
}

/** Training only: a workstation shows its machine's code, or one of the room's, and has its certificate trusted. */
export const serveEnrolment = (app: Express, { store, clock }: Service, { clients, throttle, code, host }: Enrolment): void => {
  const judge = (body: unknown, address: string): { readonly client: TrustedClient; readonly certificate: string } | Refusal => {
    const isOwnMachine = LOOPBACK.test(address)
    if (!host.isOpen()) {
      if (code === undefined) return refuse('forbidden/payload', 'This server enrols no workstations: it was started without a code.')
      if (!isOwnMachine) return refuse('forbidden/payload', 'Workstations are enrolled from this machine only.')
    }
    const parsed = EnrolmentRequestSchema.safeParse(body)
    if (!parsed.success)
      return refuse('bad-request/invalid-body', 'The enrolment is incomplete or not as it should be.', schemaErrors(parsed.error))
    const wait = throttle.attempt(address, clock().getTime())
    if (wait > 0) return { ...refuse('throttled/too-many', `Too many attempts. Try again in ${wait} seconds.`), retryAfter: wait }
    const isOwn = isOwnMachine && code !== undefined && sameSecret(parsed.data.code, code)
    if (!isOwn && !host.isOpen()) return refuse('unauthorised/credentials', 'The enrolment code is wrong.')
    if (isOwn) throttle.succeeded(address)
    const client = readCertificate(parsed.data.certificate, 'enrolment')
    if ('wrong' in client) return refuse('bad-request/invalid-body', client.wrong, [wrong('certificate', client.wrong)])
    // SECURITY: H07 a code of the room lets one workstation in, once
    const fault = isOwn ? null : host.admit(parsed.data.code)
    if (fault !== null) return refuse('unauthorised/credentials', NOT_ADMITTED[fault])
    throttle.succeeded(address)
    return { client, certificate: parsed.data.certificate }
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
