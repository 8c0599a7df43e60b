import { forceOf } from '../../api/primitives.ts'
import type { Request, RequestField, RequestItem } from '../../api/requests.ts'
import type { GivenFields } from '../../api/requests.ts'
import { accountOf } from '../niam/colleagues.ts'
import type { Fault } from './judge.ts'
import type { Asker, LeasedItem, OpenedRequest } from './list.ts'
import { contentOfRequest, faultsOfRequest, returnedOf } from './request-row.ts'

interface Worker extends Asker {
  /** Whether the account works on requests at all. */
  readonly works: boolean
}

/** A request as a line of a list. */
export const requestItemOf = ({ lease, ...row }: LeasedItem, { user, force, works }: Worker): RequestItem => ({
  requestId: row.id,
  reference: row.reference,
  kind: row.kind,
  action: row.action,
  proposal: row.proposal === 1,
  heading: row.heading,
  source: { kind: row.source_kind, code: row.source_code, label: row.source_label },
  senderReference: row.sender_reference,
  to: row.station,
  receivedAt: row.received_at,
  wishedBy: row.wished_by,
  dueAt: row.due_at,
  state: row.state === 'waiting' && lease !== null ? 'taken' : row.state,
  lease:
    lease === null || row.state !== 'waiting'
      ? null
      : { user: lease.holder, name: accountOf(lease.holder)?.name ?? lease.holder, until: lease.until },
  faultCount: row.fault_count,
  record: row.record_id === null ? null : { recordId: row.record_id, personId: row.record_person, reference: row.record_reference ?? '' },
  updategramId: row.updategram,
  mayAct: works && row.state === 'waiting' && force !== null && row.force === forceOf(force) && (lease === null || lease.holder === user)
})

interface Told {
  readonly given: GivenFields
  readonly base: GivenFields
  readonly faults: readonly Fault[]
  readonly remark: (path: string) => string | null
}

/** Given fields in the order they were given, then what was not given and should have been. */
const fieldsTold = ({ given, base, faults, remark }: Told): RequestField[] =>
  [...new Set([...Object.keys(given), ...Object.keys(base), ...faults.map(({ path }) => path)])]
    .filter((path) => path !== '')
    .map((path) => ({
      path,
      given: given[path] ?? null,
      base: base[path] ?? null,
      faults: faults.filter((fault) => fault.path === path).map(({ message, rule }) => ({ message, rule })),
      remark: remark(path)
    }))

interface Reader extends Worker {
  /** Whether the account may read records of the kind that is asked for. */
  readonly reads: boolean
}

/** A request opened. */
export const requestOf = ({ row, lease, events, standingVersion }: OpenedRequest, { reads, ...worker }: Reader): Request => {
  const { contact, note, person, fields, base, proposal } = contentOfRequest(row)
  const faults = faultsOfRequest(row)
  const returned = returnedOf(row)
  const of = (part: Fault['part']): Fault[] => faults.filter((fault) => fault.part === part)
  return {
    ...requestItemOf({ ...row, lease }, worker),
    contact,
    note,
    person: fieldsTold({
      given: Object.fromEntries(Object.entries(person).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
      base: {},
      faults: of('person'),
      remark: (path) => returned?.remarks[`person.${path}`] ?? null
    }),
    // SECURITY: H50 who may not read the record does not read it by asking for its amendment
    fields: fieldsTold({ given: fields, base: reads ? base : {}, faults: of('fields'), remark: (path) => returned?.remarks[path] ?? null }),
    faults: [...of('whole'), ...of('fields').filter(({ path }) => path === '')].map(({ message, rule }) => ({ message, rule })),
    amends:
      row.action === 'new' || row.record_version === null
        ? null
        : { versionToChange: row.record_version, overtaken: row.state === 'waiting' && standingVersion !== row.record_version },
    proposed: proposal === null ? null : { change: proposal.change.kind, reason: proposal.reason, by: row.sender },
    returned: returned === null ? null : { reason: returned.reason, note: returned.note },
    events: events.map((event) => ({ ...event }))
  }
}
