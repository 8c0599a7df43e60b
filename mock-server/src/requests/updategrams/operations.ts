import type { Database } from 'better-sqlite3'
import { forceOf } from '../../../api/primitives.ts'
import type { Updategram, UpdategramRow } from '../../../api/updategrams.ts'
import { Refusal } from '../../../store/refusal.ts'
import { nextInSequence } from '../../../store/sequence.ts'
import { statement } from '../../../store/statement.ts'
import type { AuditEntry } from '../../../store/store.ts'
import { keepingReference } from './reference-reused.ts'
import type { FileRow } from './rows-of-file.ts'
import type { Asker } from '../list.ts'

/** What makes the same file, sent again, the same file. */
export interface FileKey {
  readonly client: string
  readonly referenceId: string
  /** SHA-256 of the text, hex. */
  readonly bodyHash: string
}

export interface NewUpdategram extends FileKey {
  readonly updategramId: string
  readonly sender: string
  readonly senderForce: string | null
  /** ISO 8601. */
  readonly at: string
  readonly rows: number
  /** Under which its rows are taken in. */
  readonly entry: AuditEntry
}

interface Row {
  readonly updategramId: string
  readonly reference: string
  readonly receivedAt: string
  readonly by: string
  readonly state: Updategram['state']
  readonly rows: number
  readonly accepted: number
  readonly returned: number
  readonly refused: number
  readonly finishedAt: string | null
}

const COLUMNS =
  'u.id AS "updategramId", u.reference, u.received_at AS "receivedAt", u.sender AS by, u.state, u.rows, u.accepted, u.returned, u.refused, u.finished_at AS "finishedAt"'
const shown = (row: Row): Updategram => ({ ...row, checked: row.accepted + row.returned + row.refused })

/** Read operation: the same file sent before, if it was stored wholly. Refuses another under its reference id. */
export const earlierUpdategram = (
  database: Database,
  { client, referenceId, bodyHash }: FileKey
): { readonly updategramId: string; readonly reference: string; readonly rows: number } | null => {
  const held = statement<{ updategramId: string; reference: string; rows: number; hash: string }>(
    database,
    'SELECT id AS "updategramId", reference, rows, body_hash AS hash FROM updategram WHERE client = ? AND reference_id = ? AND state <> \'arriving\''
  ).get(client, referenceId)
  if (held === undefined) return null
  keepingReference(held.hash === bodyHash)
  return { updategramId: held.updategramId, reference: held.reference, rows: held.rows }
}

/** Write operation: a file begins to arrive. What arrived of the same one and was cut off is forgotten. @returns its reference */
export const beginUpdategram = (database: Database, file: NewUpdategram): { readonly reference: string } => {
  if (earlierUpdategram(database, file) !== null)
    throw new Refusal('conflict/pending-change-exists', 'The same file was stored a moment ago. Send it again to learn under which id.')
  statement(database, "DELETE FROM updategram WHERE client = ? AND reference_id = ? AND state = 'arriving'").run(
    file.client,
    file.referenceId
  )
  const year = Number(file.at.slice(0, 4))
  const reference = `UG-${String(year % 100).padStart(2, '0')}-${String(nextInSequence(database, 'updategram', year)).padStart(6, '0')}`
  statement(
    database,
    "INSERT INTO updategram (id, reference, sender, sender_force, client, reference_id, body_hash, received_at, state, rows, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'arriving', ?, ?)"
  ).run(
    file.updategramId,
    reference,
    file.sender,
    file.senderForce === null ? null : forceOf(file.senderForce),
    file.client,
    file.referenceId,
    file.bodyHash,
    file.at,
    file.rows,
    JSON.stringify(file.entry)
  )
  return { reference }
}

