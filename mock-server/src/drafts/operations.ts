import type { Database } from 'better-sqlite3'
import type { Draft, DraftContent } from '../../api/drafts.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'

interface Row {
  readonly id: string
  readonly owner: string
  readonly revision: number
  readonly content: string
  readonly saved_at: string
  readonly expires_at: string
  readonly handed_by: string | null
  readonly handed_at: string | null
  readonly handed_note: string | null
}

const KEPT_DAYS = 7
const MOST_DRAFTS = 200
const COLUMNS = 'id, owner, revision, content, saved_at, expires_at, handed_by, handed_at, handed_note'

const draftOf = (row: Row): Draft => ({
  draftId: row.id,
  revision: row.revision,
  savedAt: row.saved_at,
  expiresAt: row.expires_at,
  handedOver: row.handed_by === null || row.handed_at === null ? null : { by: row.handed_by, at: row.handed_at, note: row.handed_note },
  content: JSON.parse(row.content) as DraftContent
})

/** An owner's drafts that have not expired, the latest first. */
export const draftsOf = (database: Database, { owner, at }: { readonly owner: string; readonly at: string }): Draft[] =>
  statement<Row>(database, `SELECT ${COLUMNS} FROM draft WHERE owner = ? AND expires_at > ? ORDER BY saved_at DESC`)
    .all(owner, at)
    .map(draftOf)

const UNKNOWN = 'No draft of yours is kept under this id.'

const draftsKept = (database: Database, owner: string): number =>
  statement<{ kept: number }>(database, 'SELECT count(*) AS kept FROM draft WHERE owner = ?').get(owner)?.kept ?? 0

interface Save {
  readonly draftId: string
  readonly owner: string
  readonly revision: number
  readonly content: DraftContent
  /** ISO 8601. */
  readonly at: string
}

/**
 * Keeps a draft. An older or equal revision changes nothing and answers with what is kept. Another owner's draft is
 * as unknown as none; its id cannot be taken.
 */
export const saveDraft = (database: Database, { draftId, owner, revision, content, at }: Save): Draft => {
  const held = statement<Row>(database, `SELECT ${COLUMNS} FROM draft WHERE id = ?`).get(draftId)
  if (held !== undefined && held.owner !== owner) throw new Refusal('not-found/record', UNKNOWN)
  if (held !== undefined && held.revision >= revision) return draftOf(held)
  if (held === undefined && draftsKept(database, owner) >= MOST_DRAFTS)
    throw new Refusal('unprocessable/maximum-limit-reached', `No more than ${MOST_DRAFTS} drafts are kept. Submit or discard some.`)
  const expiresAt = new Date(Date.parse(at) + KEPT_DAYS * 86_400_000).toISOString()
  statement(
    database,
    'INSERT INTO draft (id, owner, kind, revision, content, saved_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, content = excluded.content, saved_at = excluded.saved_at, expires_at = excluded.expires_at'
  ).run(draftId, owner, content.kind, revision, JSON.stringify(content), at, expiresAt)
  return { draftId, revision, savedAt: at, expiresAt, handedOver: held === undefined ? null : draftOf(held).handedOver, content }
}

/** Discards an owner's draft; one that is not there, or not theirs, is passed over. */
export const deleteDraft = (database: Database, { draftId, owner }: { readonly draftId: string; readonly owner: string }): void => {
  statement(database, 'DELETE FROM draft WHERE id = ? AND owner = ?').run(draftId, owner)
}

interface Handover {
  readonly draftId: string
  readonly owner: string
  /** User name of the colleague; whether they may have it is checked before. */
  readonly to: string
  readonly note: string | null
  /** ISO 8601. */
  readonly at: string
}

/** Write operation: makes a draft a colleague's, as it was typed. Its seven days run on; who had it knows it no more. */
export const handOverDraft = (database: Database, { draftId, owner, to, note, at }: Handover) => {
  const held = statement<Row>(database, `SELECT ${COLUMNS} FROM draft WHERE id = ? AND owner = ? AND expires_at > ?`).get(
    draftId,
    owner,
    at
  )
  if (held === undefined) throw new Refusal('not-found/record', UNKNOWN)
  if (draftsKept(database, to) >= MOST_DRAFTS)
    throw new Refusal(
      'unprocessable/maximum-limit-reached',
      `Your colleague keeps ${MOST_DRAFTS} drafts already and can take no more. The draft is still yours.`
    )
  statement(database, 'UPDATE draft SET owner = ?, handed_by = ?, handed_at = ?, handed_note = ? WHERE id = ?').run(
    to,
    owner,
    at,
    note,
    draftId
  )
  const { kind, personId } = draftOf(held).content
  return { audited: { ...(personId === undefined ? {} : { personId }), subject: `draft ${draftId} (${kind}) handed to ${to}` } }
}

/** Removes what has outlived its seven days. @returns how many */
export const sweepDrafts = (database: Database, { at }: { readonly at: string }): { swept: number; audited: { subject: string } } => {
  const swept = statement(database, 'DELETE FROM draft WHERE expires_at <= ?').run(at).changes
  return { swept, audited: { subject: `expired drafts removed: ${swept}` } }
}

/** Whether any draft has outlived its days, so that an idle sweep writes nothing. */
export const draftsExpired = (database: Database, { at }: { readonly at: string }): boolean =>
  statement(database, 'SELECT 1 FROM draft WHERE expires_at <= ? LIMIT 1').get(at) !== undefined
