import type { PersonContent, Signal } from '../api/people.ts'
import type { ASSOCIATE_RELATIONS } from '../api/person-standing.ts'
import type { SafeguardingDetail } from '../api/sealed.ts'
import type { UnidentifiedContent } from '../api/unidentified.ts'
import type { PlannedObject } from './insert-object.ts'
import type { PlannedArrest } from './parts/arrest.ts'
import type { PlannedMissing } from './parts/missing.ts'
import type { PlannedVehicle } from './parts/vehicle.ts'
import type { PlannedWanted } from './parts/wanted.ts'

/** What few people have is left out of the rest's records, so that twenty thousand of them are written quickly. */
type Rare = 'courtOrders' | 'dataRights' | 'heldElsewhere' | 'associates'
export type PlannedContent = Omit<PersonContent, Rare> & Partial<Pick<PersonContent, Rare>>

/** A person as the generator gives it: everything but the numbers that the store issues. */
export interface SyntheticPerson {
  /** Null where the store may give any. */
  readonly id: string | null
  /** Year in which the record began: the year of the PNC ID. */
  readonly recordedOn: string
  readonly ownerForce: string
  readonly content: PlannedContent
  readonly withCro: boolean
  readonly warnings: readonly Signal[]
  readonly markers: readonly Signal[]
  readonly wanted: readonly PlannedWanted[]
  readonly missing: readonly PlannedMissing[]
  /** How somebody without a name was found; absent for the rest. */
  readonly foundUnnamed?: UnidentifiedContent
  readonly arrests: readonly PlannedArrest[]
  readonly vehicles: readonly PlannedVehicle[]
  /** Property and vehicle reports on their page. */
  readonly objects: readonly PlannedObject[]
  /** Safeguarding details, which stand apart from the record. */
  readonly sealed: readonly SafeguardingDetail[]
  /** How this person is linked to the one made just before; null where not. */
  readonly knowsPrevious: (typeof ASSOCIATE_RELATIONS)[number] | null
}
