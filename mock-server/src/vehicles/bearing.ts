import { forceOf } from '../../api/primitives.ts'
import type { VehicleKind } from '../../api/vehicle-rules.ts'
import type { VehicleContent } from '../../api/vehicles.ts'
import { foldMake } from '../objects/marks.ts'
import type { Bearing } from '../objects/marks.ts'

type Marked = Pick<VehicleContent, 'vrm' | 'country' | 'vin' | 'make' | 'kind' | 'ownerForce'>

/** What a vehicle report is found by. A registration is one vehicle's within its country alone. */
export const vehicleBearing = ({ vrm, country, vin, make, kind, ownerForce }: Marked, of: VehicleKind | undefined): Bearing => ({
  marks: [
    ...(vrm === undefined ? [] : [{ kind: 'vrm', scope: country ?? 'ZZ', value: vrm, path: 'content.vrm' }]),
    ...(vin === undefined ? [] : [{ kind: 'vin', scope: 'vin', value: vin, path: 'content.vin' }])
  ],
  // Two forces may each want a vehicle stopped or watched; stolen it is once.
  same: of?.eachForce === true ? `${kind} ${forceOf(ownerForce)}` : kind,
  side: of?.side ?? null,
  make: foldMake(make)
})
