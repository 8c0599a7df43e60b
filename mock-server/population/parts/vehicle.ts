import type { KeptDetails } from '../../src/vehicles/vehicle-details.ts'
import type { Random } from '../random.ts'
import { addDays } from './calendar.ts'
import type { Registration } from './registration.ts'

const MODELS = [
  'Ford Fiesta',
  'Ford Focus',
  'Vauxhall Corsa',
  'Volkswagen Golf',
  'BMW 3 Series',
  'Audi A3',
  'Mercedes-Benz C-Class',
  'Toyota Yaris',
  'Nissan Qashqai',
  'Peugeot 208',
  'Renault Clio',
  'Kia Sportage',
  'Ford Transit',
  'Volkswagen Transporter',
  'Honda CBR 600',
  'Škoda Octavia'
]
const COLOURS = ['black', 'white', 'silver', 'grey', 'blue', 'red', 'green']

/** Letters and digits of a VIN: never I, O or Q. */
const VIN = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789']

export interface PlannedVehicle {
  readonly vrm: string
  readonly description: string
  readonly vin: string
  readonly details: KeptDetails
}

/** A vehicle by chance. @param today YYYY-MM-DD */
export const vehicle = (random: Random, { vrm, registered }: Registration, today: string): PlannedVehicle => {
  const [name, colour] = [random.pick(MODELS), random.pick(COLOURS)]
  const [make = '', ...model] = name.split(' ')
  // The first three years need no MOT; one in twelve has let it run out.
  const expires =
    registered > Number(today.slice(0, 4)) - 3
      ? null
      : addDays(today, random.chance(0.08) ? -random.between(1, 200) : random.between(1, 364))
  return {
    vrm,
    description: `${name}, ${colour}, ${registered}`,
    vin: `XX0${Array.from({ length: 14 }, () => random.pick(VIN)).join('')}`,
    details: {
      make,
      model: model.join(' '),
      colour,
      registered,
      mot: { expires, status: 'valid' },
      insurance: { status: random.chance(0.93) ? 'insured' : 'no insurance found', asOf: addDays(today, -random.between(0, 6)) }
    }
  }
}
