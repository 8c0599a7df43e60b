import { randomUUID } from 'node:crypto'
import { forceOf } from '../../api/primitives.ts'
import type { ProposedReport } from '../../api/requests.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import type { Service } from '../service.ts'
import { fieldsOf } from './given-content.ts'
import type { NewRequest } from './insert-request.ts'
import { judge } from './judge.ts'
import { KINDS } from './kinds.ts'
import type { Asker, RecordToAmend } from './list.ts'

type Needs = Pick<Service, 'store' | 'reference'>

const refusedFor = (field: string, message: string, rule = 'rule'): Refusal =>
  refuse('bad-request/invalid-body', 'This is no request that could be dealt with. Nothing was sent.', [wrong(field, message, rule)])

/** The sender in words; undefined where there is none with this code. */
const senderLabel = ({ kind, code }: ProposedReport['source'], { reference }: Needs): string | undefined =>
  kind === 'force' ? reference.station(code.toUpperCase())?.label : reference.court(code)?.label

/** What no receiver could put right: an unknown sender or receiver, somebody else's name. */
const refusalOfEnvelope = ({ source, to }: ProposedReport, { force }: Asker, needs: Needs): Refusal | undefined => {
  if (senderLabel(source, needs) === undefined)
    return refusedFor('source.code', source.kind === 'force' ? 'must be a valid force station code' : 'must be a valid court code')
  if (needs.reference.station(to) === undefined) return refusedFor('to', 'must be a valid force station code')
  // SECURITY: H56 nobody asks in another force's name
  if (force !== null && (source.kind !== 'force' || forceOf(source.code) !== forceOf(force)))
    return refusedFor('source.code', 'You send requests of your own force alone.', 'sender')
  return undefined
}

/** What an amendment is about, or why it cannot be about that. */
const amendedRecord = async ({ kind, action, record, to }: ProposedReport, { store }: Needs): Promise<RecordToAmend | null | Refusal> => {
  if (action === 'new' || record === undefined) return null
  const held = await store.read('recordToAmend', { kind, recordId: record.recordId })
  if (held === null) return refusedFor('record.recordId', `No ${kind} report is held under this id.`, 'not-found')
  if (!held.open) return refusedFor('record.recordId', `${held.reference} has ended and takes no more changes.`, 'ended')
  const owner: unknown = (held.content as Record<string, unknown>)[KINDS[kind].owner]
  // SECURITY: H56 an alteration goes to the owner of the record, and to nobody else
  if (typeof owner === 'string' && forceOf(owner) !== forceOf(to))
    return refusedFor('to', `${held.reference} is owned by ${owner}: send it there. Only the owner alters it.`, 'owner-force')
  return held
}

/** What stands in the fields that are written: a record keeps more beside them. */
const ownFields = (content: object, kind: ProposedReport['kind']): object =>
  Object.fromEntries(Object.entries(content).filter(([field]) => Object.hasOwn(KINDS[kind].content.shape, field)))

export type Prepared = { readonly outcome: 'prepared'; readonly request: NewRequest } | Refusal

/** A proposed report, looked at against the rules of its kind and ready to be put into an inbox, or why it is none. */
export const prepareRequest = async (
  report: ProposedReport,
  { asker, at, needs, updategramId = null }: { asker: Asker; at: Date; needs: Needs; updategramId?: string | null }
): Promise<Prepared> => {
  const refusal = refusalOfEnvelope(report, asker, needs)
  if (refusal !== undefined) return refusal
  const amended = await amendedRecord(report, needs)
  if (amended !== null && 'outcome' in amended) return amended
  const { store, reference } = needs
  const { kind } = report
  const person = amended?.personId == null ? null : await store.read('personRecord', { personId: amended.personId })
  const content = amended === null ? {} : ownFields(amended.content, kind)
  const standing = amended === null ? undefined : { content, person: person?.content ?? { birth: {}, identifiers: [], marks: [] } }
  const { heading, faults } = judge(report, { reference, at, standing })
  const stood = fieldsOf(content)
  const { action, source, senderReference, to, wishedBy, note, contact, fields } = report
  return {
    outcome: 'prepared',
    request: {
      requestId: randomUUID(),
      kind,
      action,
      source,
      sourceLabel: senderLabel(source, needs) ?? source.code,
      senderReference,
      to,
      heading: amended === null ? heading : KINDS[kind].heading({ ...stood, ...fields }, reference),
      sender: asker.user,
      senderForce: asker.force,
      wishedBy: wishedBy ?? null,
      faults,
      content: {
        contact,
        note: note ?? null,
        person: report.person,
        fields,
        base: Object.fromEntries(Object.keys(fields).flatMap((path) => (stood[path] === undefined ? [] : [[path, stood[path]]]))),
        proposal: null
      },
      amended:
        amended === null
          ? null
          : { recordId: amended.recordId, personId: amended.personId, reference: amended.reference, version: amended.version },
      updategramId,
      returned: null
    }
  }
}
