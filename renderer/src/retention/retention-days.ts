import type { RetentionItem } from '../../../mock-server/api/due.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { rankByName } from '../ui/rank-by-name.ts'

export interface RetentionDay {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly heading: string
  readonly items: readonly RetentionItem[]
}

/** @param days calendar days from today, negative for the past */
const away = (days: number): string => {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 0 ? `${-days} ${days === -1 ? 'day' : 'days'} ago` : `in ${days} days`
}
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const idOf = ({ what, reportId }: RetentionItem): string => `${what}:${reportId}`

const wordsOf = ({ reference, heading, why, what, status }: RetentionItem): string => `${reference} ${heading} ${why} ${what} ${status}`

/**
 * Grouped by day, the nearest first; on a day what is erased stands before what is reviewed.
 * @param today `YYYY-MM-DD`
 */
export const byDay = (items: readonly RetentionItem[], today: string, typed = ''): RetentionDay[] => {
  const left = items.filter((item) => rankByName(typed, [item], wordsOf).length > 0)
  return [...new Set(left.map(({ on }) => on))].toSorted().map((on) => ({
    on,
    heading: `${inWords(on)}, ${away(daysBetween(today, on))}`,
    items: left
      .filter((item) => item.on === on)
      .toSorted((one, other) => one.what.localeCompare(other.what) || one.reference.localeCompare(other.reference))
  }))
}

/** @returns `3 reports will be erased, 12 reviews pass` */
export const previewWords = (items: readonly RetentionItem[]): string => {
  const erased = items.filter(({ what }) => what === 'erase').length
  const reviews = items.length - erased
  return `${erased} ${erased === 1 ? 'report' : 'reports'} will be erased, ${reviews} ${reviews === 1 ? 'review date passes' : 'review dates pass'}`
}
