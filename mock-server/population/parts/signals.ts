import type { Signal } from '../../api/people.ts'
import type { Random } from '../random.ts'
import { weighted } from '../weighted.ts'
import { addDays, daysBefore } from './calendar.ts'

const REASONS: Readonly<Record<string, readonly string[]>> = {
  FI: ['Convicted of possessing a shotgun without a certificate', 'Air weapon found at home address'],
  XP: ['Threatened to set off a home-made device'],
  WE: ['Carried a lock knife when arrested', 'Keeps a baseball bat in the car'],
  VI: ['Assaulted two officers on arrest', 'Violent towards partner and attending officers'],
  SX: ['Subject to notification requirements for 10 years'],
  ES: ['Ran from the custody van outside court'],
  CO: ['Hid wraps in clothing during search', 'Hid a blade in footwear'],
  SH: ['Cut forearms while in custody', 'Head-butted the cell door repeatedly'],
  SU: ['Tried to hang self while on remand', 'Threatened to jump from a bridge'],
  MN: ['Known to the community mental health team', 'Detained under section 136'],
  CT: ['Told custody staff of hepatitis C'],
  AT: ['Insulin-dependent diabetic', 'Epilepsy: carries medication', 'Severe asthma'],
  DR: ['Needles found on search', 'Class A user, used needles in pockets'],
  OV: ['Targets older people by distraction'],
  AG: ['False complaint of assault withdrawn after footage was seen'],
  IS: ['Gives the details of a sibling when stopped']
}
const anyWarning = weighted<string>([
  ['VI', 24],
  ['DR', 18],
  ['WE', 14],
  ['SH', 12],
  ['MN', 12],
  ['AT', 7],
  ['SU', 6],
  ['CO', 5],
  ['FI', 4],
  ['AG', 3],
  ['ES', 3],
  ['SX', 3],
  ['OV', 2],
  ['IS', 2],
  ['CT', 2],
  ['XP', 0.5]
])
const SOURCES = [
  'Custody record',
  'Arresting officer’s report',
  'Intelligence report',
  'Prison notification',
  'Court result',
  'Attending officer'
]

export interface SignalContext {
  readonly today: string
  readonly ownerForce: string
}

/** One warning signal with everything it needs to stand: reason, source, date, review date, owner (records, Person). */
export const warningOf = (random: Random, code: string, { today, ownerForce }: SignalContext): Signal => {
  const date = daysBefore(random, today, { least: 20, most: 1600 })
  return {
    code,
    reason: random.pick(REASONS[code] ?? ['Reported by an officer']),
    source: random.pick(SOURCES),
    date,
    reviewDate: addDays(date, 1826),
    ownerForce
  }
}

export const warnings = (random: Random, context: SignalContext): Signal[] => {
  const count = random.chance(0.6) ? 1 : random.between(2, 4)
  const codes = new Set(Array.from({ length: count }, () => anyWarning(random)))
  return [...codes].map((code) => warningOf(random, code, context))
}

export const markerOf = (
  random: Random,
  { code, reason }: { code: string; reason: string },
  { today, ownerForce }: SignalContext
): Signal => {
  const date = daysBefore(random, today, { least: 5, most: 700 })
  return { code, reason, source: random.pick(SOURCES), date, reviewDate: addDays(date, 1096), ownerForce }
}
