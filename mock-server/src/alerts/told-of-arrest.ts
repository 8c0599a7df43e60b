import type { Database } from 'better-sqlite3'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import { tellSubscribers } from './tell-subscribers.ts'

/** What was done in an arrest, in the words in which an alert says it. */
export type ArrestStep =
  | 'offence-added'
  | 'remand-added'
  | 'remand-amended'
  | 'court-case-made'
  | 'decided-without-a-court'
  | 'court-results-added'
  | 'later-hearing-added'

interface Step {
  readonly action: ArrestStep
  /** Reports whose offences it is about. */
  readonly reportIds: readonly string[]
  /** Of the write: watchers of a person hear of one write once, though it changes several reports. */
  readonly requestId: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

interface Row {
  readonly id: string
  readonly reference: string
  readonly open: 0 | 1
  readonly ownerCode: string
  readonly content: string
}
const REPORTS = `SELECT r.id, r.reference, r.open, a.owner_code AS "ownerCode", r.content FROM report AS r
  JOIN arrest_report AS a ON a.report_id = r.id WHERE r.person = ? ORDER BY r.sequence`

/**
 * Begins a step of an arrest, and remembers which of the person’s reports stood open before it.
 * @returns tells who watches the person of the step once it is written, in the transaction that is open
 */
export const arrestStep = (database: Database, person: number): ((step: Step) => void) => {
  const rows = (): Row[] => statement<Row>(database, REPORTS).all(person)
  const before = new Map(rows().map(({ id, open }) => [id, open]))
  return ({ action, reportIds, requestId, by, at }) => {
    for (const { id, reference, open, ownerCode, content } of rows())
      if (reportIds.includes(id))
        tellSubscribers(database, {
          change: `arrest-step:${requestId}`,
          what: before.get(id) === 1 && open === 0 ? 'ended' : 'changed',
          kind: 'arrest',
          reportId: id,
          person,
          reference,
          force: forceOf(ownerCode),
          versionNumber: 1,
          action,
          moved: before.get(id) !== open,
          content: JSON.parse(content) as object,
          by,
          at
        })
  }
}
