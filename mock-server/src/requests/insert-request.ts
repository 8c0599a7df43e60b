import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import { REQUEST_HOURS } from '../../api/requests.ts'
import type { InboxKind, ProposedReport, RequestReturn } from '../../api/requests.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'
import type { Fault } from './judge.ts'
import { keepEvent } from './request-row.ts'
import type { RequestContent } from './request-row.ts'

const HOUR_MS = 3_600_000

/** The record that an amendment is about, as it stood when the request came. */
export interface Amended {
  readonly recordId: string
  readonly personId: string | null
  readonly reference: string
  readonly version: string
}

/** A request as it is to be stored; its reference is given here. */
export interface NewRequest extends Pick<ProposedReport, 'action' | 'source' | 'senderReference' | 'to'> {
  readonly requestId: string
  readonly kind: InboxKind
  readonly sourceLabel: string
  readonly heading: string
  readonly sender: string
  /** Force and station of a user; null for a system client. */
  readonly senderForce: string | null
  readonly wishedBy: string | null
  readonly faults: readonly Fault[]
  readonly content: RequestContent
  readonly amended: Amended | null
  readonly updategramId: string | null
  /** Where it goes back at once. */
  readonly returned: RequestReturn | null
}

/** Whether the sender's own number stands already, waiting or submitted. @returns the reference under which it does */
export const standingTwin = (
  database: Database,
  { source, senderReference }: Pick<NewRequest, 'source' | 'senderReference'>
): string | undefined =>
  statement<{ reference: string }>(
    database,
    "SELECT reference FROM request WHERE source_code = ? AND sender_reference = ? AND state IN ('waiting', 'submitted')"
  ).get(source.code.toUpperCase(), senderReference)?.reference

const freeReference = (database: Database, at: string): string => {
  const year = Number(at.slice(0, 4))
  return `RQ-${String(year % 100).padStart(2, '0')}-${String(nextInSequence(database, 'request', year)).padStart(6, '0')}`
}

/** Called inside a write. @returns the reference it stands under */
export const insertRequest = (database: Database, request: NewRequest, at: string): string => {
  const reference = freeReference(database, at)
  const { amended, returned } = request
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO request (id, reference, kind, action, proposal, heading, source_kind, source_code, source_label, sender, sender_force, sender_reference, force, station, received_at, wished_by, due_at, state, fault_count, faults, content, record_id, record_person, record_reference, record_version, updategram, returned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    request.requestId,
    reference,
    request.kind,
    request.action,
    request.content.proposal === null ? 0 : 1,
    request.heading,
    request.source.kind,
    request.source.code.toUpperCase(),
    request.sourceLabel,
    request.sender,
    request.senderForce === null ? null : forceOf(request.senderForce),
    request.senderReference,
    forceOf(request.to),
    request.to.toUpperCase(),
    at,
    request.wishedBy,
    request.wishedBy === null ? new Date(Date.parse(at) + REQUEST_HOURS * HOUR_MS).toISOString() : new Date(request.wishedBy).toISOString(),
    returned === null ? 'waiting' : 'returned',
    request.faults.length,
    JSON.stringify(request.faults),
    JSON.stringify(request.content),
    amended?.recordId ?? null,
    amended?.personId ?? null,
    amended?.reference ?? null,
    amended?.version ?? null,
    request.updategramId,
    returned === null ? null : JSON.stringify(returned)
  )
  const sequence = Number(lastInsertRowid)
  keepEvent(database, sequence, { what: 'received', at, by: request.sender, note: null })
  if (returned !== null) keepEvent(database, sequence, { what: 'returned', at, by: 'service', note: returned.note })
  return reference
}
