import type { PersonContent } from '../../api/people.ts'
import { bornBetween } from './search/born-between.ts'

/** Forces of Scotland, before and since they were joined. */
const SCOTTISH_FORCES = new Set(['70', '74', '76', '78', '80', '82', '83', '84', '87', '90', '96'])
const SCOTLAND_SINCE = '2021-12-17'

interface Act {
  /** Day, month or year of the act; undefined where nobody says when. */
  readonly date: string | undefined
  /** Force and station that own the report: the act is taken to have happened there. */
  readonly ownerForce: string
  readonly today: string
}

const lastDayOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date)
const yearsBefore = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`

/**
 * Why no criminal record may be made of this person for this act, or undefined where it may. The age is 10; in
 * Scotland 12 for acts from 17 December 2021 (records, Person). Where dates are inexact, only who was certainly too
 * young is refused.
 */
export const underCriminalResponsibility = (birth: PersonContent['birth'], { date, ownerForce, today }: Act): string | undefined => {
  const born = bornBetween(birth)
  if (born === undefined) return undefined
  const act = date === undefined || lastDayOf(date) > today ? today : lastDayOf(date)
  const scottish = SCOTTISH_FORCES.has(ownerForce.slice(0, 2)) && act >= SCOTLAND_SINCE
  const age = scottish ? 12 : 10
  if (born.from <= yearsBefore(act, age)) return undefined
  return `The person was under ${age}, the age of criminal responsibility${scottish ? ' in Scotland since 17 December 2021' : ''}, at the time of the offence. No criminal record may be made of it; a missing or locate report for welfare may.`
}
