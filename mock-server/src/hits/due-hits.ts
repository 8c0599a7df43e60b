import type { Database } from 'better-sqlite3'
import type { HitNotice } from '../../api/hits.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import type { Due } from '../due/due-rows.ts'
import { nameOf } from '../niam/colleagues.ts'

interface Row extends Omit<HitNotice, 'by'> {
  readonly id: string
  readonly reportId: string
  readonly personId: string | null
  readonly reference: string
  readonly headline: string
  readonly ownerForce: string
  readonly by: string
  readonly dueAt: string
  readonly officerUser: string | null
  /** When a supervisor noted that it is overdue. */
  readonly noted: string | null
}
// What a report of a thing leads to is whoever is on ordinary search (H52).
const OPEN = `SELECT h.id, r.id AS "reportId", r.kind AS "reportKind", r.reference, r.headline, r.content ->> 'ownerForce' AS "ownerForce",
  r.content ->> 'officer' AS officer, r.content ->> 'contact' AS contact,
  CASE WHEN r.kind IN ('wanted', 'missing') OR s.person IS NOT NULL THEN p.id END AS "personId",
  h.by, h.by_force AS "byForce", h.at, h.place, h.reason, h.due_at AS "dueAt", h.officer_user AS "officerUser", d.at AS noted
  FROM hit AS h JOIN report AS r ON r.id = h.report_id LEFT JOIN person AS p ON p.sequence = r.person
  LEFT JOIN person_search AS s ON s.person = r.person LEFT JOIN due_acknowledged AS d ON d.record = h.id AND d.kind = 'hit-overdue'
  WHERE h.force = ? AND h.acknowledged_at IS NULL`

const dueOf = (row: Row, kind: 'hit' | 'hit-overdue'): Due => {
  const { id, reportId, personId, reference, headline, ownerForce, by, at, place, reason, byForce, officer, contact, reportKind } = row
  return {
    kind,
    record: id,
    reportId,
    personId,
    reference,
    category: null,
    heading: headline,
    ownerForce,
    by,
    since: kind === 'hit' ? at : row.dueAt,
    dueAt: row.dueAt,
    authors: [],
    forUser: kind === 'hit' ? row.officerUser : null,
    hit: { by: nameOf(by), byForce, at, place, reason, reportKind, officer, contact }
  }
}

/**
 * Hits on a force’s reports that nobody has acknowledged; one that is overdue is its supervisor’s to note as well, and stays
 * on the bureau’s list.
 */
export const dueHits = (
  database: Database,
  { force, supervisor, at }: { readonly force: string; readonly supervisor: boolean; readonly at: string }
): Due[] =>
  statement<Row>(database, OPEN)
    .all(force)
    .flatMap((row) => [dueOf(row, 'hit'), ...(supervisor && row.dueAt <= at && row.noted === null ? [dueOf(row, 'hit-overdue')] : [])])

interface Seen {
  readonly hitId: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

/** Write operation: somebody of the owner’s force has seen to a hit; who was first stays. */
export const acknowledgeHit = (database: Database, { hitId, by, at }: Seen) => {
  const hit = statement<{ reference: string; by: string }>(
    database,
    'SELECT r.reference, h.by FROM hit AS h JOIN report AS r ON r.id = h.report_id WHERE h.id = ?'
  ).get(hitId)
  if (hit === undefined) throw new Refusal('not-found/record', 'No hit is held under this id. Its report may have been erased.')
  statement(database, 'UPDATE hit SET acknowledged_at = ?, acknowledged_by = ? WHERE id = ? AND acknowledged_at IS NULL').run(at, by, hitId)
  return { audited: { subject: `hit on ${hit.reference} by ${hit.by} acknowledged` } }
}

/** Write operation: a supervisor has seen that nobody acknowledged a hit in time. */
export const noteOverdueHit = (database: Database, { hitId, by, at }: Seen): void => {
  statement(database, "INSERT OR IGNORE INTO due_acknowledged (record, kind, at, by) VALUES (?, 'hit-overdue', ?, ?)").run(hitId, at, by)
}