/** Write operation: some of a file's rows. @throws Refusal where the file is sent anew meanwhile */
export const keepUpdategramRows = (
  database: Database,
  { updategramId, rows }: { readonly updategramId: string; readonly rows: readonly FileRow[] }
): void => {
  const sequence = statement<{ sequence: number }>(database, "SELECT sequence FROM updategram WHERE id = ? AND state = 'arriving'").get(
    updategramId
  )?.sequence
  if (sequence === undefined) throw new Refusal('conflict/pending-change-exists', 'The same file is being sent a second time.')
  const insert = statement(database, 'INSERT INTO updategram_row (updategram, number, text, problem) VALUES (?, ?, ?, ?)')
  for (const { number, text, problem } of rows) insert.run(sequence, number, text, problem)
}

/** Write operation: the whole file is stored; from here on none of its rows is lost. */
export const receiveUpdategram = (database: Database, { updategramId }: { readonly updategramId: string }) => {
  const { changes } = statement(database, "UPDATE updategram SET state = 'received' WHERE id = ? AND state = 'arriving'").run(updategramId)
  if (changes === 0) throw new Refusal('conflict/pending-change-exists', 'The same file is being sent a second time.')
}

/** Write operation: files that were cut off before they were acknowledged. Their senders were told nothing, and send them again. */
export const forgetArriving = (database: Database): void => {
  statement(database, "DELETE FROM updategram WHERE state = 'arriving'").run()
}

const MINE = (force: string | null): string =>
  force === null
    ? 'u.sender = ?'
    : '(u.sender = ? OR u.sender_force = ? OR EXISTS (SELECT 1 FROM request AS q WHERE q.updategram = u.id AND q.force = ?))'
const mine = ({ user, force }: Asker): string[] => (force === null ? [user] : [user, forceOf(force), forceOf(force)])

const MOST_FILES = 100
/** Read operation: files that one's force has sent, or that asked something of it; newest first. */
export const updategramList = (database: Database, { asker }: { readonly asker: Asker }): Updategram[] =>
  statement<Row>(
    database,
    `SELECT ${COLUMNS} FROM updategram AS u WHERE u.state <> 'arriving' AND ${MINE(asker.force)} ORDER BY u.sequence DESC LIMIT ?`
  )
    .all(...mine(asker), MOST_FILES)
    .map(shown)

/** Read operation: how far a file is; null where there is none of the asker's under this id. */
export const updategramProgress = (
  database: Database,
  { updategramId, asker }: { readonly updategramId: string; readonly asker: Asker }
): Updategram | null => {
  const row = statement<Row>(
    database,
    `SELECT ${COLUMNS} FROM updategram AS u WHERE u.id = ? AND u.state <> 'arriving' AND ${MINE(asker.force)}`
  ).get(updategramId, ...mine(asker))
  return row === undefined ? null : shown(row)
}

interface RowsAsked {
  readonly updategramId: string
  readonly asker: Asker
  readonly outcome: UpdategramRow['outcome'] | undefined
  readonly after: number
  readonly limit: number
}

/** Read operation: what became of a file's rows, in their order: all of them to its sender, to a receiver what it was asked. */
export const updategramRows = (database: Database, { updategramId, asker, outcome, after, limit }: RowsAsked): UpdategramRow[] =>
  statement<Omit<UpdategramRow, 'reasons'> & { readonly reasons: string | null }>(
    database,
    `SELECT r.number AS row, r.outcome, r.kind, r.sender_reference AS "senderReference", r.request AS "requestId", q.reference, r.reasons
      FROM updategram_row AS r JOIN updategram AS u ON u.sequence = r.updategram LEFT JOIN request AS q ON q.id = r.request
      WHERE u.id = @updategramId AND r.number > @after AND (@outcome IS NULL OR r.outcome = @outcome)
      AND (u.sender = @user OR u.sender_force = @force OR q.force = @force) ORDER BY r.number LIMIT @limit`
  )
    // SECURITY: H50 a row is its sender's and its receiver's; to the other receivers of the file it is not there
    .all({
      updategramId,
      after,
      outcome: outcome ?? null,
      user: asker.user,
      force: asker.force === null ? null : forceOf(asker.force),
      limit
    })
    .map(({ reasons, ...row }) => ({ ...row, reasons: reasons === null ? [] : (JSON.parse(reasons) as UpdategramRow['reasons']) }))
