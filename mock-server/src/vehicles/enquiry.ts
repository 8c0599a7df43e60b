import type { Database } from 'better-sqlite3'
import { plainMark } from '../../api/look-alikes.ts'
import type { VehicleEnquiry } from '../../api/vehicle-search.ts'
import { markHits } from '../objects/mark-hits.ts'
import { foundReports } from './report-lines.ts'
import { vehiclesWhere } from './vehicle-details.ts'

/** Read operation: the vehicle of a registration as it was given, read no other way, and every report on it. */
export const vehicleEnquiry = (database: Database, { vrm, today }: { readonly vrm: string; readonly today: string }): VehicleEnquiry => {
  const [vehicle = null] = vehiclesWhere(database, 'v.vrm = @vrm', { vrm: plainMark(vrm) }, today)
  const marks = [vrm, ...(vehicle?.vin === null || vehicle === null ? [] : [vehicle.vin])]
  const hits = marks.flatMap((asked) => markHits(database, { kind: 'vehicle', asked })).filter(({ how }) => how === 'same')
  return { vehicle, reports: foundReports(database, [...new Set(hits.map(({ reportId }) => reportId))]).map(({ line }) => line) }
}
