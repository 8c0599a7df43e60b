export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

const two = (part: number): string => String(part).padStart(2, '0')
const four = (year: number): string => String(year).padStart(4, '0')

export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** @returns `YYYY-MM-DD`, or null where no such day exists */
export const isoDay = ({ year, month, day }: CalendarDay): string | null => {
  const moment = new Date(Date.UTC(2000, 0, 1))
  moment.setUTCFullYear(year, month - 1, day)
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
  return exists ? `${four(year)}-${two(month)}-${two(day)}` : null
}

export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`

/** @param iso `YYYY-MM-DD`. @param days may be negative */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** @param iso year, month or day. @returns `4 March 1985`, `March 1985`, `1985` */
export const inWords = (iso: string): string => {
  const [year = '', month, day] = iso.split('-')
  const name = month === undefined ? '' : MONTHS[Number(month) - 1]
  return [day === undefined ? '' : String(Number(day)), name ?? '', year].filter((part) => part !== '').join(' ')
}

/** Whole years from a birth date to a day, both `YYYY-MM-DD`. */
export const ageOn = (birth: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
