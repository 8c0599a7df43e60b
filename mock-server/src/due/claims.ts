import type { Database } from 'better-sqlite3'
import type { WantedChange } from '../../api/wanted.ts'
import { statement } from '../../store/statement.ts'

/** Changes after which nobody in particular is to do what was due before. */
const ENDS_ASSIGNMENT: readonly WantedChange[] = ['extend', 'transfer', 'cancel']

/** What a completed change of a report does to the claims on what was due of it: whoever was at it is done. */
export const settleDue = (database: Database, { record, change }: { readonly record: string; readonly change: WantedChange }): void => {
  statement(database, 'DELETE FROM due_lease WHERE record = ?').run(record)
  if (ENDS_ASSIGNMENT.includes(change)) statement(database, 'DELETE FROM due_assignment WHERE record = ?').run(record)
}

/** Nothing of a record that is no longer held. */
export const forgetDue = (database: Database, record: string): void => {
  statement(database, 'DELETE FROM due_lease WHERE record = ?').run(record)
  statement(database, 'DELETE FROM due_assignment WHERE record = ?').run(record)
}
