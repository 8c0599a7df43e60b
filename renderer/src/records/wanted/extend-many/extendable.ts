import type { AccessContext } from '../../../../../mock-server/api/access-context.ts'
import type { DueItem, RetentionItem } from '../../../../../mock-server/api/due.ts'
import { forceOf } from '../../../../../mock-server/api/primitives.ts'
import type { WantedReport } from '../../../../../mock-server/api/wanted.ts'
import type { ToExtend } from './use-extend-many.ts'

export interface Extendable {
  readonly reports: readonly ToExtend[]
  /** What was picked and is left out, and why; '' where nothing is. */
  readonly left: string
}

/** A report once, though two of its dates were picked. */
const once = (reports: readonly ToExtend[]): ToExtend[] => [...new Map(reports.map((report) => [report.reportId, report])).values()]

/** Of picked due items those whose review is extended by acting on them, by who may. */
export const extendableDue = (picked: readonly DueItem[], contextOf: (item: DueItem) => AccessContext): Extendable => {
  const fits = picked.flatMap((item): ToExtend[] => {
    const { kind, personId, reportId, reference, dueId, mayAct } = item
    if ((kind !== 'review' && kind !== 'weeding') || !mayAct || personId === null || reportId === null) return []
    return [{ personId, reportId, reference, dueId, context: contextOf(item) }]
  })
  const others = picked.length - fits.length
  return {
    reports: once(fits),
    left:
      others === 0
        ? ''
        : others === 1
          ? '1 more line was picked that no extension settles. It stays on the list.'
          : `${others} more lines were picked that no extension settles. They stay on the list.`
  }
}

/** Of picked lines of the retention list those whose report is circulated still. */
export const extendableRetention = (picked: readonly RetentionItem[], contextOf: (item: RetentionItem) => AccessContext): Extendable => {
  const fits = picked.flatMap((item): ToExtend[] => {
    const { kind, status, personId, reportId, reference } = item
    if (kind !== 'wanted' || status !== 'circulated' || personId === null) return []
    return [{ personId, reportId, reference, dueId: null, context: contextOf(item) }]
  })
  const others = picked.filter(({ kind }) => kind === 'property' || kind === 'vehicle').length
  const gone = picked.length - fits.length - others
  return {
    reports: once(fits),
    left: [
      gone === 0 ? '' : `${gone} more ${gone === 1 ? 'is' : 'are'} no longer circulated: what is cancelled cannot be extended.`,
      others === 0 ? '' : `${others} more ${others === 1 ? 'is' : 'are'} of property or vehicles: open each to extend it.`
    ]
      .filter((sentence) => sentence !== '')
      .join(' ')
  }
}

/** Of a person's wanted reports those that stand and are the operator's own force's. @param force four characters, or a station of it */
export const extendableOfPerson = (
  reports: readonly WantedReport[],
  { context, force }: { readonly context: AccessContext; readonly force: string }
): Extendable => {
  const standing = reports.filter(({ status }) => status === 'circulated')
  const own = standing.filter(({ content: { ownerForce } }) => forceOf(ownerForce) === forceOf(force))
  const others = standing.length - own.length
  return {
    reports: own.map(({ personId, reportId, reference }) => ({ personId, reportId, reference, dueId: null, context })),
    left:
      standing.length === 0
        ? 'No report of this person is circulated still: there is nothing to extend.'
        : others === 0
          ? ''
          : `${others} more ${others === 1 ? 'is' : 'are'} of another force: open each to ask its owner.`
  }
}
