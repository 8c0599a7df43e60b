import { calendarDay } from './service.ts'

const words = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...style })
const MOMENT = words({ dateStyle: 'long', timeStyle: 'short' })
const DAY = words({ dateStyle: 'long' })
const TIME = words({ timeStyle: 'short' })

/** `22 November 2026 at 14:02`, in the time of the United Kingdom. @param at ISO 8601 */
export const momentInWords = (at: string): string => MOMENT.format(new Date(at))
/** `22 November 2026`. @param day YYYY-MM-DD */
export const dayInWords = (day: string): string => DAY.format(new Date(`${day}T12:00:00Z`))
/** `14:02`, in the time of the United Kingdom. @param at ISO 8601 */
export const timeInWords = (at: string): string => TIME.format(new Date(at))

/** The last second of a calendar day of the United Kingdom, ISO 8601: an hour earlier in summer. */
export const endOfDay = (day: string): string => {
  const inWinter = new Date(`${day}T23:59:59.000Z`)
  return (calendarDay(inWinter) === day ? inWinter : new Date(`${day}T22:59:59.000Z`)).toISOString()
}

/** A calendar day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A calendar day so many months after another; the last of the month where that has fewer days. */
export const monthsAfter = (day: string, months: number): string => {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  if (year === undefined || month === undefined || date === undefined) return day
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
