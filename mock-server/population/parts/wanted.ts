import type { WantedContent } from '../../api/wanted.ts'
import type { Random } from '../random.ts'
import { weighted } from '../weighted.ts'
import { addDays, daysBefore, momentOn } from './calendar.ts'
import { anyOffence } from './offences.ts'
import { COURTS } from './places.ts'

export interface PlannedWanted {
  readonly content: WantedContent
  readonly circulatedAt: string
  readonly cancelled: boolean
  /** User name of who circulated it, where another operator has not looked at it yet. */
  readonly awaitsSecondCheckOf?: string
}

const anyCategory = weighted<string>([
  ['WO', 24],
  ['FS', 12],
  ['BB', 8],
  ['WW', 22],
  ['WC', 9],
  ['XT', 1],
  ['PR', 6],
  ['EC', 1],
  ['AB', 3],
  ['DE', 1],
  ['IM', 3],
  ['LS', 8],
  ['LW', 5],
  ['LC', 4],
  ['LP', 6]
])
const WARRANTS = ['WW', 'WC', 'XT']
const LOCATES = ['LS', 'LW', 'LC', 'LP']
const ACTIONS = {
  arrest: 'Arrest and inform the officer in case.',
  retake: 'Retake and return to the ward; inform the officer.',
  none: 'Do not arrest. Take address and telephone number, inform the officer.'
} as const

export const powerOf = (category: string): WantedContent['power'] =>
  LOCATES.includes(category) ? 'none' : category === 'AB' ? 'retake' : 'arrest'

const GROUNDS: Readonly<Record<string, string>> = {
  FS: 'Failed to answer police bail.',
  BB: 'Breached the conditions of release.',
  WW: 'Warrant not backed for bail: failed to appear.',
  WC: 'Warrant of commitment for unpaid fines.',
  XT: 'Certified extradition warrant.',
  PR: 'Licence revoked, recalled to prison.',
  EC: 'Unlawfully at large.',
  DE: 'Absent without leave, on request of the service police.',
  IM: 'Removal directions in force.'
}

/** Ofcom keeps these numbers for drama: they reach nobody. */
export const contactNumber = (random: Random): string => `01632 960${String(random.between(0, 999)).padStart(3, '0')}`

const warrant = (random: Random, category: string, issued: string): Pick<WantedContent, 'warrant'> =>
  WARRANTS.includes(category)
    ? {
        warrant: {
          number: `${issued.slice(2, 4)}${random.between(10_000_000, 99_999_999)}`,
          courtCode: random.pick(COURTS).code,
          date: issued,
          backedForBail: category !== 'XT' && random.chance(0.15)
        }
      }
    : {}

/** A report that obeys every rule of wantedRules for a person whose birth date is known. */
export const wantedReport = (
  random: Random,
  { today, ownerForce, category = anyCategory(random) }: { today: string; ownerForce: string; category?: string }
): PlannedWanted => {
  const circulated = daysBefore(random, today, { least: 0, most: 330 })
  const issued = daysBefore(random, circulated, { least: 1, most: 60 })
  const power = powerOf(category)
  const offence = anyOffence(random)
  return {
    circulatedAt: momentOn(random, addDays(circulated, -1)),
    cancelled: random.chance(0.15),
    content: {
      category,
      power,
      ...(power === 'none' ? {} : { grounds: GROUNDS[category] ?? `Suspected of ${offence.title.toLowerCase()}; evades arrest.` }),
      ...(category === 'WO' || WARRANTS.includes(category)
        ? { offence: { cjsCode: offence.code, text: offence.title, date: issued } }
        : {}),
      ...warrant(random, category, issued),
      ...(power === 'arrest' ? { grading: random.pick(['red', 'amber', 'amber', 'green', 'green'] as const) } : {}),
      officer: `PC ${random.between(100, 9999)}, ${random.pick(['CID', 'Response', 'Warrants Unit', 'Offender Management', 'Neighbourhood Team'])}`,
      contact: contactNumber(random),
      actionOnFinding: ACTIONS[power],
      ...(random.chance(0.3) ? { enquiriesMade: 'Home address called at twice, no reply.' } : {}),
      ...(random.chance(0.3) ? { likelyPlaces: 'Mother’s address and the town centre.' } : {}),
      circulation: random.pick(['force', 'region', 'national', 'national', 'national'] as const),
      // Within a year of circulation, and always ahead of today.
      reviewDate: addDays(circulated, 365),
      ownerForce
    }
  }
}
