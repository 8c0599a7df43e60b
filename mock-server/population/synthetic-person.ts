import type { PersonContent, Signal } from '../api/people.ts'
import type { PlannedArrest } from './parts/arrest.ts'
import type { PlannedMissing } from './parts/missing.ts'
import type { PlannedVehicle } from './parts/vehicle.ts'
import type { PlannedWanted } from './parts/wanted.ts'

export interface PlannedProperty {
  readonly date: string
  readonly headline: string
  readonly open: boolean
}

/** A person as the generator gives it: everything but the numbers that the store issues. */
export interface SyntheticPerson {
  /** Null where the store may give any. */
  readonly id: string | null
  /** Year in which the record began: the year of the PNC ID. */
  readonly recordedOn: string
  readonly ownerForce: string
  readonly content: PersonContent
  readonly withCro: boolean
  readonly warnings: readonly Signal[]
  readonly markers: readonly Signal[]
  readonly wanted: readonly PlannedWanted[]
  readonly missing: readonly PlannedMissing[]
  readonly arrests: readonly PlannedArrest[]
  readonly vehicles: readonly PlannedVehicle[]
  readonly property: readonly PlannedProperty[]
}
