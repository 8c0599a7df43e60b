import type { z } from 'zod'
import type { AddressSchema } from '../../api/people.ts'
import type { Random } from '../random.ts'
import { anyTown } from './places.ts'
import type { Town } from './places.ts'

type Address = z.infer<typeof AddressSchema>

/** Invented: put together, they give street names that no gazetteer holds. */
const BEGINNINGS = [
  'Quillen',
  'Thrupper',
  'Zenner',
  'Vexley',
  'Obsidia',
  'Wimbrel',
  'Yarrowfen',
  'Kestlewick',
  'Drumlith',
  'Hexwold',
  'Jorvenham',
  'Umberlow',
  'Fennimarsh',
  'Brackenthwistle',
  'Ostrimoor',
  'Pellowsyke'
]
const MIDDLES = ['dine', 'gate', 'holt', 'sted', 'mere', 'combe', 'worthy', 'shaw', 'ridge', 'fold']
const KINDS = ['Road', 'Street', 'Avenue', 'Close', 'Court', 'Drive', 'Terrace', 'Way', 'Crescent', 'Grove']

/** Letters that the two last places of a real postcode never hold: a code made of them leads to no door. */
const IMPOSSIBLE = ['C', 'I', 'K', 'M', 'O', 'V']

/** Outward half of the real area, inward half impossible: `LS12 4VK`. */
export const postcode = (random: Random, { area, districts }: Town): string =>
  `${area}${random.between(1, districts)} ${random.between(1, 9)}${random.pick(IMPOSSIBLE)}${random.pick(IMPOSSIBLE)}`

export const streetLine = (random: Random, town: Town): string => {
  const flat = random.chance(0.2) ? `Flat ${random.between(1, 60)}, ` : ''
  return `${flat}${random.between(1, 180)} ${random.pick(BEGINNINGS)}${random.pick(MIDDLES)} ${random.pick(KINDS)}, ${town.name}`
}

/** Addresses from the latest back; most people have one or two. */
export const addresses = (random: Random, { town, adultIn, year }: { town: Town; adultIn: number; year: number }): Address[] => {
  const since = random.between(Math.min(Math.max(adultIn, year - 12), year), year)
  const homeless = random.chance(0.03)
  const held: Address[] = [
    { kind: homeless ? 'hostel' : 'home', lines: streetLine(random, town), postcode: postcode(random, town), from: String(since) }
  ]
  let until = since
  while (held.length < 5 && until > adultIn + 1 && random.chance(0.38)) {
    const earlier = random.chance(0.75) ? town : anyTown(random)
    const from = Math.max(adultIn, until - random.between(1, 6))
    held.push({
      kind: 'previous',
      lines: streetLine(random, earlier),
      postcode: postcode(random, earlier),
      from: String(from),
      to: String(until)
    })
    until = from
  }
  return held
}
