import { randomUUID } from 'node:crypto'
import { forceOf } from '../../../api/primitives.ts'
import type { Proposal } from '../../../api/proposals.ts'
import type { Call, Handler, Reply } from '../../http/call.ts'
import { reply } from '../../http/call.ts'
import { signatureOf } from '../../http/caller.ts'
import type { Caller } from '../../http/caller.ts'
import { refuse } from '../../http/refusal.ts'
import { nameOf } from '../../niam/colleagues.ts'
import { authorOf } from '../../reports/author.ts'
import { staleVersion } from '../../reports/refusals.ts'
import type { Service } from '../../service.ts'
import { NO_REPORT } from '../../wanted/refusals.ts'
import { newVersion, writeRequestOf } from '../../writes/write-request.ts'
import { askerOf } from '../asker.ts'
import { NOT_A_PROPOSAL } from '../handlers.ts'
import type { NewRequest } from '../insert-request.ts'
import type { OpenedRequest } from '../list.ts'
import { doneWith, NO_REQUEST } from '../refusals.ts'
import { contentOfRequest } from '../request-row.ts'
import type { JudgedProposal } from './proposable.ts'
import { changeOf, judgeWantedProposal } from './wanted-proposal.ts'

const NOT_SENT = 'The change is not complete or not possible as it stands. Nothing was sent to the owner.'
const NOT_MADE = 'The change is not possible any more as it was proposed. Nothing was changed. Return it, or make the amendment yourself.'
const OWN = refuse('unprocessable/not-allowed', 'Your force owns this report: change it yourself. Nothing was sent.', [
  { errorDetailType: 'own-record', message: 'A proposal goes to another organisation.' }
])
const NO_FORCE = refuse('unprocessable/not-allowed', 'A proposal is made by an operator of a force. Post a request instead.')

interface Proposed {
  readonly proposal: Proposal
  readonly caller: Caller
  readonly sourceLabel: string
}

const postOf = (judged: JudgedProposal, { proposal, caller: { claims }, sourceLabel }: Proposed): NewRequest => ({
  requestId: randomUUID(),
  kind: proposal.kind,
  action: 'amendment',
  source: { kind: 'force', code: claims.force },
  sourceLabel,
  // One proposal of a force on one version at a time: the next begins from what the owner made of it.
  senderReference: `${judged.amended.reference} v${judged.versionNumber}`,
  to: judged.ownerForce,
  heading: judged.heading,
  sender: claims.sub,
  senderForce: claims.force,
  wishedBy: null,
  faults: [],
  content: {
    contact: [claims.name, claims.number].filter((part) => part !== undefined && part !== '').join(', '),
    note: proposal.reason,
    person: {},
    fields: judged.fields,
    base: judged.base,
    proposal
  },
  amended: judged.amended,
  updategramId: null,
  returned: null
})

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
    if (earlier !== undefined) return reply({ requestId: earlier })
    const held = await store.read('changeableWanted', { personId: body.personId, reportId: body.reportId })
    if (held === null) return NO_REPORT
    const { ownerForce } = held.report.content
    if (forceOf(ownerForce) === forceOf(force)) return OWN
    // By the rules as they bind the owner: what is proposed can be made as it stands.
    const judged = await judgeWantedProposal(service, held, {
      proposal: body,
      versionToChange: body.change.body.versionToChange,
      at,
      asker: { user: signatureOf(caller), force: ownerForce }
    })
    if ('outcome' in judged) return judged
    if ('faults' in judged) return refuse('bad-request/invalid-body', NOT_SENT, judged.faults)
    const post = postOf(judged, { proposal: body, caller, sourceLabel: reference.station(force)?.label ?? force })
    const { requestId } = await store.write('postRequest', { request, post }, [
      call.entry({ kind: 'collection', personId: body.personId, subject: 'proposal to the owner' })
    ])
    return reply({ requestId })
  }

const accept = async (service: Service, call: Call<'acceptRequest'>, { row }: OpenedRequest, proposal: Proposal): Promise<Reply> => {
  const { store, reference } = service
  const { caller, at, body } = call
  const { personId, reportId } = proposal
  const user = signatureOf(caller)
  const { force } = caller.claims
  const request = { ...writeRequestOf(call), answering: { requestId: row.id, endpoint: call.name, user, force } }
  const held = await store.read('changeableWanted', { personId, reportId })
  if (held === null) return NO_REPORT
  // Asked for after the report was read: where the same write is done by now, the version it made is not a conflict.
  const earlier = await store.read('earlierWrite', request)
  if (earlier !== undefined) return reply({ requestId: earlier })
  const done = doneWith(row)
  if (done !== undefined) return done
  // What was proposed of an earlier version may no longer say what its author meant.
  if (held.report.versionToChange !== row.record_version) return staleVersion(held.report)
  const judged = await judgeWantedProposal(service, held, { proposal, versionToChange: body.versionToChange, at, asker: { user, force } })
  if ('outcome' in judged) return judged
  if ('faults' in judged) return refuse('unprocessable/not-allowed', NOT_MADE, judged.faults)
  const asked = changeOf(proposal)
  const { category } = asked.change === 'amend' ? asked.content : held.report.content
  const { requestId } = await store.write(
    'changeWanted',
    {
      request,
      write: {
        personId,
        reportId,
        asked,
        versionToChange: body.versionToChange,
        version: newVersion(),
        headline: reference.row('wanted-categories', category)?.label ?? category,
        ...authorOf(call),
        onBehalfOf: `${row.source_label}: ${nameOf(row.sender)}`,
        note: proposal.reason
      }
    },
    [call.entry({ kind: 'alteration', personId, subject: `accept proposal ${row.reference}` })]
  )
  return reply({ requestId })
}

/** The owner's authorisation: the owner makes the change that was proposed, on behalf of who proposed it. */
export const acceptRequest =
  (service: Service): Handler<'acceptRequest'> =>
  async (call) => {
    const asker = askerOf(call)
    const opened = await service.store.read('openedRequest', { requestId: call.params.requestId, asker, at: call.at.toISOString() })
    // SECURITY: H56 whoever proposed it can read it here, and only the owner can make it
    if (opened === null || asker.force === null || opened.row.force !== forceOf(asker.force)) return NO_REQUEST
    const { proposal } = contentOfRequest(opened.row)
    return proposal === null ? NOT_A_PROPOSAL : accept(service, call, opened, proposal)
  }
