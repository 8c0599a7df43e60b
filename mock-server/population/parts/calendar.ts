import type { Random } from '../random.ts'

const DAY = 86_400_000

/** @param day YYYY-MM-DD */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** A day from `least` to `most` days before the day given. */
export const daysBefore = (random: Random, day: string, { least, most }: { least: number; most: number }): string =>
  addDays(day, -random.between(least, most))

export const timeOfDay = (random: Random): string =>
  `${String(random.between(0, 23)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`

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
