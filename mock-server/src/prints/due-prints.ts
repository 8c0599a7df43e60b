import type { Database } from 'better-sqlite3'
import { PRINTABLE } from '../../api/prints.ts'
import type { PrintRow } from '../../api/prints.ts'
import { statement } from '../../store/statement.ts'
import type { Due } from '../due/due-rows.ts'

const DAY_MS = 86_400_000
/** In which who printed it sees that it falls due; its supervisor only once it is overdue. */
export const PRINT_DAYS_AHEAD = 7

interface Whose {
  /** Two characters. */
  readonly force: string
  readonly user: string
  readonly supervisor: boolean
  /** ISO 8601. */
  readonly at: string
}
type Row = Pick<PrintRow, 'printNumber' | 'at' | 'what' | 'reference' | 'by' | 'copies' | 'pages' | 'dueAt'> & { readonly id: string }

const OUT = `SELECT id, number AS "printNumber", at, what, reference, by, copies, pages, due_at AS "dueAt" FROM print
  WHERE force = @force AND made_at IS NOT NULL AND closing IS NULL AND due_at < @soon AND (by = @user OR (@supervisor = 1 AND due_at < @at))`

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
const headingOf = ({ what, reference, copies, pages }: Row): string =>
  `${`${PRINTABLE[what].label} ${reference}`.trim()}, ${plural(copies, 'copy', 'copies')}${pages === null ? '' : ` of ${plural(pages, 'page', 'pages')}`}`

/** Pages that are to come back or to be destroyed (H33): one's own, and of the force those that are overdue. They name nobody. */
export const duePrints = (database: Database, { force, user, supervisor, at }: Whose): Due[] => {
  const soon = new Date(Date.parse(at) + PRINT_DAYS_AHEAD * DAY_MS).toISOString()
  return statement<Row>(database, OUT)
    .all({ force, user, supervisor: supervisor ? 1 : 0, at, soon })
    .map((row) => ({
      kind: 'print-return',
      record: row.id,
      personId: null,
      reportId: null,
      reference: row.printNumber,
      heading: headingOf(row),
      category: null,
      ownerForce: force,
      by: row.by,
      since: row.at,
      dueAt: row.dueAt,
      authors: []
    }))
}
