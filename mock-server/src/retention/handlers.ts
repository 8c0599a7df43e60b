import type { RetentionItem } from '../../api/due.ts'
import type { Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { daysAfter } from '../moment.ts'
import { objectHeading } from '../objects/heading.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { episodeMonthsKept, monthsKept } from './sweep.ts'

export const previewRetention =
  ({ store, reference }: Service): Handler<'retention'> =>
  async ({ caller: { claims }, query: { days }, at, entry }) => {
    const today = calendarDay(at)
    const until = daysAfter(today, days)
    const of = { force: claims.force, today, until }
    const wanted = await store.read('retentionPreview', { ...of, months: monthsKept(reference) })
    const missing = await store.read('episodesKept', { ...of, months: episodeMonthsKept(reference) })
    const objects = await store.read('keptObjects', of)
    const items: RetentionItem[] = [
      ...wanted.map(({ category, ...item }) => ({
        ...item,
        kind: 'wanted' as const,
        heading: reference.row('wanted-categories', category)?.label ?? category
      })),
      ...missing.map(({ category, ...item }) => ({
        ...item,
        kind: 'missing' as const,
        heading: `Missing, risk ${(reference.row('risk-grades', category)?.label ?? category).toLowerCase()}`
      })),
      ...objects.map(({ category, ...item }) => ({ ...item, heading: objectHeading(item.kind, category, reference) }))
    ].toSorted((one, other) => one.on.localeCompare(other.on) || one.reference.localeCompare(other.reference))
    return reply({ asOf: at.toISOString(), until, items }, [entry({ kind: 'consultation', subject: `retention preview: ${items.length}` })])
  }
