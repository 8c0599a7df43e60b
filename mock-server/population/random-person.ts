import type { PersonContent, Signal } from '../api/people.ts'
import { anyCommunity } from './names/communities.ts'
import type { Sex } from './names/community.ts'
import { addresses } from './parts/address.ts'
import { arrest } from './parts/arrest.ts'
import { addDays, ageOn, birthDay, daysBefore, yearOf } from './parts/calendar.ts'
import { describe } from './parts/description.ts'
import { missingReport } from './parts/missing.ts'
import { namesOf } from './parts/name.ts'
import { anyTown } from './parts/places.ts'
import { markerOf, warnings } from './parts/signals.ts'
import { knowsPrevious, ordersAndRegisters, safeguardingDetails } from './parts/orders-and-registers.ts'
import { ITEMS, property } from './parts/property.ts'
import type { Registration } from './parts/registration.ts'
import { vehicleReport } from './parts/vehicle-report.ts'
import { vehicle } from './parts/vehicle.ts'
import { wantedReport } from './parts/wanted.ts'
import type { Random } from './random.ts'
import type { PlannedContent, SyntheticPerson } from './synthetic-person.ts'

/** Youngest age at which an arrest is recorded here: 12, the later of the two ages of criminal responsibility. */
const RESPONSIBLE_AT = 12
const LANGUAGES: Readonly<Record<string, string>> = {
  Polish: 'Polish',
  Romanian: 'Romanian',
  Chinese: 'Cantonese or Mandarin',
  'Arabic and North African': 'Arabic',
  'Cypriot and Turkish': 'Turkish',
  'Baltic and Portuguese': 'Portuguese'
}

/** Ofcom keeps these numbers for drama: they reach nobody. */
const phone = (random: Random): string => `07700 900${String(random.between(0, 999)).padStart(3, '0')}`

type Standing = 'contact' | 'offender' | 'suspect' | 'missing' | 'safeguarded' | 'licensee'

const standingOf = (random: Random, age: number): Standing => {
  const at = random.next()
  if (at < 0.04) return 'contact'
  if (age < RESPONSIBLE_AT + 1) return at < 0.6 ? 'missing' : 'safeguarded'
  if (at < 0.06) return 'missing'
  if (at < 0.09) return age >= 18 ? 'licensee' : 'safeguarded'
  return at < 0.55 ? 'offender' : 'suspect'
}
const PROFILES: Readonly<Record<Standing, readonly string[]>> = {
  contact: ['CT'],
  offender: ['OF'],
  suspect: ['SU'],
  missing: ['MI'],
  safeguarded: ['SG'],
  licensee: ['FL']
}

const birthOf = (random: Random, born: string, today: string): PersonContent['birth'] => {
  const at = random.next()
  if (at < 0.97) return { date: born }
  if (at < 0.985) return { date: born.slice(0, 4) }
  return { approximateAge: { years: ageOn(born, today), plusMinus: random.between(2, 5), on: today } }
}

const markersOf = (
  random: Random,
  {
    standing,
    child,
    lookedAfter,
    context
  }: { standing: Standing; child: boolean; lookedAfter: boolean; context: { today: string; ownerForce: string } }
): Signal[] => [
  ...(standing === 'licensee' ? [markerOf(random, { code: 'FL', reason: 'Holds a shotgun certificate' }, context)] : []),
  ...(standing === 'safeguarded' || (child && random.chance(0.2))
    ? [markerOf(random, { code: 'SG', reason: 'Child protection plan' }, context)]
    : []),
  ...(lookedAfter ? [markerOf(random, { code: 'LA', reason: 'Looked after by the local authority' }, context)] : []),
  ...(standing === 'offender' && random.chance(0.06)
    ? [markerOf(random, { code: 'OB', reason: 'Charged with an offence committed on bail' }, context)]
    : []),
  ...(standing === 'offender' && random.chance(0.05) ? [markerOf(random, { code: 'DD', reason: 'Disqualified by a court' }, context)] : []),
  ...(standing === 'offender' && random.chance(0.04)
    ? [markerOf(random, { code: 'CO', reason: 'Criminal behaviour order in force' }, context)]
    : [])
]

interface Chance {
  readonly random: Random
  /** A second stream, for what was added to the population later: the first gives the same people as before. */
  readonly later: Random
  /** A third, for what hangs on missing reports. */
  readonly episodes: Random
  /** A fourth, for what hangs on property. */
  readonly objects: Random
  /** A fifth, for vehicles and their reports. */
  readonly vehicles: Random
}

interface Place {
  /** YYYY-MM-DD */
  readonly today: string
  /** The vehicles that fall to this person, who may keep any or not. */
  readonly registrations: (keeps: boolean) => readonly Registration[]
  /** Whether every arrest is held as a full report, or only some: see people.ts. */
  readonly everyArrest: boolean
}

/** Share of the arrests that are held as full reports where not every one is. */
const SOME_ARRESTS = 0.05
/** Share of those arrested who have a CRO number. */
const WITH_CRO = 0.85
/** What vehicles were once drawn from. */
const VEHICLE_DRAWS = 9

