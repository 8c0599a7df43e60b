import type { Random } from '../random.ts'

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

export interface PlannedVehicle {
  readonly vrm: string
  readonly description: string
}

export const vehicle = (random: Random): PlannedVehicle => {
  const year = random.between(6, 24)
  const age = random.chance(0.5) ? year : year + 50
  const tail = Array.from({ length: 3 }, () => random.pick(LETTERS)).join('')
  return {
    vrm: `${random.pick(UNISSUED)}${random.pick(LETTERS)}${String(age).padStart(2, '0')}${tail}`,
    description: `${random.pick(MODELS)}, ${random.pick(COLOURS)}, 20${String(year).padStart(2, '0')}`
  }
}
