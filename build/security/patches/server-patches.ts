import { edit } from './patch.ts'
import type { Patch } from './patch.ts'

const SERVER = 'mock-server/src'
const STORE = 'mock-server/store'

/** Access and audit. */
export const SERVER_PATCHES: readonly Patch[] = [
  {
    control: 'H50',
    takesOut: 'the entitlement of every endpoint',
    edits: [
      edit(`${SERVER}/http/serve.ts`, 'if (endpoint.entitlement !== null && !holds', 'if (false && endpoint.entitlement !== null && !holds')
    ],
    red: { vitest: [`${SERVER}/http/entitlements.contract.test.ts`] }
  },
  {
    control: 'H50',
    takesOut: 'the refusal of clients that go by a user’s name',
    edits: [edit(`${SERVER}/niam/client-assertion.ts`, 'if (isUsername(clientId)) return', 'if (isUsername(clientId) && false) return')],
    red: { vitest: [`${SERVER}/niam/niam.contract.test.ts`] }
  },
  {
    control: 'H51',
    takesOut: 'reason and justification as headers of an access',
    edits: [
      edit(
        `${SERVER}/http/leds-headers.ts`,
        `endpoint.headers === 'access' ? AccessHeaders : TransportHeaders`,
        `endpoint.headers === 'access' ? AccessHeaders.partial() : TransportHeaders`
      )
    ],
    red: { vitest: [`${SERVER}/http/headers.contract.test.ts`] }
  },
  {
    control: 'H51',
    takesOut: 'the refusal of a reason that nobody sees',
    edits: [
      edit(
        'mock-server/api/primitives.ts',
        `    // SECURITY: H51 a reason of zero-width characters is none\n    .refine((given) => given === '' || SEEN.test(given), empty)`,
        ''
      )
    ],
    red: { vitest: ['mock-server/api/primitives.test.ts'] }
  },
  {
    control: 'H52',
    takesOut: 'the further reason for a child’s record',
    edits: [edit(`${SERVER}/people/child-reason.ts`, `if (caller.kind === 'system') return`, 'if (caller) return')],
    red: { vitest: [`${SERVER}/people/people.contract.test.ts`] }
  },
  {
    control: 'H52',
    takesOut: 'the further reason for sealed details',
    edits: [
      edit(
        `${SERVER}/people/sealed-handler.ts`,
        'if (body.reason === undefined && !system)',
        'if (body.reason === undefined && !system && false)'
      )
    ],
    red: { vitest: [`${SERVER}/people/sealed.contract.test.ts`] }
  },
  {
    control: 'H52',
    takesOut: 'victims and witnesses kept out of the search',
    edits: [
      edit(`${SERVER}/people/search/index-person.ts`, 'if (isContactOnly(content)) return', 'if (isContactOnly(content) && false) return')
    ],
    red: { vitest: [`${SERVER}/people/search/search-people.test.ts`] }
  },
  {
    control: 'H53',
    takesOut: 'refused attempts in the log',
    edits: [
      edit(
        `${SERVER}/http/serve.ts`,
        `const concerned = outcome.personIds ?? [named]`,
        'const concerned: (string | null)[] = (outcome.personIds ?? [named]).slice(0, 0)'
      )
    ],
    red: { vitest: [`${SERVER}/http/headers.contract.test.ts`] }
  },
  {
    control: 'H53',
    takesOut: 'the chain’s links',
    edits: [
      edit(`${STORE}/audit-chain.ts`, 'previousHash === headHash && chainHash(previousHash, event) === hash', 'previousHash === headHash')
    ],
    red: { vitest: [`${STORE}/audit-chain.test.ts`] }
  },
  {
    control: 'H53',
    takesOut: 'the checkpoints outside the database',
    edits: [
      edit(`${STORE}/audit-chain.ts`, 'const agreed = expected.get(events) ?? hash', 'const agreed = expected.size < 0 ? headHash : hash')
    ],
    red: { vitest: [`${STORE}/audit-chain.test.ts`] }
  },
  {
    control: 'H53',
    takesOut: 'the signature of a checkpoint',
    edits: [
      edit(
        `${SERVER}/audit/checkpoints/checkpoint.ts`,
        `verify(null, signedText(read), publicKey, Buffer.from(read.signature, 'base64'))`,
        `(verify(null, signedText(read), publicKey, Buffer.from(read.signature, 'base64')) || true)`
      )
    ],
    red: { vitest: [`${SERVER}/audit/checkpoints/checkpoint.test.ts`] }
  },
  {
    control: 'H53',
    takesOut: 'the log that only grows',
    edits: [
      edit(
        `${STORE}/migrations/0001-foundation.ts`,
        `CREATE TRIGGER audit_event_unremovable BEFORE DELETE ON audit_event BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END;\n`,
        ''
      )
    ],
    red: { vitest: [`${STORE}/threads/commit-group.test.ts`] }
  },
  {
    control: 'H53',
    takesOut: 'a record and its audit event as one transaction',
    edits: [
      edit(`${STORE}/threads/commit-group.ts`, '  appendAudit(database, completed(audit, value), at)\n  return value', '  return value'),
      edit(
        `${STORE}/threads/commit-group.ts`,
        `    statement(database, 'COMMIT').run()\n`,
        `    statement(database, 'COMMIT').run()\n    for (const request of requests) appendAudit(database, completed(request.audit, undefined), request.at)\n`
      )
    ],
    red: { vitest: [`${STORE}/threads/commit-group.test.ts`] }
  },
  {
    control: 'H54',
    takesOut: 'the auditor’s own reading in the log',
    edits: [
      edit(
        `${SERVER}/audit/handlers.ts`,
        `    return reply({ pagination: { recordTotal: total, offset, limit }, events }, [\n      entry({`,
        `    if (total >= 0) return reply({ pagination: { recordTotal: total, offset, limit }, events })\n    return reply({ pagination: { recordTotal: total, offset, limit }, events }, [\n      entry({`
      )
    ],
    red: { vitest: [`${SERVER}/audit/audit.contract.test.ts`] }
  },
  {
    control: 'H54',
    takesOut: 'the signature over what is exported',
    edits: [edit(`${SERVER}/audit/signed-content.ts`, 'signText(content, key)', `signText('', key)`)],
    red: { vitest: [`${SERVER}/audit/whole-log.contract.test.ts`] }
  },
  {
    control: 'H55',
    takesOut: 'the refusal of keys that reach a prototype',
    edits: [edit(`${SERVER}/http/json-body.ts`, 'if (FORBIDDEN_KEYS.has(key))', 'if (FORBIDDEN_KEYS.has(key) && false)')],
    red: { vitest: [`${SERVER}/http/bad-input.contract.test.ts`] }
  },
  {
    control: 'H55',
    takesOut: 'the limit of a body',
    edits: [edit(`${SERVER}/http/json-body.ts`, 'export const BODY_LIMIT = 1_048_576', 'export const BODY_LIMIT = 1_048_576_000')],
    red: { vitest: [`${SERVER}/http/bad-input.contract.test.ts`] }
  },
  {
    control: 'H56',
    takesOut: 'the owner as the only one who alters a report',
    edits: [
      edit(
        `${SERVER}/reports/refusals.ts`,
        'if (forceOf(ownerForce) === forceOf(force)) return undefined',
        'if (forceOf(ownerForce) !== null) return undefined'
      )
    ],
    red: { vitest: [`${SERVER}/wanted/changes.contract.test.ts`] }
  },
  {
    control: 'H56',
    takesOut: 'requests in one’s own force’s name alone',
    edits: [
      edit(
        `${SERVER}/requests/prepare.ts`,
        `if (force !== null && (source.kind !== 'force' || forceOf(source.code) !== forceOf(force)))`,
        `if (force !== null && (source.kind !== 'force' || forceOf(source.code) !== forceOf(force)) && false)`
      )
    ],
    red: { vitest: [`${SERVER}/requests/requests.contract.test.ts`] }
  },
  {
    control: 'H56',
    takesOut: 'the owner as the only one who makes a proposed change',
    edits: [
      edit(
        `${SERVER}/requests/proposals/handlers.ts`,
        ' || opened.row.force !== forceOf(asker.force)) return NO_REQUEST',
        ') return NO_REQUEST'
      )
    ],
    red: { vitest: [`${SERVER}/requests/proposals/proposals.contract.test.ts`] }
  }
]
