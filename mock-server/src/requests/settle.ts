import type { Database } from 'better-sqlite3'
import type { EndpointName } from '../../api/endpoints.ts'
import { forceOf } from '../../api/primitives.ts'
import type { WriteStatus } from '../../api/status.ts'
import { statement } from '../../store/statement.ts'
import { forgetDue, leaseOf } from '../due/claims.ts'
import { refuse } from '../http/refusal.ts'
import { KINDS } from './kinds.ts'
import { thrown } from '../reports/refusals.ts'
import { doneWith, NO_REQUEST, takenBy } from './refusals.ts'
import { heldRequest, keepEvent } from './request-row.ts'
import type { RequestRow } from './request-row.ts'

/** The request that a write answers, and who says so. */
export interface Answering {
  readonly requestId: string
  readonly endpoint: EndpointName
  readonly user: string
  /** Force and station. */
  readonly force: string
}

const KIND_WORDS: Readonly<Record<RequestRow['kind'], string>> = {
  wanted: 'a wanted report',
  missing: 'a missing report',
  arrest: 'an arrest report',
  property: 'a property report',
  vehicle: 'a vehicle report',
  unidentified: 'a record of somebody found without a name'
}

/** @throws Refusal where it is not this force's, is done with, or somebody else is at it */
export const workableRequest = (
  database: Database,
  { requestId, user, force }: Pick<Answering, 'requestId' | 'user' | 'force'>,
  at: string
): RequestRow => {
  const held = heldRequest(database, requestId)
  if (held === undefined || held.force !== forceOf(force)) throw thrown(NO_REQUEST)
  const done = doneWith(held)
  if (done !== undefined) throw thrown(done)
  const lease = leaseOf(database, { record: held.id, kind: 'request' }, at)
  if (lease !== null && lease.holder !== user) throw thrown(takenBy(lease.holder, lease.until))
  return held
}

const checkFits = (held: RequestRow, endpoint: EndpointName, made: string | undefined): void => {
  if (endpoint !== 'acceptRequest' && !KINDS[held.kind].answeredBy[held.action].includes(endpoint))
    throw thrown(
      refuse(
        'unprocessable/not-allowed',
        `Request ${held.reference} asks for ${held.action === 'new' ? '' : 'an amendment of '}${KIND_WORDS[held.kind]}; this is something else. Nothing was written.`,
        [{ errorDetailType: 'request-kind', message: `The request is about ${KIND_WORDS[held.kind]}.`, field: 'x-leds-answers-request' }]
      )
    )
  if (held.action === 'amendment' && made !== held.record_id)
    throw thrown(
      refuse(
        'unprocessable/not-allowed',
        `Request ${held.reference} is about ${held.record_reference ?? 'another record'}. Nothing was written.`,
        [{ errorDetailType: 'request-record', message: 'The request is about another record.', field: 'x-leds-answers-request' }]
      )
    )
}

/**
 * Joins a request with the record that a write has just made of it: part of that write's own commit, so that neither
 * stands without the other. @returns words for the audit log
 */
export const settleRequest = (
  database: Database,
  answering: Answering,
  { status, at }: { readonly status: Omit<WriteStatus, 'status'>; readonly at: string }
): string => {
  const held = workableRequest(database, answering, at)
  const value = (type: string): string | undefined => status.associatedValues.find((each) => each.type === type)?.value
  const { id, reference } = KINDS[held.kind].recordValues
  const made = value(id)
  checkFits(held, answering.endpoint, made)
  statement(
    database,
    "UPDATE request SET state = 'submitted', record_id = ?, record_person = ?, record_reference = ? WHERE sequence = ?"
  ).run(made ?? held.record_id, value('person-id') ?? held.record_person, value(reference) ?? held.record_reference, held.sequence)
  keepEvent(database, held.sequence, { what: 'submitted', at, by: answering.user, note: value(reference) ?? null })
  forgetDue(database, held.id)
  return `answering request ${held.reference} of ${held.source_code}`
}
