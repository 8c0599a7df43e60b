import { driverNumberStem } from '../../api/identifiers/driver-number.ts'
import type { PersonContent } from '../../api/people.ts'
import { randomFrom } from '../random.ts'
import type { Random } from '../random.ts'
import { addDays, ageOn, daysBetween, yearOf } from './calendar.ts'
import { endorsements } from './endorsement.ts'
import type { PlannedEndorsement } from './endorsement.ts'

export interface PlannedDisqualification {
  readonly from: string
  /** Its last day. */
  readonly to: string
  readonly offence: string
  readonly retest: boolean
}
/** A driving licence as the licensing agency would hold it. Days are YYYY-MM-DD. */
export interface PlannedLicence {
  readonly driverNumber: string
  readonly kind: 'full' | 'provisional'
  readonly validFrom: string
  readonly validTo: string
  readonly cardUntil: string
  readonly revokedOn: string | null
  readonly entitlements: readonly { category: string; kind: 'full' | 'provisional'; from: string; to: string }[]
  readonly endorsements: readonly PlannedEndorsement[]
  readonly disqualification: PlannedDisqualification | null
  /** Whether the agency holds a photograph: licences of paper have none. */
  readonly pictured: boolean
}

/** Of whom a licence is made. */
export interface LicenceHolder {
  readonly personId: string
  readonly content: Pick<PersonContent, 'names' | 'birth' | 'sex' | 'profiles' | 'unidentified' | 'courtOrders'> & {
    deceased?: string | undefined
  }
  /** Day since which the person is marked as a disqualified driver; null where not. */
  readonly disqualifiedSince: string | null
}

const DRIVING_AGE = 17
const RENEWED_AT = 70
const CARD_YEARS = 10
/** Cars with trailers and small lorries came with every licence that was passed for before this day. */
const GRANDFATHERED = '1997-01-01'

const yearsOn = (day: string, years: number): string => {
  const moved = `${String(yearOf(day) + years).padStart(4, '0')}${day.slice(4)}`
  return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved
}

/** FNV-1a: the same person always gives the same stream of chance. */
const seedOf = (personId: string): number => {
  let hash = 0x811c9dc5
  for (const character of personId.toLowerCase()) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return hash >>> 0
}

const CHECK = [...'ABCDEFGHJKLMNPRSTUVWXYZ']
/** A real number counts namesakes down from 9. These end in a 0 that none reaches: they are nobody’s. */
const tailOf = (random: Random): string => `0${random.pick(CHECK)}${random.pick(CHECK)}`

/** The true name and the day of birth that a licence is made out to; undefined for whoever holds none that we could know. */
const madeOutTo = ({ content }: LicenceHolder): { stem: string; born: string } | undefined => {
  const { names, birth, sex, unidentified, profiles, deceased } = content
  const name = names.find(({ kind }) => kind === 'true') ?? names[0]
  const contactOnly = profiles.length > 0 && profiles.every((profile) => profile === 'CT')
  if (name?.surname === undefined || birth.date?.length !== 10 || unidentified || contactOnly || deceased !== undefined) return undefined
  const named = { surname: name.surname, forenames: name.forenames, born: birth.date, sex: sex === 'F' ? ('F' as const) : ('M' as const) }
  const stem = driverNumberStem(named)
  return stem === undefined ? undefined : { stem, born: birth.date }
}

const disqualificationOf = (
  random: Random,
  { content, disqualifiedSince }: LicenceHolder,
  anchor: string
): PlannedDisqualification | null => {
  const ordered = content.courtOrders.find(({ code }) => code === 'DQ')
  if (ordered !== undefined)
    return {
      from: ordered.from,
      to: ordered.to ?? yearsOn(ordered.from, 5),
      offence: 'Ordered by a court',
      retest: ordered.to === undefined
    }
  const months = random.between(12, 36)
  const retest = random.chance(0.3)
  if (disqualifiedSince === null) return null
  // The marker stands today, so the disqualification does.
  const to = addDays(disqualifiedSince, months * 30)
  return {
    from: disqualifiedSince,
    to: to > anchor ? to : addDays(anchor, 30 + months * 5),
    offence: random.pick(['Driving with excess alcohol', '12 points or more within 3 years', 'Driving while unfit through drugs']),
    retest
  }
}

const categories = (random: Random, { kind, passed, validTo }: { kind: 'full' | 'provisional'; passed: string; validTo: string }) => {
  const extra = [random.chance(0.09), random.chance(0.06), random.chance(0.02)]
  if (kind === 'provisional') return [{ category: 'B', kind, from: passed, to: validTo }]
  const held = [
    'AM',
    ...(extra[0] === true ? ['A'] : []),
    'B1',
    'B',
    'BE',
    ...(passed < GRANDFATHERED ? ['C1', 'D1'] : []),
    ...(extra[1] === true ? ['C', 'CE'] : []),
    ...(extra[2] === true ? ['D'] : [])
  ]
  return held.map((category) => ({ category, kind, from: passed, to: validTo }))
}

/** Whether a person of the population holds a licence: most adults do. */
const holds = (random: Random, age: number): boolean => random.chance(age < 20 ? 0.6 : 0.88)

/**
 * The licence of a person of the population, made from the person and from nothing that is stored: the same person has
 * the same licence each time it is read, and thirteen million people cost no row. Null where there is none.
 * @param anchor day of the population, YYYY-MM-DD: what happened, happened before it
 * @param certain the person holds a licence, whatever chance says
 */
export const drivingLicence = (holder: LicenceHolder, { anchor, certain }: { anchor: string; certain: boolean }): PlannedLicence | null => {
  const to = madeOutTo(holder)
  if (to === undefined) return null
  const random = randomFrom(seedOf(holder.personId))
  const tail = tailOf(random)
  const { born, stem } = to
  const from = yearsOn(born, DRIVING_AGE)
  const age = ageOn(born, anchor)
  const has = holds(random, age)
  const disqualification = disqualificationOf(random, holder, anchor)
  if (from > anchor || !(has || certain || disqualification !== null)) return null
  const first = addDays(from, random.between(0, Math.max(0, Math.min(2600, daysBetween(from, anchor)))))
  const kind = random.chance(age < 21 ? 0.45 : 0.1) ? 'provisional' : 'full'
  const renewal = yearsOn(born, RENEWED_AT)
  const validTo = addDays(renewal > anchor ? renewal : addDays(anchor, random.between(-200, 1090)), -1)
  const cardUntil = addDays(anchor, random.chance(0.06) ? -random.between(5, 700) : random.between(10, CARD_YEARS * 365))
  const revoked = random.chance(0.006) ? addDays(anchor, -random.between(10, 900)) : null
  return {
    driverNumber: `${stem}${tail}`,
    kind,
    validFrom: first,
    validTo,
    cardUntil: cardUntil < validTo ? cardUntil : validTo,
    revokedOn: revoked !== null && revoked > first ? revoked : null,
    entitlements: categories(random, { kind, passed: first, validTo }),
    endorsements: endorsements(random, { from: first, anchor }),
    disqualification,
    pictured: random.chance(0.95)
  }
}
