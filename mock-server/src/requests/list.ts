import type { Database } from 'better-sqlite3'
import type { RequestQuery } from '../../api/endpoint-schemas/requests.ts'
import { forceOf } from '../../api/primitives.ts'
import type { RequestList } from '../../api/requests.ts'
import { statement } from '../../store/statement.ts'
import { leaseOf } from '../due/claims.ts'
import type { Lease } from '../due/claims.ts'
import { eventsOf, heldRequest, ITEM_COLUMNS } from './request-row.ts'
import type { RequestEvent, RequestItemRow, RequestRow } from './request-row.ts'

/** Whose boxes are looked into. */
export interface Asker {
  readonly user: string
  /** Force and station; null for a system client, which sees what itself has sent. */
  readonly force: string | null
}

export type LeasedItem = RequestItemRow & { readonly lease: Lease | null }
export interface RequestPage {
  readonly items: readonly LeasedItem[]
  readonly cursor: string | null
  readonly totals: RequestList['totals']
}

type Values = readonly (string | number)[]
interface Condition {
  readonly sql: string
  readonly values: Values
}

const TAKEN = "EXISTS (SELECT 1 FROM due_lease AS l WHERE l.record = q.id AND l.kind = 'request' AND l.until > ?)"

const boxOf = ({ user, force }: Asker, box: RequestQuery['box']): Condition => {
  if (box === 'in') return { sql: 'q.force = ?', values: [force === null ? '' : forceOf(force)] }
  return force === null ? { sql: 'q.sender = ?', values: [user] } : { sql: 'q.sender_force = ?', values: [forceOf(force)] }
}

const stateOf = (state: RequestQuery['state'], at: string): Condition[] => {
  switch (state) {
    case 'all':
      return []
    case 'open':
      return [{ sql: "q.state = 'waiting'", values: [] }]
    case 'waiting':
      return [{ sql: `q.state = 'waiting' AND NOT ${TAKEN}`, values: [at] }]
    case 'taken':
      return [{ sql: `q.state = 'waiting' AND ${TAKEN}`, values: [at] }]
    default:
      return [{ sql: 'q.state = ?', values: [state] }]
  }
}

const cursorOf = ({ due_at: dueAt, sequence }: RequestItemRow): string => Buffer.from(`${dueAt} ${sequence}`, 'utf8').toString('base64url')

/** One that this service did not make asks for the first page. */
const afterCursor = (cursor: string | undefined): Condition[] => {
  const [dueAt, sequence] = Buffer.from(cursor ?? '', 'base64url')
    .toString('utf8')
    .split(' ')
  return dueAt === undefined || sequence === undefined || !/^\d{1,15}$/.test(sequence)
    ? []
    : [{ sql: '(q.due_at, q.sequence) > (?, ?)', values: [dueAt, Number(sequence)] }]
}

const startsWith = (column: string): string => `substr(${column}, 1, length(?)) = ?`

const conditionsOf = (asker: Asker, query: RequestQuery, at: string): Condition[] => {
  const { box, state, kind, source, reference, faults, updategramId, cursor } = query
  const upper = reference?.toUpperCase() ?? ''
  return [
    boxOf(asker, box),
    ...stateOf(state, at),
    ...(kind === undefined ? [] : [{ sql: 'q.kind = ?', values: [kind] }]),
    ...(source === undefined ? [] : [{ sql: 'q.source_code = ?', values: [source.toUpperCase()] }]),
    ...(reference === undefined
      ? []
      : [{ sql: `(${startsWith('q.reference')} OR ${startsWith('upper(q.sender_reference)')})`, values: [upper, upper, upper, upper] }]),
    ...(faults === undefined ? [] : [{ sql: faults === 'some' ? 'q.fault_count > 0' : 'q.fault_count = 0', values: [] }]),
    ...(updategramId === undefined ? [] : [{ sql: 'q.updategram = ?', values: [updategramId.toLowerCase()] }]),
    ...afterCursor(cursor)
  ]
}

