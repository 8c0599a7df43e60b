import type { SightingAction, VehicleContent, VehicleReport, VehicleStatus } from '../../../../mock-server/api/vehicles.ts'
import { labelOf } from '../../forms/code-tables.ts'
import type { SignalKind } from '../../ui/kinds.ts'

export const ACTION_WORDS: Readonly<Record<SightingAction, string>> = {
  stop: 'STOP',
  'do-not-stop': 'DO NOT STOP',
  'report-only': 'Report the sighting only'
}
export const STATUS_WORDS: Readonly<Record<VehicleStatus, string>> = {
  unconfirmed: 'Unconfirmed',
  confirmed: 'Confirmed',
  recovered: 'Recovered',
  cancelled: 'Cancelled'
}
/** Icon and word beside the colour of a state. */
export const STATUS_SIGNALS: Readonly<Record<VehicleStatus, { readonly kind: SignalKind; readonly icon: string }>> = {
  unconfirmed: { kind: 'warning', icon: 'pi-clock' },
  confirmed: { kind: 'danger', icon: 'pi-exclamation-triangle' },
  recovered: { kind: 'good', icon: 'pi-check-circle' },
  cancelled: { kind: 'neutral', icon: 'pi-ban' }
}

/** `LOST OR STOLEN · STOP`: what it is and what a finder does. */
export const vehicleHeading = ({ kind, actionOnSighting }: Pick<VehicleContent, 'kind' | 'actionOnSighting'>): string =>
  `${labelOf('vehicle-reports', kind).toUpperCase()} · ${ACTION_WORDS[actionOnSighting]}`

/** `TU19 KVO`, or the VIN where it bears none: how a vehicle is called. */
export const vehicleName = ({ vrm, vin }: Pick<VehicleContent, 'vrm' | 'vin'>): string => vrm ?? vin ?? 'vehicle'

/** `Vehicle VR-26-000123: TU19KVO`. */
export const vehicleTitle = (reference: string | null, name: string): string => `Vehicle ${reference ?? 'report'}: ${name}`.slice(0, 200)

export const takesChanges = ({ status }: Pick<VehicleReport, 'status'>): boolean => status === 'unconfirmed' || status === 'confirmed'
