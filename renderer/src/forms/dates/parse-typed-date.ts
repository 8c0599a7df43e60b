import { addDays, ageOn, inWords, isoDay, isoMonth, MONTHS } from './calendar.ts'

/** Which way a date without its century, or without its year, leans (records, Common: two-digit years). */
export type DateLean = 'past-birth' | 'past' | 'future'
export interface DateSurroundings {
  /** Calendar day of the workstation, `YYYY-MM-DD`. */
  readonly today: string
  readonly lean: DateLean
}

export type TypedDate =
  | { readonly kind: 'date'; readonly iso: string; /** `4 March 1985 (age 41)`: shown under the field. */ readonly echo: string }
  /** Month and year, or year alone: what a source may not know more of. */
  | { readonly kind: 'partial'; readonly iso: string; readonly echo: string }
  /** Reads as a date and is none, e.g. 31/04/1972: kept as text, searched without. */
  | { readonly kind: 'impossible'; readonly asGiven: string }
  | { readonly kind: 'unreadable' }

const UNREADABLE: TypedDate = { kind: 'unreadable' }

/** @returns 1 to 12, or null. Three letters or more of an English month's name. */
const monthNamed = (word: string): number | null => {
  const at = MONTHS.findIndex((month) => word.length >= 3 && month.toLowerCase().startsWith(word))
  return at === -1 ? (word === 'sept' ? 9 : null) : at + 1
}

const dateOf = (iso: string, { today, lean }: DateSurroundings): TypedDate => ({
  kind: 'date',
  iso,
  echo: lean === 'past-birth' && iso <= today ? `${inWords(iso)} (age ${ageOn(iso, today)})` : inWords(iso)
})

/** The year a two-digit one stands for: births and events in the nearest past, reviews and courts in this century. */
const fullYear = (typed: string, monthAndDay: string, { today, lean }: DateSurroundings): number => {
  if (typed.length !== 2) return Number(typed)
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  const thisCentury = century + Number(typed)
  return lean === 'future' || `${thisCentury}-${monthAndDay}` <= today ? thisCentury : thisCentury - 100
}

const two = (part: number): string => String(part).padStart(2, '0')

const complete = (parts: { day: string; month: number; year: string }, typed: string, surroundings: DateSurroundings): TypedDate => {
  const year = fullYear(parts.year, `${two(parts.month)}-${two(Number(parts.day))}`, surroundings)
  const iso = isoDay({ year, month: parts.month, day: Number(parts.day) })
  return iso === null ? { kind: 'impossible', asGiven: typed } : dateOf(iso, surroundings)
}

/** A day and month alone: the nearest such day on the side the date leans to; a birth needs its year. */
const withoutYear = (parts: { day: string; month: number }, typed: string, surroundings: DateSurroundings): TypedDate => {
  const { today, lean } = surroundings
  if (lean === 'past-birth') return UNREADABLE
  const thisYear = Number(today.slice(0, 4))
  const day = Number(parts.day)
  const iso = isoDay({ year: thisYear, month: parts.month, day })
  if (iso === null) return { kind: 'impossible', asGiven: typed }
  const other = isoDay({ year: lean === 'past' ? thisYear - 1 : thisYear + 1, month: parts.month, day })
  const wrongSide = lean === 'past' ? iso > today : iso < today
  return dateOf(wrongSide ? (other ?? iso) : iso, surroundings)
}

const partial = (iso: string): TypedDate => ({ kind: 'partial', iso, echo: inWords(iso) })

const fromDigits = (digits: string, typed: string, surroundings: DateSurroundings): TypedDate => {
  if (digits.length === 4 && /^(19|20)/.test(digits)) return partial(digits)
  const match = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(digits)
  if (match === null) return UNREADABLE
  const [, day = '', month = '', year = ''] = match
  return complete({ day, month: Number(month), year }, typed, surroundings)
}

const fromParts = (parts: readonly string[], typed: string, surroundings: DateSurroundings): TypedDate => {
  const [first = '', second = '', third] = parts
  const isYear = (part: string): boolean => /^\d{4}$/.test(part)
  const isNumber = (part: string): boolean => /^\d{1,2}$/.test(part)
  const month = (part: string): number | null => (isNumber(part) ? Number(part) : monthNamed(part))
  if (third === undefined) {
    const named = month(first)
    if (isYear(second) && named !== null)
      return named >= 1 && named <= 12 ? partial(isoMonth(Number(second), named)) : { kind: 'impossible', asGiven: typed }
    const of = month(second)
    return isNumber(first) && of !== null ? withoutYear({ day: first, month: of }, typed, surroundings) : UNREADABLE
  }
  if (isYear(first) && isNumber(second) && isNumber(third))
    return complete({ day: third, month: Number(second), year: first }, typed, surroundings)
  if (!isYear(third) && !isNumber(third)) return UNREADABLE
  const year = third.padStart(2, '0')
  const of = month(second)
  if (isNumber(first) && of !== null) return complete({ day: first, month: of, year }, typed, surroundings)
  const american = monthNamed(first)
  return american !== null && isNumber(second) ? complete({ day: second, month: american, year }, typed, surroundings) : UNREADABLE
}

/**
 * Reads a date as operators type it: `4 3 85`, `040385`, `04031985`, `4 mar 1985`, `4/3/85`, `1985-03-04`, `mar 1985`,
 * `1985`, `today`, `yesterday`, `tomorrow`, `-3` (days ago), `+3`. Day comes before month; nothing is swapped.
 * Never throws.
 */
export const parseTypedDate = (text: string, surroundings: DateSurroundings): TypedDate => {
  const typed = text.trim()
  const words = typed.toLowerCase()
  const named: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }
  const offset = /^[+-]\d{1,4}$/.test(words) ? Number(words) : Object.hasOwn(named, words) ? named[words] : undefined
  if (offset !== undefined) return dateOf(addDays(surroundings.today, offset), surroundings)
  if (/^\d+$/.test(words)) return fromDigits(words, typed, surroundings)
  const parts = words
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[\s/.,-]+/)
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^(\d{1,4}|[a-z]+)$/.test(part))) return UNREADABLE
  return fromParts(parts, typed, surroundings)
}
