import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'

/** What a force's supervisors are told: that somebody of theirs opened sealed details, and why (H52). */
export interface Notice {
  readonly noticeId: string
  readonly kind: 'sealed-opened'
  readonly personId: string
  /** ISO 8601. */
  readonly at: string
  /** User name, or `client:` and the system client's. */
  readonly by: string
  readonly reason: string
}

export const insertNotice = (
  database: Database,
  { noticeId, kind, personId, at, by, reason, force }: Notice & { readonly force: string }
): void => {
  statement(database, 'INSERT INTO notice (id, kind, force, person_id, at, by, reason) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    noticeId,
    kind,
    forceOf(force),
    personId,
    at,
    by,
    reason
  )
}

/** Read operation: notices of a force that no supervisor has acknowledged, the oldest first. @param force four characters, or the first two */
export const openNotices = (database: Database, { force }: { readonly force: string }): Notice[] =>
  statement<Notice>(
    database,
    'SELECT id AS "noticeId", kind, person_id AS "personId", at, by, reason FROM notice WHERE force = ? AND acknowledged_at IS NULL ORDER BY at, id'
  ).all(forceOf(force))

interface Acknowledgement {
  readonly noticeId: string
  /** Of the supervisor: another force's notice is as unknown as none. */
  readonly force: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** Write operation: notes who has seen a notice. One seen before keeps its first name; one's own opening is another's to see. */
export const acknowledgeNotice = (database: Database, { noticeId, force, by, at }: Acknowledgement) => {
  const held = statement<{ by: string; personId: string }>(
    database,
    'SELECT by, person_id AS "personId" FROM notice WHERE id = ? AND force = ?'
  ).get(noticeId, forceOf(force))
  if (held === undefined) throw new Refusal('not-found/record', 'No notice to your force is held under this id.')
  if (held.by === by)
    throw new Refusal('unprocessable/not-allowed', 'You opened these details yourself: another supervisor acknowledges the notice.')
  statement(database, 'UPDATE notice SET acknowledged_at = ?, acknowledged_by = ? WHERE id = ? AND acknowledged_at IS NULL').run(
    at,
    by,
    noticeId
  )
  return { audited: { personId: held.personId, subject: `notice ${noticeId} acknowledged: sealed details opened by ${held.by}` } }
}
