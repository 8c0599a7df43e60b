import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { OwnerTold } from '../../api/hits.ts'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import { putAlert, tellSubscribers } from '../alerts/tell-subscribers.ts'
import { officerIn } from './officer-in-case.ts'

interface Row {
  readonly id: string
  readonly kind: 'wanted' | 'missing' | 'property' | 'vehicle'
  readonly person: number | null
  readonly reference: string
  readonly ownerForce: string
  readonly officer: string | null
  readonly number: number
  readonly content: string
}
const LIVE = `SELECT id, kind, person, reference, content ->> 'ownerForce' AS "ownerForce", content ->> 'officer' AS officer,
  version_number AS number, content FROM report WHERE id = ? AND open = 1 AND kind IN ('wanted', 'missing', 'property', 'vehicle')`

/** A check, as its owner is told of it. */
export interface Check {
  /** As the client names the stop; what is told once is not told by it, for a client may name as many as it likes. */
  readonly flow: string
  readonly by: string
  /** Force and station of who checked. */
  readonly byForce: string
  /** ISO 8601. */
  readonly at: string
  readonly place: string | null
  readonly reason: string
  /** Reports that the check found. */
  readonly reportIds: readonly string[]
  /** Within which the owner is to acknowledge it. */
  readonly minutes: number
}

/** A stop lasts no longer (records, workflow 1). */
const STOP_MS = 15 * 60_000
const toldInThisStop = (database: Database, reportId: string, { by, at }: Check): boolean => {
  const since = new Date(Date.parse(at) - STOP_MS).toISOString()
  return statement(database, 'SELECT 1 FROM hit WHERE report_id = ? AND by = ? AND at > ? LIMIT 1').get(reportId, by, since) !== undefined
}

const recordHit = (database: Database, row: Row, check: Check): void => {
  const { flow, by, byForce, at, place, reason, minutes } = check
  // Looked at before in this stop: the owner knows.
  if (toldInThisStop(database, row.id, check)) return
  const id = randomUUID()
  const force = forceOf(row.ownerForce)
  const officer = officerIn(row.officer, force)
  const dueAt = new Date(Date.parse(at) + minutes * 60_000).toISOString()
  statement(
    database,
    'INSERT INTO hit (id, report_id, flow, force, by, by_force, at, place, reason, officer_user, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(id, row.id, flow, force, by, byForce, at, place, reason, officer, dueAt)
  const { kind, person, reference, number } = row
  const happening = { change: id, what: 'hit' as const, kind, reportId: row.id, person, reference, force, versionNumber: number, at }
  if (officer !== null && officer !== by) putAlert(database, { owner: officer, subscription: null }, happening)
  tellSubscribers(database, { ...happening, moved: false, content: JSON.parse(row.content) as object, by })
}

/**
 * Write operation: tells the owners of other forces’ live reports that a check found them, in the transaction of the check’s
 * own audit entry. What goes wrong with it is taken back alone: a check never fails by its notice.
 */
export const recordHits = (database: Database, check: Check): { readonly told: OwnerTold[]; readonly fault?: string } => {
  statement(database, 'SAVEPOINT hits').run()
  try {
    const told = check.reportIds.flatMap((reportId): OwnerTold[] => {
      const row = statement<Row>(database, LIVE).get(reportId)
      if (row === undefined || forceOf(row.ownerForce) === forceOf(check.byForce)) return []
      recordHit(database, row, check)
      return [{ reportId, reference: row.reference, ownerForce: row.ownerForce }]
    })
    statement(database, 'RELEASE hits').run()
    return { told }
  } catch (thrown) {
    // A full disk has taken the whole transaction back already: that is the writer's to say.
    if (!database.inTransaction) throw thrown
    statement(database, 'ROLLBACK TO hits').run()
    statement(database, 'RELEASE hits').run()
    return { told: [], fault: String(thrown) }
  }
}
