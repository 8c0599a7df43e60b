import type { RetentionItem } from '../../api/due.ts'
import type { Handler } from '../http/call.ts'
import { reply } from '../http/call.ts'
import { daysAfter } from '../moment.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { monthsKept } from './sweep.ts'

export const previewRetention =
  ({ store, reference }: Service): Handler<'retention'> =>
  async ({ caller: { claims }, query: { days }, at, entry }) => {
    const today = calendarDay(at)
    const until = daysAfter(today, days)
    const kept = await store.read('retentionPreview', { force: claims.force, today, until, months: monthsKept(reference) })
    const items: RetentionItem[] = kept.map(({ category, ...item }) => ({
      ...item,
      heading: reference.row('wanted-categories', category)?.label ?? category
    }))
    return reply({ asOf: at.toISOString(), until, items }, [entry({ kind: 'consultation', subject: `retention preview: ${items.length}` })])
  }
