import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import { REPORT_COLUMNS } from '../reports/report-row.ts'
import type { ReportRow } from '../reports/report-row.ts'

/** What property and vehicles have in common: reports on things that bear marks. */
export type ObjectKind = 'property' | 'vehicle'

/** What the service itself keeps of such a report, beside what was written: in its content under `held`. */
export interface Held {
  /** Day on which it is deleted with every version; null where none is set. */
  readonly deletedOn: string | null
  /** Day on which somebody looks whether it stands on; null of a vehicle report, which has its expiry. */
  readonly reviewDate: string | null
  /** When and where it came to light; null until it did. */
  readonly ended: object | null
  /** Restored after it was weeded: it is kept until this day at least. */
  readonly keptUntil: string | null
}

export type ObjectRow = ReportRow & {
  readonly person_id: string | null
  /** The person, where the report may lead to them. */
  readonly shown_person_id: string | null
  readonly headline: string
  readonly open: 0 | 1
  readonly open_matches: number
}

/** Matches that the owner of the report `r` has not acknowledged, while both stand. */
const OPEN_MATCHES = `(SELECT count(*) FROM object_match AS m JOIN report AS o ON o.id = CASE WHEN m.lost = r.id THEN m.found ELSE m.lost END
  WHERE r.open = 1 AND o.open = 1 AND (m.lost = r.id AND m.lost_seen_at IS NULL OR m.found = r.id AND m.found_seen_at IS NULL)) AS open_matches`

/**
 * Whom a report may lead to, as the table `p`.
 * SECURITY: H52 people known only as victims or witnesses have no search row: nobody is led to them by their things
 */
export const SHOWN_PERSON = 'LEFT JOIN person_search AS s ON s.person = r.person LEFT JOIN person AS p ON p.sequence = s.person'

/** The columns and tables of an ObjectRow. */
export const OBJECT_ROWS = `SELECT ${REPORT_COLUMNS}, r.headline, r.open, whose.id AS person_id, p.id AS shown_person_id, ${OPEN_MATCHES}
  FROM report AS r LEFT JOIN person AS whose ON whose.sequence = r.person ${SHOWN_PERSON}`

export interface WhichObject {
  readonly kind: ObjectKind
  readonly reportId: string
}

export const heldObject = (database: Database, { kind, reportId }: WhichObject): ObjectRow | undefined =>
  statement<ObjectRow>(database, `${OBJECT_ROWS} WHERE r.id = ? AND r.kind = ?`).get(reportId, kind)

/** What was written and what the service keeps, told apart. */
export const partsOf = (stored: unknown): { readonly content: unknown; readonly held: Held } => {
  const { held, ...content } = stored as { readonly held: Held }
  return { content, held }
}
