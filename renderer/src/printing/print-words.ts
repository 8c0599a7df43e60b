import type { PrintDetail, PrintRow } from '../../../mock-server/api/prints.ts'
import { PRINT_REASONS, PRINTABLE } from '../../../mock-server/api/prints.ts'
import type { SignalKind } from '../ui/kinds.ts'

const CLOSED = { returned: 'Returned', destroyed: 'Destroyed', 'not-printed': 'Not printed' } as const

export const whatWords = ({ what, reference }: Pick<PrintRow, 'what' | 'reference'>): string =>
  `${PRINTABLE[what].label} ${reference}`.trim()
export const reasonWords = ({ reason }: Pick<PrintRow, 'reason'>): string => PRINT_REASONS[reason]
export const amountWords = ({ copies, pages }: Pick<PrintRow, 'copies' | 'pages'>): string => {
  const many = `${copies} ${copies === 1 ? 'copy' : 'copies'}`
  return pages === null ? many : `${many} of ${pages} ${pages === 1 ? 'page' : 'pages'}`
}

/** Where a print stands, in a word, with its kind and icon. @param asOf ISO 8601 */
export const stateWords = ({ state, dueAt }: Pick<PrintRow, 'state' | 'dueAt'>, asOf: string) => {
  const said = (kind: SignalKind, icon: string, word: string) => ({ kind, icon, word })
  if (state === 'numbered') return said('neutral', 'pi-ban', 'Nothing made')
  if (state !== 'out') return said('neutral', 'pi-check', CLOSED[state])
  return dueAt < asOf ? said('warning', 'pi-exclamation-triangle', 'Overdue') : said('neutral', 'pi-print', 'Out')
}

/** Who printed it, when, where and why: what a found page's number leads to (H33). */
export const foundLines = (print: PrintDetail, moment: string): readonly (readonly [string, string])[] => [
  ['Printed by', `${print.name} (${print.by}), force ${print.force}`],
  ['When', moment],
  ['Workstation', print.workstation],
  ['What', `${whatWords(print)}, ${amountWords(print)}`],
  ['Why', `${reasonWords(print)}: ${print.words}`],
  ['Document', print.documentSha256 ?? 'none was made']
]
