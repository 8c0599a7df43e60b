import type { MissingReport } from '../../api/missing.ts'
import type { PersonSummary } from '../../api/summary.ts'
import type { VehicleReportLine, VehicleSearch, VehicleSearchResult } from '../../api/vehicle-search.ts'
import { LIVE as LIVE_VEHICLE } from '../vehicles/change.ts'
import type { FoundLive } from './tell-owners.ts'

/** What stands of a person, of whatever force. */
export const liveOfPerson = ({ wanted, missing }: Pick<PersonSummary, 'wanted' | 'missing'>): FoundLive[] => [
  ...wanted.filter(({ status }) => status === 'circulated').map(({ reportId, content: { ownerForce } }) => ({ reportId, ownerForce })),
  ...missing.filter(({ open }) => open).map(({ reportId, ownerForce }) => ({ reportId, ownerForce }))
]

/** A wanted report that was opened by itself, and stands. */
export const liveOfWanted = (report: PersonSummary['wanted'][number]): FoundLive[] => liveOfPerson({ wanted: [report], missing: [] })

/** An episode that was opened by itself, and is open. */
export const liveOfMissing = ({ reportId, status, content: { ownerForce } }: MissingReport): FoundLive[] =>
  status === 'missing' ? [{ reportId, ownerForce }] : []

export const liveOfVehicle = (reports: readonly Pick<VehicleReportLine, 'reportId' | 'ownerForce' | 'status'>[]): FoundLive[] =>
  reports.filter(({ status }) => LIVE_VEHICLE.includes(status)).map(({ reportId, ownerForce }) => ({ reportId, ownerForce }))

const LIVE: readonly string[] = LIVE_VEHICLE

/** A report of a thing that was read, where it stands. */
export const liveOfObject = ({
  reportId,
  status,
  content: { ownerForce }
}: {
  readonly reportId: string
  readonly status: string
  readonly content: { readonly ownerForce: string }
}): FoundLive[] => (LIVE.includes(status) ? [{ reportId, ownerForce }] : [])

/**
 * A whole mark that led to one vehicle is that vehicle’s check: what stands of it is read off the answer, and nothing is opened
 * after it. Many candidates are no hit, nor is the search before a report is made.
 */
export const liveOfSearch = (query: VehicleSearch, { candidates }: Pick<VehicleSearchResult, 'candidates'>): FoundLive[] => {
  const [only, ...others] = candidates.filter(({ score }) => score === 100)
  return query.kind !== undefined || only === undefined || others.length > 0 ? [] : liveOfVehicle(only.reports)
}
