import type { Asked, IncomingGrade, IncomingPost } from '../../api/incoming.ts'
import { randomFrom } from '../../population/random.ts'
import type { Random } from '../../population/random.ts'
import { weighted } from '../../population/weighted.ts'

/** Signs what the generator sends: no user is called that. */
export const GENERATED = 'client:incoming-generator'

/** Whom and what checks are made up about: some of the synthetic population. */
export interface Known {
  readonly people: readonly {
    readonly surname: string
    readonly forenames: readonly string[]
    readonly birthDate: string | null
    readonly sex: string
  }[]
  /** Who holds a licence, as they would be asked for. */
  readonly drivers: readonly {
    readonly driverNumber: string
    readonly surname: string
    readonly forename: string | null
    readonly birthDate: string
    readonly postcode: string | null
  }[]
  readonly registrations: readonly string[]
  readonly marks: readonly string[]
}

const NATO =
  'ALFA BRAVO CHARLIE DELTA ECHO FOXTROT GOLF HOTEL INDIA JULIETT KILO LIMA MIKE NOVEMBER OSCAR PAPA QUEBEC ROMEO SIERRA TANGO UNIFORM VICTOR WHISKEY X-RAY YANKEE ZULU'.split(
    ' '
  )
const FIGURES = 'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINER'.split(' ')
const LETTER_A = 65

/** As it is spelt over the radio; null where a character has no word there. */
export const spelt = (word: string): string | null => {
  const words = [...word.toUpperCase()].map((each) =>
    /[A-Z]/.test(each) ? NATO[each.charCodeAt(0) - LETTER_A] : /\d/.test(each) ? FIGURES[Number(each)] : undefined
  )
  return words.includes(undefined) || words.length < 2 ? null : words.join(' ')
}

const grade = weighted<IncomingGrade>([
  ['emergency', 6],
  ['priority', 34],
  ['routine', 60]
])
const channel = weighted<IncomingPost['channel']>([
  ['radio', 70],
  ['telephone', 10],
  ['cad', 20]
])
const subject = weighted<Asked['subject']>([
  ['person', 58],
  ['vehicle', 30],
  ['property', 6],
  ['driver', 6]
])
/** Reason codes of the control room's day; a vehicle's among them for vehicles. */
const REASONS = {
  person: ['1', '1', '1', '8', '7'],
  vehicle: ['1', '2', '2', '3', '4'],
  property: ['8', '6'],
  driver: ['1', '1', '4']
} as const
const PLACES = [
  'HIGH ST, NORWICH',
  'A47 EASTBOUND, POSTWICK',
  'PRINCE OF WALES RD, NORWICH',
  'MARINE PARADE, GREAT YARMOUTH',
  'TUESDAY MARKET PLACE, KING’S LYNN',
  'MAGDALEN ST, THETFORD',
  'THICKTHORN SERVICES, A11',
  'NORWICH STATION, PLATFORM 2',
  'DEREHAM RD RETAIL PARK',
  'CROMER PIER'
]
const CLEAR_OFTEN = 0.85

/** Two letters or figures that stand beside each other, the other way round: misheard or mistyped. */
const swapped = (random: Random, word: string): string => {
  if (word.length < 4) return word
  const at = random.between(1, word.length - 2)
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
}
const perhapsSpelt = (random: Random, word: string): string =>
  random.chance(0.6) ? (spelt(word) ?? word.toUpperCase()) : word.toUpperCase()

const personAsked = (random: Random, { people }: Known): Asked | null => {
  if (people.length === 0) return null
  const { surname, forenames, birthDate, sex } = random.pick(people)
  const heard = random.chance(CLEAR_OFTEN) ? surname : swapped(random, surname)
  const day = birthDate === null ? null : birthDate.split('-').toReversed().join('')
  return {
    subject: 'person',
    surname: perhapsSpelt(random, heard),
    ...(forenames[0] === undefined || random.chance(0.05) ? {} : { forename: forenames[0].toUpperCase() }),
    ...(day === null || random.chance(0.2) ? {} : { birthDate: random.chance(CLEAR_OFTEN) ? day : swapped(random, day) }),
    ...(random.chance(0.7) ? { sex } : {}),
    ...(random.chance(0.2) ? { appearance: `IC${random.between(1, 6)}` } : {}),
    ...(random.chance(0.1) ? { height: String(random.between(152, 195)) } : {})
  }
}

/** In the groups in which a number is read off a card: `SMITH 803125 JA9AA`. */
const grouped = (driverNumber: string): string => driverNumber.replace(/^(.{5})(.{6})(.{5})$/, '$1 $2 $3')

/** By the number on the card, or by name, birth date and postcode where there is no card; some leave one of them out. */
const driverAsked = (random: Random, { drivers }: Known): Asked => {
  const { driverNumber, surname, forename, birthDate, postcode } = random.pick(drivers)
  if (postcode === null || random.chance(0.6)) return { subject: 'driver', driverNumber: grouped(driverNumber) }
  return {
    subject: 'driver',
    surname: perhapsSpelt(random, surname),
    ...(forename === null ? {} : { forename: forename.toUpperCase() }),
    birthDate: birthDate.split('-').toReversed().join(''),
    ...(random.chance(CLEAR_OFTEN) ? { postcode } : {})
  }
}

const askedOf = (random: Random, known: Known): Asked => {
  const what = subject(random)
  if (what === 'vehicle' && known.registrations.length > 0) {
    const vrm = random.pick(known.registrations)
    const heard = random.chance(CLEAR_OFTEN) ? vrm : swapped(random, vrm)
    return { subject: 'vehicle', vrm: random.chance(0.5) ? (spelt(heard) ?? heard) : heard }
  }
  if (what === 'property' && known.marks.length > 0) return { subject: 'property', mark: random.pick(known.marks) }
  if (what === 'driver' && known.drivers.length > 0) return driverAsked(random, known)
  return personAsked(random, known) ?? { subject: 'vehicle', vrm: 'AB12 CDE' }
}

/** The check of a number: the same seed, number and population give the same one. Some say too little, some are misheard. */
export const madeUpCheck = (seed: number, number: number, known: Known): Omit<IncomingPost, 'to'> => {
  const random = randomFrom((seed ^ Math.imul(number, 0x9e3779b1)) >>> 0)
  const asked = askedOf(random, known)
  return {
    reference: `SIM-${seed}-${number}`,
    grade: grade(random),
    channel: channel(random),
    asked,
    reason: random.pick(REASONS[asked.subject]),
    ...(random.chance(0.95) ? { caller: String(random.between(2000, 8999)) } : {}),
    ...(random.chance(0.95) ? { place: random.pick(PLACES) } : {}),
    ...(random.chance(0.3) ? { incident: String(random.between(10, 990)) } : {})
  }
}
