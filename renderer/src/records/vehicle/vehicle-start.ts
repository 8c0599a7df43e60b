import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { VehicleCandidate } from '../../../../mock-server/api/vehicle-search.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { filledFields } from '../../forms/filled-fields.ts'
import type { FormStart } from '../../forms/form-model.ts'
import { twelveMonthsOn } from '../wanted/wanted-start.ts'

/** What a vehicle that was looked up tells its report. */
export type KnownVehicle = Pick<VehicleCandidate, 'vrm' | 'country' | 'vin' | 'make' | 'model' | 'colour'>

interface Known {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly ownerForce: string
  readonly context: AccessContext | null
  /** Whether the operator may send it confirmed. */
  readonly confirms: boolean
  readonly vehicle?: KnownVehicle
}

/** What a new report knows before a key is pressed, all of it marked until looked at. */
export const vehicleStart = ({ today, ownerForce, context, confirms, vehicle }: Known): FormStart => {
  const fields = filledFields({
    ...vehicle,
    country: vehicle?.country ?? 'UK',
    expiry: inWords(twelveMonthsOn(today)),
    ownerForce,
    officer: context?.originator,
    status: confirms ? 'confirmed' : undefined
  })
  return { fields, carried: Object.keys(fields) }
}
