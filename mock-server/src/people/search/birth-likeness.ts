import { distance } from 'fastest-levenshtein'

/** What is known of a birth: a date or its beginning (YYYY, YYYY-MM), or the days between which it must lie. */
export interface BornHeld {
  readonly date: string | null
  readonly from: string | null
  readonly to: string | null
}
export interface BornAsked {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string
  /** First and last day on which a person of the age given can have been born. */
  readonly between?: { readonly from: string; readonly to: string }
}
export interface BirthLikeness {
  readonly worth: number
  readonly reason: string | undefined
}

const DAY = 10
/** A record that does not say is neither for nor against. */
const NOT_KNOWN: BirthLikeness = { worth: 0.5, reason: undefined }
const APART: BirthLikeness = { worth: 0, reason: undefined }
/** Two days that have nothing in common speak against one person, as no other part does. */
const CONTRADICTED: BirthLikeness = { worth: -0.2, reason: undefined }

/** `1985-03-12` → `1985-12-03`; undefined where that is no date, or the same. */
export const dayMonthSwapped = (date: string): string | undefined => {
  const [year = '', month = '', day = ''] = date.split('-')
  return date.length === DAY && Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : undefined
}

const year = (date: string): number => Number(date.slice(0, 4))

const twoSwapped = (asked: string, held: string): boolean => {
  const [one, two, ...others] = Array.from(asked, (_, place) => place).filter((place) => asked[place] !== held[place])
  return one !== undefined && two !== undefined && others.length === 0 && asked[one] === held[two] && asked[two] === held[one]
}

const likeDates = (asked: string, held: string): BirthLikeness => {
  const shared = Math.min(asked.length, held.length)
  if (asked.slice(0, shared) === held.slice(0, shared)) {
    if (shared === DAY) return { worth: 1, reason: 'birth date exact' }
    // A year held against a day asked for agrees as far as it goes.
    return { worth: asked.length === shared ? 1 : 0.75, reason: shared === 4 ? 'birth year agrees' : 'birth month and year agree' }
  }
  if (shared === DAY) {
    if (dayMonthSwapped(asked) === held) return { worth: 0.85, reason: 'day and month swapped' }
    if (asked.slice(4) === held.slice(4) && Math.abs(year(asked) - year(held)) === 100)
      return { worth: 0.8, reason: 'birth date of another century' }
    if (distance(asked, held) === 1) return { worth: 0.75, reason: 'birth date differs by one digit' }
    if (twoSwapped(asked, held)) return { worth: 0.75, reason: 'two digits of the birth date changed places' }
  }
  const years = Math.abs(year(asked) - year(held))
  if (years > 2) return shared === DAY ? CONTRADICTED : APART
  return asked.slice(5) === held.slice(5) && shared === DAY
    ? { worth: 0.7, reason: 'day and month of birth agree, year close' }
    : // One in fifteen is of such an age: of a day that was given it says little.
      { worth: shared === DAY ? 0.15 : 0.5, reason: 'age within 2 years' }
}

const addYears = (date: string, years: number): string => `${String(year(date) + years).padStart(4, '0')}${date.slice(4)}`

const overlap = (asked: { from: string; to: string }, held: { from: string; to: string }): BirthLikeness => {
  if (asked.from <= held.to && held.from <= asked.to) return { worth: 1, reason: 'age fits' }
  if (addYears(asked.from, -2) <= held.to && held.from <= addYears(asked.to, 2)) return { worth: 0.5, reason: 'age within 2 years' }
  return APART
}

/** The days that a date of any precision covers. */
export const covered = (date: string): { readonly from: string; readonly to: string } =>
  date.length === DAY
    ? { from: date, to: date }
    : date.length === 4
      ? { from: `${date}-01-01`, to: `${date}-12-31` }
      : { from: `${date}-01`, to: `${date}-31` }

/** How well a birth held agrees with what was asked; undefined where nothing was asked. */
export const birthLikeness = (asked: BornAsked, held: BornHeld): BirthLikeness | undefined => {
  if (asked.date === undefined && asked.between === undefined) return undefined
  if (asked.date !== undefined && held.date !== null) return likeDates(asked.date, held.date)
  const range =
    held.date !== null ? covered(held.date) : held.from !== null && held.to !== null ? { from: held.from, to: held.to } : undefined
  if (range === undefined) return NOT_KNOWN
  const found = overlap(asked.date !== undefined ? covered(asked.date) : (asked.between ?? range), range)
  // An age that was itself a guess proves less than a date.
  return held.date === null ? { worth: found.worth * 0.65, reason: found.reason } : found
}