const totalsOf = (database: Database, asker: Asker, box: RequestQuery['box'], at: string): RequestList['totals'] => {
  const { sql, values } = boxOf(asker, box)
  const row = statement<{ open: number; taken: number | null; overdue: number | null; oldest: string | null }>(
    database,
    `SELECT count(*) AS open, sum(${TAKEN}) AS taken, sum(q.due_at <= ?) AS overdue, min(q.received_at) AS oldest FROM request AS q WHERE ${sql} AND q.state = 'waiting'`
  ).get(at, at, ...values)
  const { open = 0, taken = 0, overdue = 0, oldest = null } = row ?? {}
  return { waiting: open - (taken ?? 0), taken: taken ?? 0, overdue: overdue ?? 0, oldest }
}

/** Read operation: a page of a box, the most urgent first. */
export const requestPage = (
  database: Database,
  { asker, query, at }: { readonly asker: Asker; readonly query: RequestQuery; readonly at: string }
): RequestPage => {
  const conditions = conditionsOf(asker, query, at)
  const rows = statement<RequestItemRow>(
    database,
    `SELECT ${ITEM_COLUMNS} FROM request AS q WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY q.due_at, q.sequence LIMIT ?`
  ).all(...conditions.flatMap(({ values }) => values), query.limit + 1)
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items: items.map((row) => ({ ...row, lease: leaseOf(database, { record: row.id, kind: 'request' }, at) })),
    cursor: rows.length > query.limit && last !== undefined ? cursorOf(last) : null,
    totals: totalsOf(database, asker, query.box, at)
  }
}

export interface OpenedRequest {
  readonly row: RequestRow
  readonly lease: Lease | null
  readonly events: readonly RequestEvent[]
  /** Of an amendment: the version of the record that stands now; null where there is none any more. */
  readonly standingVersion: string | null
}

const STANDING_VERSION = {
  report: 'SELECT version FROM report WHERE id = ?',
  unidentified: 'SELECT version FROM unidentified WHERE id = ?'
} as const

/** Read operation: one request as its receiver or its sender may read it; null for anybody else. */
export const openedRequest = (
  database: Database,
  { requestId, asker, at }: { readonly requestId: string; readonly asker: Asker; readonly at: string }
): OpenedRequest | null => {
  const row = heldRequest(database, requestId)
  if (row === undefined) return null
  const force = asker.force === null ? null : forceOf(asker.force)
  // SECURITY: H50 a request is its receiver's and its sender's; to anybody else it is not there
  if (!(row.force === force || row.sender === asker.user || (force !== null && row.sender_force === force))) return null
  const standing =
    row.record_id === null
      ? undefined
      : statement<{ version: string }>(database, STANDING_VERSION[row.kind === 'unidentified' ? 'unidentified' : 'report']).get(
          row.record_id
        )
  return {
    row,
    lease: leaseOf(database, { record: row.id, kind: 'request' }, at),
    events: eventsOf(database, row.sequence),
    standingVersion: standing?.version ?? null
  }
}

export interface RecordToAmend {
  readonly recordId: string
  readonly personId: string | null
  readonly reference: string
  readonly version: string
  readonly open: boolean
  readonly content: object
}

/** Read operation: a record that a request is to amend; null where there is none of this kind under this id. */
export const recordToAmend = (
  database: Database,
  { kind, recordId }: { readonly kind: string; readonly recordId: string }
): RecordToAmend | null => {
  const row = statement<{ id: string; person: string | null; reference: string; version: string; open: number; content: string }>(
    database,
    'SELECT r.id, p.id AS person, r.reference, r.version, r.open, r.content FROM report AS r LEFT JOIN person AS p ON p.sequence = r.person WHERE r.kind = ? AND r.id = ?'
  ).get(kind, recordId)
  return row === undefined
    ? null
    : {
        recordId: row.id,
        personId: row.person,
        reference: row.reference,
        version: row.version,
        open: row.open === 1,
        content: JSON.parse(row.content) as object
      }
}
