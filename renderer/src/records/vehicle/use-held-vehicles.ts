import type { VehicleSearch, VehicleSearchResult } from '../../../../mock-server/api/vehicle-search.ts'
import type { VehicleContent } from '../../../../mock-server/api/vehicles.ts'
import { useBridge } from '../../app/bridge.ts'
import { useSearchFirst, type SearchedFirst } from '../../forms/use-search-first.ts'

export type HeldVehicles = SearchedFirst<VehicleSearchResult>

/** What a search for the same vehicle asks: what it is known by, and the kind, for what each found is to it. */
export const soughtOf = ({ vrm, country, vin, kind }: Partial<VehicleContent>): VehicleSearch => ({
  ...(vrm === undefined ? {} : { vrm }),
  ...(vrm === undefined || country === undefined ? {} : { country }),
  ...(vin === undefined ? {} : { vin }),
  ...(kind === undefined ? {} : { kind })
})

/** What is held of a vehicle is looked at before a report on it is made. */
export const useHeldVehicles = () =>
  useSearchFirst((query: VehicleSearch, context) => useBridge().call('vehicles.find', { context, query }))
