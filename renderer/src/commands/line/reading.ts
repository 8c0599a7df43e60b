import type { DriverSearch } from '../../../../mock-server/api/drivers.ts'
import type { PersonSearch } from '../../../../mock-server/api/people.ts'
import type { PropertySearch } from '../../../../mock-server/api/property-search.ts'
import type { VehicleSearch } from '../../../../mock-server/api/vehicle-search.ts'
import type { PartialStop } from '../../workspaces/stop.ts'

/** One thing that was understood, as shown beside the line. */
export interface Chip {
  readonly label: string
  readonly value: string
  readonly kind: 'part' | 'stop' | 'doubt'
  /** What of the line it came from: nothing that was typed goes without a chip. */
  readonly said: string
}

/** What a line says. Nothing is guessed: what is not understood is `incomplete` or `unknown`, with words that mend it. */
export type LineReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'check'
      /** Without the stop's parts: the tab's heading. */ readonly line: string
      readonly query: PersonSearch
      readonly stop: PartialStop
      readonly chips: readonly Chip[]
      /** Enter again goes on. */ readonly doubt: string | null
    }
  | {
      readonly kind: 'vehicle-check'
      /** Without the stop's parts: the tab's heading. */ readonly line: string
      readonly query: VehicleSearch
      readonly stop: PartialStop
      readonly chips: readonly Chip[]
    }
  | {
      readonly kind: 'property-check'
      /** Without the stop's parts: the tab's heading. */ readonly line: string
      readonly query: PropertySearch
      readonly stop: PartialStop
      readonly chips: readonly Chip[]
    }
  | {
      readonly kind: 'driver-check'
      /** Without the stop's parts: the tab's heading. */ readonly line: string
      readonly query: DriverSearch
      readonly stop: PartialStop
      readonly chips: readonly Chip[]
    }
  | { readonly kind: 'command'; readonly id: string; readonly chips: readonly Chip[] }
  | { readonly kind: 'incomplete'; readonly message: string; readonly chips: readonly Chip[] }
  | { readonly kind: 'unknown'; readonly message: string }

type Maker = (label: string, value: string, said?: string) => Chip
const maker =
  (kind: Chip['kind']): Maker =>
  (label, value, said = value) => ({ label, value, kind, said })
export const part = maker('part')
export const stopPart = maker('stop')
export const doubt = maker('doubt')
export const notUnderstood = (said: string): Chip => doubt('Not understood', said)
