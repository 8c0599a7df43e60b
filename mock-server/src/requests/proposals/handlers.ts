import { randomUUID } from 'node:crypto'
import { forceOf } from '../../../api/primitives.ts'
import type { Proposal } from '../../../api/proposals.ts'
import type { Call, Handler, Reply } from '../../http/call.ts'
import { reply } from '../../http/call.ts'
import { holds, signatureOf } from '../../http/caller.ts'
import type { Caller } from '../../http/caller.ts'
import { refuse, wrong } from '../../http/refusal.ts'
import { nameOf } from '../../niam/colleagues.ts'
import type { Service } from '../../service.ts'
import { writeRequestOf } from '../../writes/write-request.ts'
import { askerOf } from '../asker.ts'
import { NOT_A_PROPOSAL } from '../handlers.ts'
import type { NewRequest } from '../insert-request.ts'
import type { OpenedRequest } from '../list.ts'
import { doneWith, NO_REQUEST } from '../refusals.ts'
import { contentOfRequest } from '../request-row.ts'
import { judgeProposal } from './judge-proposal.ts'
import { CHANGED_BY, makeProposed, recordParams } from './make-proposed.ts'
import { differences } from './proposable.ts'
import type { ProposedOf } from './proposable.ts'

const NOT_SENT = 'The change is not complete or not possible as it stands. Nothing was sent to the owner.'
const OWN = refuse('unprocessable/not-allowed', 'Your force owns this report: change it yourself. Nothing was sent.', [
  { errorDetailType: 'own-record', message: 'A proposal goes to another organisation.' }
])
const NO_FORCE = refuse('unprocessable/not-allowed', 'A proposal is made by an operator of a force. Post a request instead.')
const OVERTAKEN = refuse(
  'conflict/version',
  'The report has changed since this was proposed. Nothing was changed. Make the amendment yourself, quoting the proposal, or return it.',
  [wrong('versionToChange', 'The proposal began from another version.', 'version')]
)

interface Proposed {
  readonly proposal: Proposal
  readonly caller: Caller
  readonly sourceLabel: string
}

const postOf = (of: ProposedOf, { proposal, caller: { claims }, sourceLabel }: Proposed): NewRequest => ({
  requestId: randomUUID(),
  kind: proposal.kind,
  action: 'amendment',
  source: { kind: 'force', code: claims.force },
  sourceLabel,
  // One proposal of a force on one version at a time: the next begins from what the owner made of it.
  senderReference: `${of.amended.reference} v${of.versionNumber}`,
  to: of.ownerForce,
  heading: of.heading,
  sender: claims.sub,
  senderForce: claims.force,
  wishedBy: null,
  faults: [],
  content: {
    contact: [claims.name, claims.number].filter((part) => part !== undefined && part !== '').join(', '),
    note: proposal.reason,
    person: {},
    ...differences(of, proposal),
    proposal
  },
  amended: of.amended,
  updategramId: null,
  returned: null
})

// SECURITY: H53 sent again it changes nothing, and is in the log all the same
const doneBefore = (
  { entry }: Pick<Call<'propose' | 'acceptRequest'>, 'entry'>,
  requestId: string,
  personId: string | null = null
): Reply => reply({ requestId }, [entry({ kind: 'alteration', personId, subject: `sent again, already done as request ${requestId}` })])

/**
 * `POST /proposals`: an alteration of another organisation's record, to its owner.
 * SECURITY: H56 nothing is altered here: the owner makes the change or sends it back (DPIA risk 4)
 */
export const propose =
  (service: Service): Handler<'propose'> =>
  async (call) => {
    const { caller, body, at } = call
    const { store, reference } = service
    if (caller.kind === 'system') return NO_FORCE
    const { force } = caller.claims
    const request = writeRequestOf(call)
    const earlier = await store.read('earlierWrite', request)
    if (earlier !== undefined) return doneBefore(call, earlier)
    const judged = await judgeProposal(body, { service, user: signatureOf(caller), at })
    if (judged.outcome === 'refused') return judged
    const { of, refusal, faults } = judged
    if (forceOf(of.ownerForce) === forceOf(force)) return OWN
    if (refusal !== undefined) return refusal
    if (faults.length > 0) return refuse('bad-request/invalid-body', NOT_SENT, faults)
    const post = postOf(of, { proposal: body, caller, sourceLabel: reference.station(force)?.label ?? force })
    const { requestId } = await store.write('postRequest', { request, post }, [
      call.entry({ kind: 'collection', personId: of.amended.personId, subject: 'proposal to the owner' })
    ])
    return reply({ requestId })
  }

const accept = async (service: Service, call: Call<'acceptRequest'>, { row }: OpenedRequest, proposal: Proposal): Promise<Reply> => {
  const needed = CHANGED_BY[proposal.kind]
  if (!holds(call.caller, needed))
    return refuse('forbidden/entitlement', 'This account may not make the change.', [
      { errorDetailType: 'entitlement', message: `It needs the entitlement "${needed}".` }
    ])
  const acceptance = {
    ...call,
    params: recordParams(proposal),
    headers: {
      ...call.headers,
      'x-leds-answers-request': row.id,
      'x-leds-on-behalf-of': `${row.source_label}: ${nameOf(row.sender)}`
    }
  }
  const earlier = await service.store.read('earlierWrite', writeRequestOf(acceptance))
  if (earlier !== undefined) return doneBefore(call, earlier, row.record_person)
  const done = doneWith(row)
  if (done !== undefined) return done
  // What was proposed of an earlier version may no longer say what its author meant.
  return call.body.versionToChange === row.record_version ? makeProposed(service, acceptance, proposal) : OVERTAKEN
}

/** The owner's authorisation: the owner makes the change that was proposed, on behalf of who proposed it. */
export const acceptRequest =
  (service: Service): Handler<'acceptRequest'> =>
  async (call) => {
    const asker = askerOf(call)
    const { store } = service
    const opened = await store.read('openedRequest', { requestId: call.params.requestId, asker, at: call.at.toISOString() })
    // SECURITY: H56 whoever proposed it can read it here, and only the owner can make it
    if (opened === null || asker.force === null || opened.row.force !== forceOf(asker.force)) return NO_REQUEST
    const { proposal } = contentOfRequest(opened.row)
    return proposal === null ? NOT_A_PROPOSAL : accept(service, call, opened, proposal)
  }
