import type { Database } from 'better-sqlite3'
import type { AuditEvent, EvidenceQuery } from '../../api/audit.ts'
import { AUDIT_COLUMNS } from '../../store/audit-log.ts'
import { statement } from '../../store/statement.ts'
import { FIRST_ACTION as REPORTED } from '../missing/reads.ts'
import { FIRST_ACTION as RECORDED } from '../objects/write.operation.ts'
import type { ReadVersion } from '../reports/versions.ts'
import { heldReport, versionsOf } from '../reports/versions.ts'
import { FIRST_ACTION as CIRCULATED } from '../wanted/versions.ts'

export interface Evidence {
  readonly reference: string
  /** Null where the report is about nobody. */
  readonly personId: string | null
  readonly versions: readonly ReadVersion[]
  /** In their order; each names the report by its reference. */
  readonly events: readonly AuditEvent[]
}

/** What made the first version, in each kind's own words. */
const FIRST = { wanted: CIRCULATED, missing: REPORTED, property: RECORDED, vehicle: RECORDED } as const

/** A report with every version it had, and every event of the log that names it; null where there is none. */
export const recordEvidence = (database: Database, { kind, reportId }: EvidenceQuery): Evidence | null => {
  const held = heldReport(database, { kind, reportId })
  if (held === undefined) return null
  const { reference } = held
  // A reference of which this one is the beginning is another report's.
  const named = new RegExp(`\\b${reference}\\b`)
  const events = statement<AuditEvent>(
    database,
    `SELECT ${AUDIT_COLUMNS} FROM audit_event WHERE instr(subject, @reference) > 0 ORDER BY sequence`
  ).all({ reference })
  const about = statement<{ id: string }>(
    database,
    'SELECT p.id FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.id = ?'
  ).get(reportId)
  return {
    reference,
    personId: about?.id ?? null,
    versions: versionsOf(database, held, FIRST[kind]),
    events: events.filter(({ subject }) => named.test(subject))
  }
}
