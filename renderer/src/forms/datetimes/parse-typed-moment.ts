import { parseTypedDate, type DateLean } from '../dates/parse-typed-date.ts'

export type TypedMoment =
  { readonly kind: 'moment'; readonly iso: string; readonly echo: string } | { readonly kind: 'unreadable'; readonly why: string }

const TIME = /^(.*?)[\s,]+(?:at\s+)?([01]?\d|2[0-3])[:.]?([0-5]\d)$/i
/** A time alone is of today. */
const TIME_ALONE = /^([01]?\d|2[0-3])[:.]?[0-5]\d$/
const two = (part: number): string => String(part).padStart(2, '0')

/** `+01:00` of the workstation's zone on that day: a moment is stored with its zone (records, Common). */
const zoneOf = (local: Date): string => {
  const minutes = -local.getTimezoneOffset()
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/**
 * A date and a 24-hour time, in that order: `4 12 26 0930`, `tomorrow 9:30`; the time alone, `0930`, is of today.
 * @param surroundings today's calendar day and which way a two-digit year leans
 * @returns ISO 8601 with the workstation's zone, and how it reads
 */
export const parseTypedMoment = (text: string, surroundings: { readonly today: string; readonly lean: DateLean }): TypedMoment => {
  const given = text.trim()
  const match = TIME.exec(TIME_ALONE.test(given) ? `today ${given}` : given)
  if (match === null) return { kind: 'unreadable', why: 'Give a date and a 24-hour time, like 4 12 26 0930.' }
  const [, day = '', hours = '', minutes = ''] = match
  const date = parseTypedDate(day, surroundings)
  if (date.kind !== 'date') return { kind: 'unreadable', why: 'Give a date that exists before the time, like 4 12 26 0930.' }
  const clock = `${two(Number(hours))}:${minutes}`
  const local = new Date(`${date.iso}T${clock}:00`)
  return { kind: 'moment', iso: `${date.iso}T${clock}:00${zoneOf(local)}`, echo: `${date.echo} at ${clock}` }
}
