import type { DueItem } from '../../../mock-server/api/due.ts'
import type { UnidentifiedHeadline } from '../../../mock-server/api/unidentified.ts'
import type { PrintSheet } from '../../contract/print.ts'
import { capital, counted, dateWords, facts, joined, momentOf } from './words.ts'

/** What was on the screen, in its order; `at`: when LEDS listed it. */
interface Shown {
  readonly shown: readonly string[]
  readonly at: string
}

const inOrder = <Row>(rows: readonly Row[], idOf: (row: Row) => string, shown: readonly string[]): Row[] => {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  return shown.flatMap((id) => byId.get(id) ?? [])
}
const notices = ({ shown, at }: Shown, printed: number): string[] => {
  const gone = shown.length - printed
  return [
    `${counted(printed, 'row')}, as LEDS listed them on ${at}.`,
    ...(gone === 0 ? [] : [`${counted(gone, 'row')} of the screen no longer listed.`])
  ]
}
/** `sealed-opened` as people read it: `Sealed opened`. */
const kindWords = (kind: DueItem['kind']): string => capital(kind.replaceAll('-', ' '))

/** What is due, overdue first. It names nobody. */
export const dueSheet = (items: readonly DueItem[], asked: Shown & { readonly now: string }): PrintSheet => {
  const rows = inOrder(items, ({ dueId }) => dueId, asked.shown)
  const lines = (late: boolean) =>
    facts(
      rows
        .filter(({ dueAt }) => dueAt <= asked.now === late)
        .map((item): [string, string] => [
          item.reference === '' ? kindWords(item.kind) : item.reference,
          [
            item.reference === '' ? item.heading : `${kindWords(item.kind)}: ${item.heading}`,
            joined(
              `due ${momentOf(item.dueAt) ?? ''}`,
              `owner ${item.ownerForce}`,
              `from ${item.by}`,
              item.assignedTo === null ? undefined : `handed to ${item.assignedTo.name}`
            )
          ].join('\n')
        ])
    )
  return {
    heading: 'Due for action',
    notices: notices(asked, rows.length),
    sections: [
      { heading: 'Overdue', rows: lines(true) },
      { heading: 'Due', rows: lines(false) }
    ].filter((section) => section.rows.length > 0)
  }
}

export const unidentifiedListSheet = (all: readonly UnidentifiedHeadline[], asked: Shown): PrintSheet => {
  const rows = inOrder(all, ({ personId }) => personId, asked.shown)
  return {
    heading: 'Found without a name',
    notices: notices(asked, rows.length),
    sections: (['person', 'body'] as const)
      .map((kind) => ({
        heading: kind === 'person' ? 'People' : 'Bodies',
        rows: facts(
          rows
            .filter((row) => row.kind === kind)
            .map((row): [string, string] => [
              row.reference,
              `${row.heading}, ${row.status}\n${joined(`found ${dateWords(row.date)}`, row.place, `owner ${row.ownerForce}`) ?? ''}`
            ])
        )
      }))
      .filter((section) => section.rows.length > 0)
  }
}
