import type { Database } from 'better-sqlite3'
import { LEASE_SECONDS } from '../../api/due.ts'
import type { DueItem } from '../../api/due.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { timeInWords } from '../moment.ts'
import { nameOf } from '../niam/colleagues.ts'
import { dueOf } from './due-rows.ts'
import type { Due, DueOf } from './due-rows.ts'

/** One thing that is due: its record and what is due of it. */
interface Which {
  readonly record: string
  readonly kind: DueItem['kind']
}

export interface Lease {
  /** User name. */
  readonly holder: string
  /** ISO 8601. */
  readonly until: string
}
interface Assignment {
  readonly assignedTo: string
  readonly note: string | null
}

/** What is due, with who is at it and whom it was handed to. */
export type ClaimedDue = Due & { readonly lease: Lease | null; readonly assignment: Assignment | null }

export const leaseOf = (database: Database, { record, kind }: Which, at: string): Lease | null =>
  statement<Lease>(database, 'SELECT holder, until FROM due_lease WHERE record = ? AND kind = ? AND until > ?').get(record, kind, at) ??
  null

/** One made before the thing became due was of its last time. */
const assignmentOf = (database: Database, { record, kind, since }: Due): Assignment | null =>
  statement<Assignment>(
    database,
    'SELECT assigned_to AS "assignedTo", note FROM due_assignment WHERE record = ? AND kind = ? AND at >= ?'
  ).get(record, kind, since) ?? null

/** Read operation: what waits for somebody of a force, with the claims on it. */
export const dueItems = (database: Database, of: DueOf): ClaimedDue[] =>
  dueOf(database, of).map((due) => ({ ...due, lease: leaseOf(database, due, of.at), assignment: assignmentOf(database, due) }))

/**
 * Write operation: takes what is due for a while, so that two operators do not do the same. The holder's own is
 * renewed; one that has run out is nobody's.
 */
export const takeLease = (
  database: Database,
  { record, kind, holder, at }: Which & { readonly holder: string; readonly at: string }
): { readonly until: string } => {
  const held = leaseOf(database, { record, kind }, at)
  if (held !== null && held.holder !== holder) {
    const who = `${nameOf(held.holder)} is at it until ${timeInWords(held.until)}`
    throw new Refusal('conflict/pending-change-exists', `${who}. Take the next one, or wait until it is put back.`, [
      { errorDetailType: 'lease', message: `${who}.` }
    ])
  }
  const until = new Date(Date.parse(at) + LEASE_SECONDS * 1000).toISOString()
  statement(
    database,
    'INSERT INTO due_lease (record, kind, holder, until) VALUES (?, ?, ?, ?) ON CONFLICT (record, kind) DO UPDATE SET holder = excluded.holder, until = excluded.until'
  ).run(record, kind, holder, until)
  return { until }
}

/** Write operation: puts back what one has taken; another's is left alone. */
export const releaseLease = (
  database: Database,
  { record, kind, holder }: Readonly<Record<'record' | 'kind' | 'holder', string>>
): void => {
  statement(database, 'DELETE FROM due_lease WHERE record = ? AND kind = ? AND holder = ?').run(record, kind, holder)
}

/** Write operation: names the colleague who is to do it, and puts it back for them. */
export const assignDue = (
  database: Database,
  {
    record,
    kind,
    to,
    note,
    by,
    at
  }: Which & { readonly to: string; readonly note: string | null; readonly by: string; readonly at: string }
): void => {
  statement(
    database,
    'INSERT INTO due_assignment (record, kind, assigned_to, note, by, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record, kind) DO UPDATE SET assigned_to = excluded.assigned_to, note = excluded.note, by = excluded.by, at = excluded.at'
  ).run(record, kind, to, note, by, at)
  releaseLease(database, { record, kind, holder: by })
}

/** Nothing of a record that is done with, or held no more. */
export const forgetDue = (database: Database, record: string): void => {
  statement(database, 'DELETE FROM due_lease WHERE record = ?').run(record)
  statement(database, 'DELETE FROM due_assignment WHERE record = ?').run(record)
}

interface Settled {
  readonly record: string
  /** Nobody in particular is to do what was due before. */
  readonly ended: boolean
}

/** What a completed change of a report does to the claims on what was due of it: whoever was at it is done. */
export const settleDue = (database: Database, { record, ended }: Settled): void => {
  if (ended) forgetDue(database, record)
  else statement(database, 'DELETE FROM due_lease WHERE record = ?').run(record)
}
