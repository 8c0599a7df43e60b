import type { z } from 'zod'
import type { MarkSchema } from '../../api/people.ts'
import type { Sex } from '../names/community.ts'
import type { Random } from '../random.ts'

type Mark = z.infer<typeof MarkSchema>

const BUILDS = ['Slim', 'Slim', 'Medium', 'Medium', 'Medium', 'Stocky', 'Heavy', 'Athletic']
const HAIR = [
  'Brown, short',
  'Brown, long',
  'Black, short',
  'Black, curly',
  'Fair, short',
  'Fair, long',
  'Red, short',
  'Grey, receding',
  'Shaved',
  'Bald',
  'Black, braided',
  'Dyed, shoulder length'
]
const EYES = ['Brown', 'Brown', 'Blue', 'Blue', 'Green', 'Hazel', 'Grey']
const OCCUPATIONS = [
  'Labourer',
  'Roofer',
  'Delivery driver',
  'Warehouse operative',
  'Care assistant',
  'Chef',
  'Cleaner',
  'Student',
  'Unemployed',
  'Mechanic',
  'Hairdresser',
  'Security guard',
  'Scaffolder',
  'Retail assistant',
  'Nurse',
  'Taxi driver',
  'Plasterer',
  'Electrician',
  'Teacher',
  'Office administrator',
  'Self-employed builder',
  'Bartender',
  'Retired'
]

const PLACES = [
  'left forearm',
  'right forearm',
  'neck, left side',
  'neck, right side',
  'right hand',
  'left hand',
  'chest',
  'upper back',
  'left calf',
  'right calf',
  'left eyebrow',
  'right cheek',
  'left shoulder',
  'knuckles, right hand'
]
const SCARS = ['5 cm, vertical', '3 cm, curved', 'surgical, 10 cm', 'burn, the size of a coin', 'two parallel, 2 cm each']
const TATTOOS = [
  'rose with thorns',
  'name in script',
  'barbed wire',
  'swallow',
  'skull',
  'Celtic band',
  'lion’s head',
  'clock with date',
  'football crest',
  'cross',
  'dragon',
  'tribal pattern',
  'praying hands',
  'star, five points'
]

const mark = (random: Random): Mark => {
  const kind = random.pick(['scar', 'tattoo', 'tattoo', 'tattoo', 'mark', 'piercing'] as const)
  const description = { scar: SCARS, tattoo: TATTOOS, mark: ['birthmark, brown', 'mole'], piercing: ['ring', 'stud', 'bar'] }[kind]
  return { kind, place: random.pick(PLACES), description: random.pick(description) }
}

/** Centimetres; the sum of three chances stands for the bell curve. */
const adultHeight = (random: Random, sex: Sex): number =>
  Math.round((sex === 'M' ? 176 : 162) + (random.next() + random.next() + random.next() - 1.5) * 15)

export const describe = (random: Random, { sex, age }: { sex: Sex; age: number }) => {
  const cm = age >= 17 ? adultHeight(random, sex) : Math.max(80, Math.round(adultHeight(random, sex) * (0.45 + 0.033 * age)))
  return {
    ...(random.chance(0.85) ? { height: random.chance(0.15) ? { cm, toCm: cm + 5 } : { cm } } : {}),
    ...(random.chance(0.7) ? { build: random.pick(BUILDS) } : {}),
    ...(random.chance(0.7) ? { hair: random.pick(HAIR) } : {}),
    ...(random.chance(0.6) ? { eyes: random.pick(EYES) } : {}),
    ...(age >= 16 && random.chance(0.45) ? { occupation: age >= 66 ? 'Retired' : random.pick(OCCUPATIONS) } : {}),
    marks: age >= 14 && random.chance(0.32) ? Array.from({ length: random.between(1, 3) }, () => mark(random)) : []
  }
}
