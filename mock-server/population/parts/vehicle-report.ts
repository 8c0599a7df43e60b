import { vehicleKindOf } from '../../api/vehicle-rules.ts'
import { vehicleHeadline } from '../../api/vehicles.ts'
import type { VehicleContent } from '../../api/vehicles.ts'
import { smallTable } from '../../src/reference/small-tables.ts'
import { vehicleBearing } from '../../src/vehicles/bearing.ts'
import type { PlannedObject } from '../insert-object.ts'
import type { Random } from '../random.ts'
import { addDays, daysBefore, momentOn } from './calendar.ts'
import type { PlannedVehicle } from './vehicle.ts'
import { contactNumber } from './wanted.ts'

const KINDS = new Map(smallTable('vehicle-reports').rows.map((row) => [row.code, vehicleKindOf(row)]))
const UNCONFIRMED_DAYS = 42

/** A report as it is written, from what it says. @param at ISO 8601 */
export const plannedVehicleReport = (
  content: VehicleContent,
  { at, status, by }: { at: string; status: 'unconfirmed' | 'confirmed'; by?: string }
): PlannedObject => {
  const kind = KINDS.get(content.kind)
  return {
    kind: 'vehicle',
    status,
    open: true,
    at,
    ...(by === undefined ? {} : { by }),
    headline: vehicleHeadline(content, kind?.label ?? content.kind),
    content,
    held: {
      deletedOn: addDays(status === 'confirmed' ? content.expiry : at.slice(0, 10), status === 'confirmed' ? 1 : UNCONFIRMED_DAYS),
      reviewDate: null,
      ended: null,
      keptUntil: null
    },
    bearing: vehicleBearing(content, kind)
  }
}

const CASES = [
  { kind: 'LS', actionOnSighting: 'stop' },
  { kind: 'LS', actionOnSighting: 'stop' },
  { kind: 'OD', actionOnSighting: 'stop' },
  { kind: 'SP', actionOnSighting: 'stop' },
  { kind: 'CL', actionOnSighting: 'stop' },
  { kind: 'AC', actionOnSighting: 'stop', instructions: 'Stop, search for tools and inform the officer in case.' },
  { kind: 'RE', actionOnSighting: 'do-not-stop', instructions: 'Note direction, time and who is in it; tell the officer in case.' }
] as const

/** A confirmed report on a vehicle of the population, that obeys every rule of vehicleRules. */
export const vehicleReport = (
  random: Random,
  { vehicle, today, ownerForce, place }: { vehicle: PlannedVehicle; today: string; ownerForce: string; place: string }
): PlannedObject => {
  const date = daysBefore(random, today, { least: 3, most: 300 })
  const { make, model, colour } = vehicle.details
  const content: VehicleContent = {
    ...random.pick(CASES),
    vrm: vehicle.vrm,
    country: 'UK',
    vin: vehicle.vin,
    make,
    ...(model === '' ? {} : { model }),
    colour,
    expiry: addDays(today, random.between(30, 700)),
    contact: contactNumber(random),
    date,
    place,
    reference: `${ownerForce}/${random.between(10_000, 99_999)}/${date.slice(2, 4)}`,
    officer: `PC ${random.between(100, 9999)}`,
    ownerForce
  }
  return plannedVehicleReport(content, { at: momentOn(random, date), status: 'confirmed' })
}
