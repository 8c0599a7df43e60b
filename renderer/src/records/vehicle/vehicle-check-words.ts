import type { VehicleSearchResult } from '../../../../mock-server/api/vehicle-search.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { ACTION_WORDS, STATUS_WORDS, takesChanges } from './vehicle-words.ts'

export const NO_VEHICLE = 'No trace on what was given. This is not “not stolen”.'

/** `2 vehicles`, `More than 20 vehicles`. */
export const vehicleCount = ({ candidates, more }: Pick<VehicleSearchResult, 'candidates' | 'more'>): string => {
  const count = candidates.length
  return `${more ? `More than ${count}` : count} ${count === 1 && !more ? 'vehicle' : 'vehicles'}`
}

/** What is said aloud when the answer comes (WCAG 4.1.3): the count, and what stands on the first. */
export const spokenVehicles = (result: Pick<VehicleSearchResult, 'candidates' | 'more'>): string => {
  const [first] = result.candidates
  if (first === undefined) return NO_VEHICLE
  const said = first.reports
    .filter(takesChanges)
    .map(
      ({ status, kind, actionOnSighting }) =>
        `${STATUS_WORDS[status].toLowerCase()}, ${labelOf('vehicle-reports', kind).toLowerCase()}, ${ACTION_WORDS[actionOnSighting].toLowerCase()}`
    )
  return `${vehicleCount(result)}, first: ${said.length === 0 ? 'no report' : said.join('; ')}`
}
