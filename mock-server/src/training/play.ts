import { createHash, randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import { insertCheck } from '../incoming/insert-check.ts'
import { heldReport } from '../reports/versions.ts'
import { putNextVersion } from '../reports/write-report.ts'
import { newVersion } from '../writes/write-request.ts'
import { addToFeed } from './feed.ts'
import { plantedOf } from './seat-row.ts'
import type { SeatRow } from './seat-row.ts'
import type { Injection, TimelineEvent } from './scenario-schema.ts'

/** What a happening does outside the store, for whoever carries it out. */
export interface Done {
  /** A check was put into the control room's queue. */
  readonly queued: boolean
  /** Whose sessions end. */
  readonly sessionEnded: boolean
}

type Happening = Pick<TimelineEvent | Injection, 'id' | 'call' | 'message' | 'request' | 'fault'>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Inside a write: another force changes a planted report, so that who has read it before is overtaken. */
const overtake = (
  database: Database,
  seat: SeatRow,
  at: string,
  fault: Extract<NonNullable<Happening['fault']>, { kind: 'conflict' }>
): void => {
  const personId = plantedOf(seat).people[fault.person]
  const row =
    personId === undefined
      ? undefined
      : statement<{ id: string }>(
          database,
          'SELECT r.id FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE p.id = ? AND r.kind = ? AND r.open = 1 ORDER BY r.sequence LIMIT 1'
        ).get(personId, fault.report)
  const held = row === undefined ? undefined : heldReport(database, { kind: fault.report, reportId: row.id })
  if (held === undefined) return
  const content: unknown = JSON.parse(held.content)
  const heading = statement<{ headline: string; open: number }>(database, 'SELECT headline, open FROM report WHERE id = ?').get(held.id)
  if (!isRecord(content) || heading === undefined) return
  putNextVersion(database, held, {
    status: held.status,
    open: heading.open === 1,
    headline: heading.headline,
    check: { state: held.second_check, dueAt: held.second_check_due_at, authors: JSON.parse(held.second_check_authors) as string[] },
    content: { ...content, ...fault.set },
    cancellation: null,
    version: newVersion(),
    firstAction: fault.report === 'wanted' ? 'circulated' : 'reported',
    action: 'amended',
    note: null,
    at,
    by: fault.by,
    onBehalfOf: fault.force,
    reason: null,
    justification: 'Training scenario'
  })
}

/** So that a check stands in one trainee's queue before anybody else's. */
export const sourceOf = ({ run, user }: Pick<SeatRow, 'run' | 'user'>): string => `training:${run}:${user}`

const queueCall = (
  database: Database,
  seat: SeatRow,
  at: string,
  { id, call }: Required<Pick<Happening, 'id'>> & { call: NonNullable<Happening['call']> }
): string => {
  const incomingId = randomUUID()
  const content = {
    caller: call.from,
    place: call.place ?? null,
    reason: call.reason ?? null,
    incident: call.incident ?? null,
    asked: call.asked
  }
  insertCheck(
    database,
    {
      id: incomingId,
      source: sourceOf(seat),
      sourceReference: id,
      to: seat.station,
      grade: call.grade,
      channel: 'radio',
      content,
      givenHash: createHash('sha256').update(JSON.stringify(content)).digest('hex')
    },
    { at, lease: null }
  )
  return incomingId
}

/** Inside a write: lets one thing happen to one trainee. */
export const happen = (database: Database, seat: SeatRow, at: string, what: Happening): Done => {
  const { id, call, message, request, fault } = what
  if (call !== undefined) {
    const incoming = seat.takes_checks === 1 ? queueCall(database, seat, at, { id, call }) : null
    addToFeed(database, seat, at, {
      kind: 'call',
      sender: call.from,
      text: call.text,
      speech: call.speech ?? call.text,
      grade: call.grade,
      event: id,
      incoming
    })
    return { queued: incoming !== null, sessionEnded: false }
  }
  const said = message ?? request
  if (said !== undefined)
    addToFeed(database, seat, at, {
      kind: message === undefined ? 'request' : 'message',
      sender: said.from,
      text: said.text,
      speech: said.speech ?? said.text,
      event: id
    })
  if (fault?.kind === 'conflict') overtake(database, seat, at, fault)
  if (fault?.kind === 'server-down')
    statement(database, 'UPDATE training_seat SET down_until = ? WHERE run = ? AND user = ?').run(
      new Date(Date.parse(at) + fault.seconds * 1000).toISOString(),
      seat.run,
      seat.user
    )
  return { queued: false, sessionEnded: fault?.kind === 'session-expired' }
}
