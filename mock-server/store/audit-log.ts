import type { Database } from 'better-sqlite3'
import type { AuditEvent } from '../api/audit.ts'
import { chainHash, GENESIS_HASH } from './audit-chain.ts'
import { statement } from './statement.ts'
import type { AuditEntry } from './store.ts'

const COLUMNS = {
  sequence: 'sequence',
  at: 'at',
  kind: 'kind',
  actionCode: 'action_code',
  activityCode: 'activity_code',
  user: 'user',
  client: 'client',
  force: 'force',
  sessionId: 'session_id',
  workstation: 'workstation',
  reason: 'reason',
  justification: 'justification',
  onBehalfOf: 'on_behalf_of',
  place: 'place',
  personId: 'person_id',
  subject: 'subject',
  result: 'result',
  referenceId: 'reference_id',
  hash: 'hash',
  previousHash: 'previous_hash'
} as const satisfies Record<keyof AuditEvent, string>

const NAMES = Object.keys(COLUMNS) as (keyof AuditEvent)[]
const INSERT = `INSERT INTO audit_event (${Object.values(COLUMNS).join(', ')}) VALUES (${NAMES.map((name) => `@${name}`).join(', ')})`

/** Column list for `SELECT ${AUDIT_COLUMNS} FROM audit_event`, its rows being AuditEvents. */
export const AUDIT_COLUMNS = NAMES.map((name) => `${COLUMNS[name]} AS "${name}"`).join(', ')

const HALF_A_CHARACTER = /\p{Surrogate}/gu

/** SQLite keeps half a character as U+FFFD: what is hashed must be what will be read back. */
const asStored = <E extends object>(event: E): E =>
  Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll(HALF_A_CHARACTER, '\uFFFD') : value])
  ) as E

/**
 * Appends entries to the log inside the transaction that is open.
 * @param at moment of the access, ISO 8601
 */
export const appendAudit = (database: Database, entries: readonly AuditEntry[], at: string): void => {
  if (entries.length === 0) return
  const head = statement<{ sequence: number; hash: string }>(
    database,
    'SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1'
  ).get()
  let sequence = head?.sequence ?? 0
  let previousHash = head?.hash ?? GENESIS_HASH
  const insert = statement(database, INSERT)
  for (const entry of entries) {
    sequence += 1
    // Named one by one: an entry carrying further keys must not change what is hashed and what is stored.
    // SECURITY: H53 no text that a client sends can make the chain look broken
    const event = asStored({
      sequence,
      at,
      kind: entry.kind,
      actionCode: entry.actionCode,
      activityCode: entry.activityCode,
      user: entry.user,
      client: entry.client,
      force: entry.force,
      sessionId: entry.sessionId,
      workstation: entry.workstation,
      reason: entry.reason,
      justification: entry.justification,
      onBehalfOf: entry.onBehalfOf,
      place: entry.place,
      personId: entry.personId,
      subject: entry.subject,
      result: entry.result,
      referenceId: entry.referenceId
    })
    const hash = chainHash(previousHash, event)
    insert.run({ ...event, hash, previousHash })
    previousHash = hash
  }
}

/** Every event in order, one at a time: the log may be larger than memory. */
export const auditEvents = (database: Database): IterableIterator<AuditEvent> =>
  statement<AuditEvent>(database, `SELECT ${AUDIT_COLUMNS} FROM audit_event ORDER BY sequence`).iterate()
