import type { Random } from '../random.ts'

const ERA = 146_097
const two = (value: number): string => (value < 10 ? `0${value}` : String(value))

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Days of the Gregorian calendar since a fixed day; months count from March, so that leap days end the year. */
const dayNumber = (day: string): number => {
  const month = Number(day.slice(5, 7))
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
}

const dayOf = (number: number): string => {
  const ofEra = number % ERA
  const leapDays = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leapDays) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const year = yearOfEra + 400 * Math.floor(number / ERA) + (month >= 10 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month < 10 ? month + 3 : month - 9)}-${two(ofYear - Math.floor((153 * month + 2) / 5) + 1)}`
}

/** Counted without Date, which takes ten times as long for the many days of a population. @param day YYYY-MM-DD */
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days)

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')
/** `4 March 1985`, as it stands in what people write. */
export const inWords = (day: string): string => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${yearOf(day)}`

/** Days from one day to a later one. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** A day from `least` to `most` days before the day given. */
export const daysBefore = (random: Random, day: string, { least, most }: { least: number; most: number }): string =>
  addDays(day, -random.between(least, most))

export const timeOfDay = (random: Random): string => `${two(random.between(0, 23))}:${two(random.between(0, 59))}`

export const momentOn = (random: Random, day: string): string => `${day}T${timeOfDay(random)}:00Z`

/** Ages at which people come to have a record: mostly young adults, few children, few old. */
const AGES: readonly (readonly [from: number, to: number, share: number])[] = [
  [2, 9, 1.5],
  [10, 13, 2],
  [14, 17, 6.5],
  [18, 24, 18],
  [25, 34, 27],
  [35, 44, 21],
  [45, 54, 12],
  [55, 64, 7.5],
  [65, 79, 3.8],
  [80, 97, 0.7]
]

export const birthDay = (random: Random, today: string): string => {
  let at = random.next() * AGES.reduce((sum, [, , share]) => sum + share, 0)
  const [from, to] = AGES.find(([, , share]) => (at -= share) < 0) ?? [18, 60]
  return addDays(today, -Math.floor((from + random.next() * (to + 1 - from)) * 365.2425) - 1)
}

/** Completed years of age on a day. */
export const ageOn = (born: string, day: string): number => yearOf(day) - yearOf(born) - (day.slice(5) < born.slice(5) ? 1 : 0)
