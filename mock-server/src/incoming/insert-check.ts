import type { Database } from 'better-sqlite3'
import type { IncomingGrade, IncomingItem } from '../../api/incoming.ts'
import { forceOf } from '../../api/primitives.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'
import type { IncomingContent, IncomingRow } from './incoming-row.ts'

/** A check as it is to be stored. */
export interface NewCheck {
  readonly id: string
  /** Signature of who sends it. */
  readonly source: string
  readonly sourceReference: string
  /** Force and station of the control room. */
  readonly to: string
  readonly grade: IncomingGrade
  readonly channel: IncomingItem['channel']
  readonly content: IncomingContent
  /** SHA-256 of what was sent, hex. */
  readonly givenHash: string
}

/** Called inside a write: what streams tell next. */
export const keepEvent = (database: Database, row: Pick<IncomingRow, 'sequence' | 'force' | 'state'>, at: string): void => {
  statement(database, 'INSERT INTO incoming_event (incoming, force, state, at) VALUES (?, ?, ?, ?)').run(
    row.sequence,
    row.force,
    row.state,
    at
  )
}

/** The check that stands under a source's own reference. */
export const sentBefore = (database: Database, { source, sourceReference }: NewCheck): IncomingRow | undefined =>
  statement<IncomingRow>(database, 'SELECT * FROM incoming_check WHERE source = ? AND source_reference = ?').get(source, sourceReference)

/** Whether somebody else's check bears this id: who writes a call down chooses its id. */
export const idIsTaken = (database: Database, { id }: Pick<NewCheck, 'id'>): boolean =>
  statement(database, 'SELECT 1 FROM incoming_check WHERE id = ?').get(id) !== undefined

/** Called inside a write. @returns the reference it stands under */
export const insertCheck = (
  database: Database,
  check: NewCheck,
  { at, lease }: { readonly at: string; readonly lease: { readonly holder: string; readonly until: string } | null }
): string => {
  const year = Number(at.slice(0, 4))
  const reference = `IN-${String(year % 100).padStart(2, '0')}-${String(nextInSequence(database, 'incoming', year)).padStart(6, '0')}`
  const force = forceOf(check.to)
  const state = lease === null ? 'waiting' : 'taken'
  const { lastInsertRowid } = statement(
    database,
    'INSERT INTO incoming_check (id, reference, source, source_reference, given_hash, force, station, grade, channel, received_at, state, content, holder, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(
    check.id,
    reference,
    check.source,
    check.sourceReference,
    check.givenHash,
    force,
    check.to.toUpperCase(),
    check.grade,
    check.channel,
    at,
    state,
    JSON.stringify(check.content),
    lease?.holder ?? null,
    lease?.until ?? null
  )
  keepEvent(database, { sequence: Number(lastInsertRowid), force, state }, at)
  return reference
}
