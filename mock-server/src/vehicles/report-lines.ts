import type { Database } from 'better-sqlite3'
import type { VehicleReportLine } from '../../api/vehicle-search.ts'
import type { VehicleContent } from '../../api/vehicles.ts'
import { statement } from '../../store/statement.ts'
import { OBJECT_ROWS } from '../objects/object-row.ts'
import type { ObjectRow } from '../objects/object-row.ts'
import { vehicleReportOf } from './vehicle-row.ts'

/** A report as its line in an answer, with what it says of the vehicle. */
export interface FoundReport {
  readonly line: VehicleReportLine
  readonly content: VehicleContent
}

/** Reports by their ids, those that stand first, the latest first. */
export const foundReports = (database: Database, ids: readonly string[]): FoundReport[] =>
  statement<ObjectRow>(
    database,
    `${OBJECT_ROWS} WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.open DESC, r.created_at DESC, r.sequence DESC`
  )
    .all(JSON.stringify(ids))
    .map((row) => {
      const report = vehicleReportOf(row)
      const { content } = report
      return {
        content,
        line: {
          reportId: report.reportId,
          personId: report.personId,
          reference: report.reference,
          headline: report.headline,
          status: report.status,
          kind: content.kind,
          actionOnSighting: content.actionOnSighting,
          instructions: content.instructions ?? null,
          expiry: content.expiry,
          ownerForce: content.ownerForce,
          officer: content.officer ?? null,
          contact: content.contact,
          createdAt: report.createdAt,
          confirmBy: report.confirmBy,
          relation: 'similar'
        }
      }
    })
