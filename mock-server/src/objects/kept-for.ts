import { daysAfter, monthsAfter } from '../moment.ts'
import type { Reference } from '../reference/reference.ts'
import type { Held } from './object-row.ts'

/** How long reports stand (reference table `retention`). */
export interface KeptFor {
  /** Days after a thing was located or a vehicle recovered. */
  readonly located: number
  /** Days in which a vehicle report is to be confirmed. */
  readonly unconfirmed: number
  /** Months after which somebody looks whether a report stands on. */
  readonly review: number
  /** Months after a report was cancelled. */
  readonly cancelled: number
}

export const keptFor = (reference: Reference): KeptFor => {
  const number = (row: string, name: string): number => Number(reference.row('retention', row)?.extra?.[name])
  return {
    located: number('located-object', 'days'),
    unconfirmed: number('los-unconfirmed', 'days'),
    review: number('los-confirmed', 'reviewMonths'),
    cancelled: number('wanted-review', 'months')
  }
}

/** Days on which an unconfirmed vehicle report is brought up: the bureau's reminder, the supervisor's notice. */
export const WARN_DAYS = { reminder: 14, supervisor: 35 } as const
/** Within which a report is to be confirmed (reference table `timeliness`, row `los-confirm-48h`). */
export const CONFIRM_HOURS = 48

const HOUR_MS = 3_600_000
/** @param createdAt ISO 8601 */
export const confirmBy = (createdAt: string): string => new Date(Date.parse(createdAt) + CONFIRM_HOURS * HOUR_MS).toISOString()

/** The day on which a report that ended today is deleted. */
export const deletedAfterEnd = (how: 'located' | 'cancelled', today: string, kept: KeptFor): string =>
  how === 'located' ? daysAfter(today, kept.located) : monthsAfter(today, kept.cancelled)

/** A day of deletion, moved on where a restored report was given longer. */
export const notBefore = (day: string, { keptUntil }: Pick<Held, 'keptUntil'>): string =>
  keptUntil !== null && keptUntil > day ? keptUntil : day
