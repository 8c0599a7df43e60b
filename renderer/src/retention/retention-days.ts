import type { RetentionItem } from '../../../mock-server/api/due.ts'
import { inWords } from '../forms/dates/calendar.ts'
import type { Column, Sorting } from '../ui/table/columns.ts'

/** @param days calendar days from today, negative for the past */
const away = (days: number): string => {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 0 ? `${-days} ${days === -1 ? 'day' : 'days'} ago` : `in ${days} days`
}
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const idOf = ({ what, reportId }: RetentionItem): string => `${what}:${reportId}`

export const WHAT_HAPPENS = { erase: 'Is erased', review: 'Review date' } as const

/** The nearest day first; on a day what is erased stands before what is reviewed. */
export const BY_DAY: Sorting = { by: 'day', descending: false }

/** @param today `YYYY-MM-DD`, read at each look */
export const retentionColumns = (today: () => string): readonly Column<RetentionItem>[] => [
  {
    id: 'day',
    heading: 'Day',
    least: 218,
    text: ({ on }) => `${inWords(on)}, ${away(daysBetween(today(), on))}`,
    order: ({ on, what, reference }) => `${on} ${what} ${reference}`,
    always: true
  },
  { id: 'what', heading: 'What happens', least: 118, text: ({ what }) => WHAT_HAPPENS[what] },
  { id: 'reference', heading: 'Report', least: 136, mono: true, text: ({ reference }) => reference, always: true },
  { id: 'heading', heading: 'Category', least: 170, share: 1, text: ({ heading }) => heading },
  { id: 'why', heading: 'Why', least: 210, share: 2, text: ({ why }) => why },
  { id: 'status', heading: 'State', least: 100, text: ({ status }) => status },
  { id: 'owner', heading: 'Owner', least: 76, mono: true, text: ({ ownerForce }) => ownerForce, onChoice: true }
]

/** @returns `3 reports will be erased, 12 reviews pass` */
export const previewWords = (items: readonly RetentionItem[]): string => {
  const erased = items.filter(({ what }) => what === 'erase').length
  const reviews = items.length - erased
  return `${erased} ${erased === 1 ? 'report' : 'reports'} will be erased, ${reviews} ${reviews === 1 ? 'review date passes' : 'review dates pass'}`
}