/** One person of the synthetic population, by chance. */
export const randomPerson = (
  { random, later, episodes, objects, vehicles: ofVehicles }: Chance,
  { today, registrations, everyArrest }: Place
): SyntheticPerson => {
  const community = anyCommunity(random)
  const born = birthDay(random, today)
  const age = ageOn(born, today)
  const child = age < 18
  const standing = standingOf(random, age)
  const known = standing === 'offender' || standing === 'suspect'
  const sex: Sex = random.chance(known ? 0.78 : 0.5) ? 'M' : 'F'
  const town = anyTown(random)
  const responsibleOn = addDays(born, Math.ceil(RESPONSIBLE_AT * 365.25) + 2)
  const birth = birthOf(random, born, today)
  const context = { today, ownerForce: town.station }
  const lookedAfter = child && random.chance(0.06)
  // Only a known birth date lets a power of arrest stand.
  const dated = birth.date?.length === 10
  const arrests =
    known && responsibleOn < addDays(today, -30) && (everyArrest || random.chance(SOME_ARRESTS))
      ? Array.from({ length: standing === 'offender' ? random.pick([0, 1, 1, 1, 2]) : random.pick([0, 0, 1]) }, () =>
          arrest(random, { today, from: responsibleOn })
        )
      : []
  const wanted = dated && known && age >= 14 && random.chance(0.036) ? [wantedReport(random, context)] : []
  const missing =
    standing === 'missing' || random.chance(0.006)
      ? [missingReport({ random, episodes }, { today, child, open: random.chance(0.12), ownerForce: town.station, town: town.name })]
      : []
  const profiles = [...PROFILES[standing], ...(missing.length > 0 && standing !== 'missing' && standing !== 'contact' ? ['MI'] : [])]
  const things = random.chance(0.015)
    ? [{ date: daysBefore(random, today, { least: 3, most: 900 }), item: random.pick(ITEMS), open: random.chance(0.6) }]
    : []
  const firstMet =
    arrests.map(({ date }) => date).sort()[0] ?? daysBefore(random, today, { least: 1, most: Math.max(1, Math.min(3000, age * 365)) })
  const content: PlannedContent = {
    names: namesOf(random, community, { sex, year: yearOf(born), adult: !child, known }),
    unidentified: false,
    birth: random.chance(0.7) ? { ...birth, place: random.pick(community.birthplaces) } : birth,
    sex: random.chance(0.004) ? 'U' : sex,
    ...(random.chance(0.93) ? { appearance: random.pick(community.appearance) } : {}),
    ...(random.chance(0.8) ? { ethnicity: random.pick(community.ethnicity) } : {}),
    ...(random.chance(0.8) ? { nationality: community.nationalities(random) } : {}),
    ...describe(random, { sex, age }),
    addresses: addresses(random, { town, adultIn: yearOf(born) + (child ? 0 : 18), year: yearOf(today) }),
    phones: !child && random.chance(0.55) ? [phone(random)] : [],
    identifiers: [],
    profiles: [...new Set(profiles)],
    ...(random.chance(0.008) ? { deceased: daysBefore(random, today, { least: 1, most: 400 }) } : {}),
    ...(LANGUAGES[community.name] !== undefined && random.chance(0.25) ? { interpreter: LANGUAGES[community.name] } : {}),
    ...(lookedAfter ? { lookedAfter: { authority: `${town.name} City Council` } } : {})
  }
  const withCro = (everyArrest ? arrests.length > 0 : standing === 'offender') && random.chance(WITH_CRO)
  const signals = known && random.chance(0.095) ? warnings(random, context) : []
  const markers = standing === 'contact' ? [] : markersOf(random, { standing, child, lookedAfter, context })
  const codes = markers.map(({ code }) => code)
  if (!child && random.chance(0.22)) random.skip(VEHICLE_DRAWS)
  const vehicles = registrations(!child && standing !== 'contact').map((each) => vehicle(ofVehicles, each, today))
  return {
    id: null,
    recordedOn: firstMet,
    ownerForce: town.station,
    content: { ...content, ...ordersAndRegisters(later, { today, known, arrested: arrests.length > 0, markers: codes }) },
    withCro,
    warnings: signals,
    markers,
    wanted: standing === 'contact' || content.deceased !== undefined ? [] : wanted,
    missing: standing === 'contact' ? [] : missing.filter(({ open }) => !open || content.deceased === undefined),
    arrests,
    vehicles,
    objects:
      standing === 'contact'
        ? []
        : [
            ...things.map((thing) => property(objects, { ...thing, town, today })),
            ...vehicles
              .filter(() => ofVehicles.chance(0.006))
              .map((each) => vehicleReport(ofVehicles, { vehicle: each, today, ownerForce: town.station, place: town.name }))
          ],
    sealed: child && (codes.includes('SG') || codes.includes('LA')) ? safeguardingDetails(later, context) : [],
    knowsPrevious: standing === 'contact' ? null : knowsPrevious(later)
  }
}
