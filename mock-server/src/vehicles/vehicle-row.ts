import type { Database } from 'better-sqlite3'
import {
  RecoverySchema,
  VehicleCancellationSchema,
  VehicleContentSchema,
  VehicleHistorySchema,
  VehicleReportSchema
} from '../../api/vehicles.ts'
import type { VehicleHistory, VehicleReport } from '../../api/vehicles.ts'
import { confirmBy } from '../objects/kept-for.ts'
import { heldObject, partsOf } from '../objects/object-row.ts'
import type { Held, ObjectRow } from '../objects/object-row.ts'
import { FIRST_ACTION } from '../objects/write.operation.ts'
import { standingVersionOf } from '../reports/report-row.ts'
import { versionsOf } from '../reports/versions.ts'

/** A vehicle report's row as it is sent. */
export const vehicleReportOf = (row: ObjectRow): VehicleReport => {
  const { content, held } = partsOf(JSON.parse(row.content))
  return {
    reportId: row.id,
    personId: row.shown_person_id,
    reference: row.reference,
    headline: row.headline,
    status: VehicleReportSchema.shape.status.parse(row.status),
    createdAt: row.created_at,
    ...standingVersionOf(row),
    confirmBy: row.status === 'unconfirmed' ? confirmBy(row.created_at) : null,
    deletedOn: held.deletedOn,
    openMatches: row.open_matches,
    recovery: held.ended === null ? null : RecoverySchema.parse(held.ended),
    cancellation: row.cancellation === null ? null : VehicleCancellationSchema.parse(JSON.parse(row.cancellation)),
    content: VehicleContentSchema.parse(content)
  }
}

interface Which {
  readonly reportId: string
}

/** Read operation: one report; null where there is none under this id. */
export const vehicleReport = (database: Database, { reportId }: Which): VehicleReport | null => {
  const row = heldObject(database, { kind: 'vehicle', reportId })
  return row === undefined ? null : vehicleReportOf(row)
}

/** Read operation: a report as the rules of its changes see it, with what the service keeps of it. */
export const changeableVehicle = (database: Database, { reportId }: Which): { report: VehicleReport; held: Held } | null => {
  const row = heldObject(database, { kind: 'vehicle', reportId })
  return row === undefined ? null : { report: vehicleReportOf(row), held: partsOf(JSON.parse(row.content)).held }
}

/** Read operation: every version of a report; null where there is none under this id. */
export const vehicleHistory = (database: Database, { reportId }: Which): VehicleHistory | null => {
  const row = heldObject(database, { kind: 'vehicle', reportId })
  if (row === undefined) return null
  const versions = versionsOf(database, row, FIRST_ACTION).map(({ content: stored, ...version }) => {
    const { content, held } = partsOf(stored)
    return { ...version, content, recovery: held.ended }
  })
  return VehicleHistorySchema.parse({ reportId, reference: row.reference, versions })
}
