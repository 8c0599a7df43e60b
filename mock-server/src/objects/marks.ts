import type { Database } from 'better-sqlite3'
import { foldLookAlikes, plainMark } from '../../api/look-alikes.ts'
import { statement } from '../../store/statement.ts'
import type { ObjectKind } from './object-row.ts'

/** A mark that a report is found by. */
export interface Mark {
  /** As the report has it: `frame number`, `vrm`. */
  readonly kind: string
  /** Two equal marks of one scope mean one thing; `other` identifies nothing by itself. */
  readonly scope: string
  readonly value: string
  /** Where it stands in the body of the call that writes it. */
  readonly path: string
}
export const IDENTIFIES_NOTHING = 'other'

/** What a report is found by, and what it is held against. */
export interface Bearing {
  readonly marks: readonly Mark[]
  /** What makes two live reports that share a mark one and the same. */
  readonly same: string
  readonly side: 'lost' | 'found' | null
  /** Folded; empty where none is given. */
  readonly make: string
}

/** A make as it is compared: without case, spaces, accents and dashes. */
export const foldMake = (make: string | undefined): string => plainMark(make ?? '')

/** Every end of a folded mark: any part of it is the beginning of one of them. */
const endingsOf = (folded: string): readonly string[] => Array.from(folded, (_, place) => Array.from(folded).slice(place).join(''))

interface Bears {
  readonly reportId: string
  readonly kind: ObjectKind
  readonly bearing: Bearing
}

/** Puts down what a new report bears. */
export const insertBearing = (database: Database, { reportId, kind, bearing }: Bears): void => {
  statement(database, 'INSERT INTO object_report (report_id, kind, same, side, make) VALUES (?, ?, ?, ?, ?)').run(
    reportId,
    kind,
    bearing.same,
    bearing.side,
    bearing.make
  )
  for (const { kind: mark, scope, value } of bearing.marks) {
    const folded = foldLookAlikes(value)
    statement(database, 'INSERT OR IGNORE INTO object_mark (report_id, kind, scope, plain, folded) VALUES (?, ?, ?, ?, ?)').run(
      reportId,
      mark,
      scope,
      plainMark(value),
      folded
    )
    for (const ending of endingsOf(folded))
      statement(database, 'INSERT OR IGNORE INTO mark_end (ending, folded) VALUES (?, ?)').run(ending, folded)
  }
}

export const removeBearing = (database: Database, reportId: string): void => {
  const held = statement<{ folded: string }>(database, 'SELECT DISTINCT folded FROM object_mark WHERE report_id = ?').all(reportId)
  statement(database, 'DELETE FROM object_mark WHERE report_id = ?').run(reportId)
  for (const { folded } of held) {
    if (statement(database, 'SELECT 1 FROM object_mark WHERE folded = ? LIMIT 1').get(folded) !== undefined) continue
    for (const ending of endingsOf(folded)) statement(database, 'DELETE FROM mark_end WHERE ending = ? AND folded = ?').run(ending, folded)
  }
  statement(database, 'DELETE FROM object_report WHERE report_id = ?').run(reportId)
}

/** Puts what a report bears in place of what it bore. */
export const replaceBearing = (database: Database, bears: Bears): void => {
  removeBearing(database, bears.reportId)
  insertBearing(database, bears)
}

/** Another live report that bears one of the same marks, or one that could be read for it. */
export interface Bearer {
  readonly reportId: string
  readonly reference: string
  readonly headline: string
  readonly same: string
  readonly side: 'lost' | 'found' | null
  readonly make: string
  readonly mark: string
  /** The mark as that report has it. */
  readonly plain: string
  /** The mark as it was asked for. */
  readonly asked: string
}

const BEARERS = `SELECT r.id AS "reportId", r.reference, r.headline, o.same, o.side, o.make, m.kind AS mark, m.plain, ? AS asked
  FROM object_mark AS m JOIN object_report AS o ON o.report_id = m.report_id JOIN report AS r ON r.id = m.report_id
  WHERE m.folded = ? AND m.scope = ? AND o.kind = ? AND r.open = 1 AND r.id <> ? ORDER BY r.sequence`

/** Every other live report of the kind that bears one of these marks or a look-alike. @param reportId left out; empty for none */
export const liveBearers = (
  database: Database,
  { kind, marks, reportId = '' }: { kind: ObjectKind; marks: readonly Mark[]; reportId?: string }
): Bearer[] =>
  marks
    .filter(({ scope }) => scope !== IDENTIFIES_NOTHING)
    .flatMap(({ scope, value }) => statement<Bearer>(database, BEARERS).all(plainMark(value), foldLookAlikes(value), scope, kind, reportId))
