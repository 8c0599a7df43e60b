import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import type { ReportMatch } from '../../api/report-parts.ts'
import { statement } from '../../store/statement.ts'
import type { Bearer, Bearing } from './marks.ts'
import type { ObjectKind } from './object-row.ts'
import { isMatch, matchReasons } from './relations.ts'

interface Renewal {
  readonly reportId: string
  readonly kind: ObjectKind
  readonly bearing: Bearing
  readonly bearers: readonly Bearer[]
  /** ISO 8601. */
  readonly at: string
}

/**
 * Puts down what stands against a report as it is now. A match that no longer holds goes where neither owner has
 * noted it; one that is noted stays as what they were told.
 */
export const renewMatches = (database: Database, { reportId, kind, bearing, bearers, at }: Renewal): number => {
  const asked = { ...bearing, kind }
  const others = new Map<string, Bearer[]>()
  for (const bearer of bearers) if (isMatch(asked, bearer)) others.set(bearer.reportId, [...(others.get(bearer.reportId) ?? []), bearer])
  const standing = JSON.stringify([...others.keys()])
  statement(
    database,
    `DELETE FROM object_match WHERE (lost = @reportId OR found = @reportId) AND lost_seen_at IS NULL AND found_seen_at IS NULL
     AND CASE WHEN lost = @reportId THEN found ELSE lost END NOT IN (SELECT value FROM json_each(@standing))`
  ).run({ reportId, standing })
  for (const [other, by] of others) {
    const [lost, found] = bearing.side === 'lost' ? [reportId, other] : [other, reportId]
    statement(
      database,
      `INSERT OR IGNORE INTO object_match (id, lost, found, reasons, at, lost_force, found_force)
       VALUES (?, ?, ?, ?, ?, (SELECT force FROM report WHERE id = ?), (SELECT force FROM report WHERE id = ?))`
    ).run(randomUUID(), lost, found, JSON.stringify(matchReasons(asked, by)), at, lost, found)
  }
  return others.size
}

interface MatchRow {
  readonly id: string
  readonly at: string
  readonly reasons: string
  readonly lost: string
  readonly lostSeenAt: string | null
  readonly foundSeenAt: string | null
  readonly otherId: string
  readonly reference: string
  readonly headline: string
  readonly status: string
  readonly content: string
}

const MATCHES = `SELECT m.id, m.at, m.reasons, m.lost, m.lost_seen_at AS "lostSeenAt", m.found_seen_at AS "foundSeenAt",
  o.id AS "otherId", o.reference, o.headline, o.status, o.content
  FROM object_match AS m JOIN report AS o ON o.id = CASE WHEN m.lost = @reportId THEN m.found ELSE m.lost END
  WHERE m.lost = @reportId OR m.found = @reportId ORDER BY o.open DESC, m.at DESC, m.id`

/** What the other report says of itself to whoever asks. */
interface OtherContent {
  readonly ownerForce: string
  readonly officer?: string
  readonly contact?: string
  readonly date?: string
  readonly place?: string
}

/** Read operation: what stands against a report, live ones first. */
export const objectMatches = (database: Database, { reportId }: { readonly reportId: string }): ReportMatch[] =>
  statement<MatchRow>(database, MATCHES)
    .all({ reportId })
    .map((row) => {
      const { ownerForce, officer, contact, date, place } = JSON.parse(row.content) as OtherContent
      const [mine, theirs] = row.lost === reportId ? [row.lostSeenAt, row.foundSeenAt] : [row.foundSeenAt, row.lostSeenAt]
      return {
        matchId: row.id,
        at: row.at,
        reasons: JSON.parse(row.reasons) as string[],
        other: {
          reportId: row.otherId,
          reference: row.reference,
          headline: row.headline,
          status: row.status,
          ownerForce,
          officer: officer ?? null,
          contact: contact ?? null,
          date: date ?? null,
          place: place ?? null
        },
        acknowledgedByOwner: mine,
        acknowledgedByOther: theirs
      }
    })

interface Acknowledgement {
  readonly matchId: string
  /** Of who noted it: a match belongs to the owners of its two reports. */
  readonly force: string
  readonly by: string
  readonly at: string
}

/** Write operation: notes that an owner has seen a match; the other owner's stays. What was noted first stands. */
export const acknowledgeMatch = (database: Database, { matchId, force, by, at }: Acknowledgement) => {
  const owner = forceOf(force)
  for (const side of ['lost', 'found'] as const)
    statement(
      database,
      `UPDATE object_match SET ${side}_seen_at = ?, ${side}_seen_by = ? WHERE id = ? AND ${side}_seen_at IS NULL AND ${side}_force = ?`
    ).run(at, by, matchId, owner)
  return { audited: { subject: `match ${matchId} acknowledged` } }
}
