import type { Database } from 'better-sqlite3'
import type { UpdategramRow } from '../../../api/updategrams.ts'
import { statement } from '../../../store/statement.ts'
import type { AuditEntry } from '../../../store/store.ts'
import { insertRequest, standingTwin } from '../insert-request.ts'
import type { NewRequest } from '../insert-request.ts'

/** A stored row that has no outcome yet. */
export interface OpenRow {
  readonly number: number
  readonly text: string | null
  readonly problem: string | null
}

/** The file whose turn it is, and the next of its rows that have no outcome. */
export interface OpenRows {
  /** Its place in the order of files: who has had a turn last. */
  readonly sequence: number
  readonly updategramId: string
  readonly reference: string
  readonly sender: string
  readonly senderForce: string | null
  readonly entry: AuditEntry
  readonly rows: readonly OpenRow[]
}

interface Turn {
  readonly limit: number
  /** The file that had the last turn; 0 before the first. */
  readonly last: number
}

/**
 * Read operation: what is to be judged next; null where nothing is. Files take turns: a small one does not wait for all
 * of a great one that came before it.
 */
export const openUpdategramRows = (database: Database, { limit, last }: Turn): OpenRows | null => {
  const file = statement<{
    sequence: number
    updategramId: string
    reference: string
    sender: string
    senderForce: string | null
    entry: string
  }>(
    database,
    'SELECT sequence, id AS "updategramId", reference, sender, sender_force AS "senderForce", entry FROM updategram WHERE state IN (\'received\', \'checking\') ORDER BY sequence <= ?, sequence LIMIT 1'
  ).get(last)
  if (file === undefined) return null
  const { sequence, entry, ...rest } = file
  const rows = statement<OpenRow>(
    database,
    'SELECT number, text, problem FROM updategram_row WHERE updategram = ? AND outcome IS NULL ORDER BY number LIMIT ?'
  ).all(sequence, limit)
  return { ...rest, sequence, entry: JSON.parse(entry) as AuditEntry, rows }
}

/** What is to become of a row. Of a refused one nothing is kept but its reasons. */
export interface JudgedRow extends Pick<UpdategramRow, 'kind' | 'senderReference' | 'reasons'> {
  readonly number: number
  /** Accepted where it breaks no rule, else returned at once; null where it is refused. */
  readonly request: NewRequest | null
}

const sentBefore = (reference: string): UpdategramRow['reasons'][number] => ({
  path: 'senderReference',
  rule: 'duplicate',
  message: `It stands as ${reference} under this reference of yours. Nothing was sent a second time.`
})

/**
 * Write operation: gives rows their outcomes, each with the request that it becomes, in one commit. A row that has its
 * outcome keeps it, so that a batch done again after a crash does nothing twice.
 */
export const settleUpdategramRows = (
  database: Database,
  { updategramId, at, rows }: { readonly updategramId: string; readonly at: string; readonly rows: readonly JudgedRow[] }
) => {
  const file = statement<{ sequence: number; reference: string }>(database, 'SELECT sequence, reference FROM updategram WHERE id = ?').get(
    updategramId
  )
  if (file === undefined) return { audited: { subject: `updategram ${updategramId} is not held` } }
  const counts = { accepted: 0, returned: 0, refused: 0 }
  for (const { number, kind, senderReference, reasons, request } of rows) {
    const open =
      statement(database, 'SELECT 1 FROM updategram_row WHERE updategram = ? AND number = ? AND outcome IS NULL').get(
        file.sequence,
        number
      ) !== undefined
    if (!open) continue
    const twin = request === null ? undefined : standingTwin(database, request)
    const kept = twin === undefined ? request : null
    const outcome = kept === null ? 'refused' : kept.returned === null ? 'accepted' : 'returned'
    if (kept !== null) insertRequest(database, kept, at)
    counts[outcome] += 1
    statement(
      database,
      'UPDATE updategram_row SET text = NULL, problem = NULL, outcome = ?, kind = ?, sender_reference = ?, request = ?, reasons = ? WHERE updategram = ? AND number = ?'
    ).run(
      outcome,
      kind,
      senderReference,
      kept?.requestId ?? null,
      JSON.stringify(twin === undefined ? reasons : [sentBefore(twin)]),
      file.sequence,
      number
    )
  }
  const left =
    statement(database, 'SELECT 1 FROM updategram_row WHERE updategram = ? AND outcome IS NULL LIMIT 1').get(file.sequence) !== undefined
  statement(
    database,
    'UPDATE updategram SET accepted = accepted + ?, returned = returned + ?, refused = refused + ?, state = ?, finished_at = ? WHERE sequence = ?'
  ).run(counts.accepted, counts.returned, counts.refused, left ? 'checking' : 'done', left ? null : at, file.sequence)
  const [first, last] = [rows.at(0)?.number ?? 0, rows.at(-1)?.number ?? 0]
  return {
    audited: {
      subject: `updategram ${file.reference}, rows ${first} to ${last}: ${counts.accepted} accepted, ${counts.returned} returned, ${counts.refused} refused`
    }
  }
}
