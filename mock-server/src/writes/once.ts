import type { Database } from 'better-sqlite3'
import type { WriteStatus } from '../../api/status.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { settleRequest } from '../requests/settle.ts'
import type { Answering } from '../requests/settle.ts'

/** What makes a write harmless to send again: the same client, reference id, method and path mean the same write. */
export interface WriteKey {
  readonly client: string
  readonly referenceId: string
  readonly method: string
  readonly path: string
  /** SHA-256 of the body, hex. */
  readonly bodyHash: string
}

export interface WriteRequest extends WriteKey {
  /** Id under which the write's status is asked for. */
  readonly requestId: string
  /** Who may ask: the user, or a system client. */
  readonly initiator: string
  /** ISO 8601. */
  readonly at: string
  /** The request that it answers (records, workflow 5). */
  readonly answering?: Answering
}

/** The request id of the same write sent earlier; undefined where there was none. Refuses another body under its key. */
export const earlierWrite = (database: Database, { client, referenceId, method, path, bodyHash }: WriteKey): string | undefined => {
  const earlier = statement<{ response: string; hash: string }>(
    database,
    'SELECT response, body_hash AS hash FROM idempotency WHERE client = ? AND reference_id = ? AND method = ? AND path = ?'
  ).get(client, referenceId, method, path)
  if (earlier === undefined) return undefined
  if (earlier.hash !== bodyHash)
    throw new Refusal(
      'conflict/reference-id-reused',
      'Another record was sent under this reference id. Send this one under a new reference id.',
      [{ errorDetailType: 'reference-id', message: 'This reference id was used for another body.', field: 'x-leds-reference-id' }]
    )
  return earlier.response
}

interface Done {
  readonly status: Omit<WriteStatus, 'status'>
  /** Goes into the audit log with the write. */
  readonly audited: { readonly personId?: string; readonly subject: string }
}

/**
 * Does a write once: repeated under its key, it answers with the first one's request id and changes nothing. The
 * status stands from the same commit, and so does the state of the request that it answers.
 */
export const once = (database: Database, request: WriteRequest, perform: () => Done) => {
  const { requestId, client, referenceId, method, path, bodyHash, initiator, at, answering } = request
  const earlier = earlierWrite(database, request)
  if (earlier !== undefined) return { requestId: earlier, audited: { subject: `sent again, already done as request ${earlier}` } }
  const { status, audited: performed } = perform()
  const audited =
    answering === undefined
      ? performed
      : { ...performed, subject: `${performed.subject}, ${settleRequest(database, answering, { status, at })}` }
  statement(
    database,
    'INSERT INTO idempotency (client, reference_id, method, path, body_hash, response, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)'
  ).run(client, referenceId, method, path, bodyHash, requestId, at)
  statement(database, 'INSERT INTO request_status (request_id, client, initiator, status, created_at) VALUES (?, ?, ?, ?, ?)').run(
    requestId,
    client,
    initiator,
    JSON.stringify({ status: 'Completed', ...status } satisfies WriteStatus),
    at
  )
  return { requestId, audited }
}

/** How a write stands, for its initiator only; another's is as unknown as none (leds-api, status). */
export const writeStatus = (
  database: Database,
  { requestId, initiator }: { readonly requestId: string; readonly initiator: string }
): WriteStatus | undefined => {
  const row = statement<{ status: string }>(database, 'SELECT status FROM request_status WHERE request_id = ? AND initiator = ?').get(
    requestId,
    initiator
  )
  return row === undefined ? undefined : (JSON.parse(row.status) as WriteStatus)
}
