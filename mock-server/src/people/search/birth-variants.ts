import { dateKey } from './born-key.ts'

const DIGITS = 8

/** Each digit taken for any other, and any two digits that changed places: what a slip makes of a date. */
const slips = (digits: string): readonly string[] => {
  const places = Array.from({ length: DIGITS }, (_, index) => index)
  const other = places.flatMap((place) =>
    Array.from({ length: 10 }, (_, digit) => digits.slice(0, place) + String(digit) + digits.slice(place + 1))
  )
  const changed = places.flatMap((one) =>
    places.slice(one + 1).map((two) => {
      const swapped = [...digits]
      swapped[one] = digits.charAt(two)
      swapped[two] = digits.charAt(one)
      return swapped.join('')
    })
  )
  return [...other, ...changed]
}

const isDay = (digits: string): boolean => {
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
  return year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/**
 * The days, as the index orders them, that may be meant by a birth date: itself, as far as a record may know it,
 * day and month swapped, a slip of one digit or of two that changed places, the century, the same day within 2 years.
 * @param date YYYY-MM-DD
 */
export const birthVariants = (date: string): ReadonlySet<number> => {
  const digits = date.replaceAll('-', '')
  const [year, month, day] = [Number(digits.slice(0, 4)), digits.slice(4, 6), digits.slice(6)]
  const years = [-100, -2, -1, 1, 2, 100].map((apart) => `${String(year + apart)}${month}${day}`)
  const meant = [`${String(year)}${day}${month}`, ...slips(digits), ...years].filter(isDay)
  return new Set([dateKey(date), ...meant.map(Number), dateKey(date.slice(0, 4)), dateKey(date.slice(0, 7))])
}
