import type { Database } from 'better-sqlite3'
import { foldLookAlikes } from '../../api/look-alikes.ts'
import type { VehicleDetails, VehicleSearch } from '../../api/vehicle-search.ts'
import { anchorOf, isPattern, READ_AT_MOST } from '../objects/part-anchor.ts'
import { vehiclesWhere } from './vehicle-details.ts'

const SHORTEST_PART = 3
const AT_MOST = 200
/** The places of a registration that it is indexed from (migration 13). */
const PLACES = [1, 2, 3, 4, 5] as const
type Place = (typeof PLACES)[number]
const VIN_END = 4

/** Vehicles whose registration has a run of characters in a place and fits the pattern. */
const inPlace = (place: Place): string => {
  const part = place === 1 ? 'folded' : `substr(folded, ${place})`
  return `v.sequence IN (SELECT sequence FROM (SELECT sequence, folded FROM vehicle WHERE ${part} >= @from AND ${part} < @to LIMIT ${READ_AT_MOST}) WHERE folded GLOB @pattern LIMIT ${AT_MOST})`
}
const IN_PLACE = { 1: inPlace(1), 2: inPlace(2), 3: inPlace(3), 4: inPlace(4), 5: inPlace(5) } as const

const VIN_BEGINS = `v.sequence IN (SELECT sequence FROM (SELECT sequence, vin_folded FROM vehicle WHERE vin_folded >= @from AND vin_folded < @to LIMIT ${READ_AT_MOST}) WHERE vin_folded GLOB @pattern LIMIT ${AT_MOST})`
const VIN_ENDS = `v.sequence IN (SELECT sequence FROM vehicle WHERE substr(vin_folded, -${VIN_END}) = @end AND vin_folded GLOB @pattern LIMIT ${AT_MOST})`

type Find = (condition: string, values: Readonly<Record<string, string>>) => VehicleDetails[]

const byRegistration = (find: Find, asked: string): VehicleDetails[] => {
  const folded = foldLookAlikes(asked)
  const whole = isPattern(asked) ? [] : find('v.folded = @folded', { folded })
  if (!isPattern(asked) && folded.length < SHORTEST_PART) return whole
  const { from, to, place, pattern } = anchorOf(asked)
  const places = PLACES.filter((each) => place === undefined || each === place)
  const found = whole
  for (const each of places) if (found.length <= AT_MOST) found.push(...find(IN_PLACE[each], { from, to, pattern }))
  return found
}

/** A VIN is given whole, by its beginning, or by its end of four characters or more. */
const byVin = (find: Find, asked: string): VehicleDetails[] => {
  const folded = foldLookAlikes(asked)
  const { from, to, pattern } = anchorOf(asked)
  const end = /[^*?]*$/.exec(pattern.replace(/\*$/, ''))?.[0] ?? ''
  return [
    ...(isPattern(asked) ? [] : find('v.vin_folded = @folded', { folded })),
    ...(pattern.startsWith(from) || !isPattern(asked) ? find(VIN_BEGINS, { from, to, pattern }) : []),
    ...(end.length < VIN_END ? [] : find(VIN_ENDS, { end: end.slice(-VIN_END), pattern }))
  ]
}

/** Vehicles held under what a search could mean by its registration and VIN, each once; only by indexes, so many at most. */
export const heldVehicles = (database: Database, { vrm, vin }: VehicleSearch, today: string): VehicleDetails[] => {
  const find: Find = (condition, values) => vehiclesWhere(database, condition, values, today)
  const found = [...(vrm === undefined ? [] : byRegistration(find, vrm)), ...(vin === undefined ? [] : byVin(find, vin))]
  return [...new Map(found.map((vehicle) => [vehicle.vrm, vehicle])).values()]
}
