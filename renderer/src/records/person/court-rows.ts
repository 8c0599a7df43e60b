import type { PersonSummary } from '../../../../mock-server/api/summary.ts'
import type { CourtOrder } from '../../../../mock-server/api/person-standing.ts'
import { labelOf } from '../../forms/code-tables.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { withLabel } from '../../forms/national-labels.ts'
import type { FactRow } from './FactRows.vue'
import { standing } from './standing-words.ts'

const inForce =
  (today: string) =>
  ({ to }: CourtOrder): boolean =>
    to === undefined || to >= today

const orderRow = (order: CourtOrder, ended: boolean): FactRow => {
  const until = order.to === undefined ? 'until further order' : `to ${inWords(order.to)}`
  return {
    label: labelOf('court-orders', order.code),
    value: `${ended ? 'Ended: ' : ''}${inWords(order.from)} ${until}. ${withLabel('courts', order.courtCode)}.`,
    more: ended ? [] : order.conditions
  }
}

type OfCourts = Pick<PersonSummary, 'person' | 'wanted' | 'history'>
interface Said {
  readonly today: string
  readonly possible: boolean
}

/** Bail, open cases and the orders in force: what binds the person now. */
export const courtRowsNow = ({ person, wanted, history }: OfCourts, { today, possible }: Said): readonly FactRow[] => {
  const { courtOrders } = person.content
  const bail = wanted.flatMap(({ status, content: { bailTo } }): FactRow[] => {
    if (status !== 'circulated' || bailTo === undefined) return []
    const when = bailTo.at === undefined ? null : inWords(bailTo.at.slice(0, 10))
    return [{ label: 'Bail', value: `To ${[bailTo.place, when].filter((part) => part !== null && part !== undefined).join(', ')}.` }]
  })
  const cases = history
    .filter(({ kind, open }) => kind === 'arrest' && open)
    .map(({ date, headline }): FactRow => ({ label: 'Case open', value: `${headline}. Arrested ${inWords(date.slice(0, 10))}.` }))
  const standingOrders = courtOrders.filter(inForce(today)).map((order) => orderRow(order, false))
  return [...bail, ...cases, ...standingOrders].map((row) => ({ ...row, label: standing(possible, row.label) }))
}

/** Bail, open cases, then orders, those in force before those that have ended (records, workflow 2). */
export const courtRows = (summary: OfCourts, said: Said): readonly FactRow[] => [
  ...courtRowsNow(summary, said),
  ...summary.person.content.courtOrders.filter((order) => !inForce(said.today)(order)).map((order) => orderRow(order, true))
]
