import type { Database } from 'better-sqlite3'
import type { Proposal } from '../../api/proposals.ts'
import type { GivenFields, InboxKind, PersonGiven, RequestReturn } from '../../api/requests.ts'
import { statement } from '../../store/statement.ts'
import type { Fault } from './judge.ts'

/** What was given, as it is kept. */
export interface RequestContent {
  readonly contact: string
  readonly note: string | null
  readonly person: PersonGiven
  readonly fields: GivenFields
  /** Of an amendment: what stood in these fields. */
  readonly base: GivenFields
  /** Of a proposal (H56): the change as the owner's own endpoint would take it. */
  readonly proposal: Proposal | null
}

export interface RequestRow {
  readonly sequence: number
  readonly id: string
  readonly reference: string
  readonly kind: InboxKind
  readonly action: 'new' | 'amendment'
  readonly proposal: 0 | 1
  readonly heading: string
  readonly source_kind: 'force' | 'court'
  readonly source_code: string
  readonly source_label: string
  readonly sender: string
  readonly sender_force: string | null
  readonly sender_reference: string
  readonly force: string
  readonly station: string
  readonly received_at: string
  readonly wished_by: string | null
  readonly due_at: string
  readonly state: 'waiting' | 'submitted' | 'returned' | 'withdrawn'
  readonly fault_count: number
  readonly faults: string
  readonly content: string
  readonly record_id: string | null
  readonly record_person: string | null
  readonly record_reference: string | null
  readonly record_version: string | null
  readonly updategram: string | null
  readonly returned: string | null
}

/** Its own lists are read without what was given. */
export const ITEM_COLUMNS =
  'q.sequence, q.id, q.reference, q.kind, q.action, q.proposal, q.heading, q.source_kind, q.source_code, q.source_label, q.sender, q.sender_force, q.sender_reference, q.force, q.station, q.received_at, q.wished_by, q.due_at, q.state, q.fault_count, q.record_id, q.record_person, q.record_reference, q.updategram'
export type RequestItemRow = Omit<RequestRow, 'faults' | 'content' | 'record_version' | 'returned'>

export interface RequestEvent {
  readonly what: 'received' | 'submitted' | 'returned' | 'withdrawn'
  readonly at: string
  readonly by: string
  readonly note: string | null
}

export const heldRequest = (database: Database, requestId: string): RequestRow | undefined =>
  statement<RequestRow>(
    database,
    `SELECT ${ITEM_COLUMNS}, q.faults, q.content, q.record_version, q.returned FROM request AS q WHERE q.id = ?`
  ).get(requestId)

export const contentOfRequest = ({ content }: Pick<RequestRow, 'content'>): RequestContent => JSON.parse(content) as RequestContent
export const faultsOfRequest = ({ faults }: Pick<RequestRow, 'faults'>): Fault[] => JSON.parse(faults) as Fault[]
export const returnedOf = ({ returned }: Pick<RequestRow, 'returned'>): RequestReturn | null =>
  returned === null ? null : (JSON.parse(returned) as RequestReturn)

export const keepEvent = (database: Database, request: number, { what, at, by, note }: RequestEvent): void => {
  statement(
    database,
    'INSERT INTO request_event (request, number, what, at, by, note) VALUES (?, (SELECT count(*) + 1 FROM request_event WHERE request = ?), ?, ?, ?, ?)'
  ).run(request, request, what, at, by, note)
}

/** What happened to a request, the first first. */
export const eventsOf = (database: Database, request: number): RequestEvent[] =>
  statement<RequestEvent>(database, 'SELECT what, at, by, note FROM request_event WHERE request = ? ORDER BY number').all(request)
