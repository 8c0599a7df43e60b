import type { KeptDetails } from '../../src/vehicles/vehicle-details.ts'
import type { Random } from '../random.ts'
import { addDays } from './calendar.ts'

const LETTERS = [...'ABCDEFGHJKLMNOPRSTUVWXYZ']
/** First letters that no registration office issues: well formed, on no road. */
const UNISSUED = ['J', 'T', 'U', 'X']
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

interface Chance {
  readonly random: Random
  /** For what was added to vehicles later: the first gives the same vehicles as before. */
  readonly objects: Random
}

/** @param today YYYY-MM-DD */
export const vehicle = ({ random, objects }: Chance, today: string): PlannedVehicle => {
  const year = random.between(6, 24)
  const age = random.chance(0.5) ? year : year + 50
  const tail = Array.from({ length: 3 }, () => random.pick(LETTERS)).join('')
  const vrm = `${random.pick(UNISSUED)}${random.pick(LETTERS)}${String(age).padStart(2, '0')}${tail}`
  const [name, colour] = [random.pick(MODELS), random.pick(COLOURS)]
  const [make = '', ...model] = name.split(' ')
  const registered = 2000 + year
  // The first three years need no MOT; one in twelve has let it run out.
  const expires =
    registered > Number(today.slice(0, 4)) - 3
      ? null
      : addDays(today, objects.chance(0.08) ? -objects.between(1, 200) : objects.between(1, 364))
  return {
    vrm,
    description: `${name}, ${colour}, ${registered}`,
    vin: `XX0${Array.from({ length: 14 }, () => objects.pick(VIN)).join('')}`,
    details: {
      make,
      model: model.join(' '),
      colour,
      registered,
      mot: { expires, status: 'valid' },
      insurance: { status: objects.chance(0.93) ? 'insured' : 'no insurance found', asOf: addDays(today, -objects.between(0, 6)) }
    }
  }
}
