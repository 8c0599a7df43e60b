import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Alert } from '../../api/alerts.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import { statement } from '../../store/statement.ts'
import { accountHolds, accountOf } from '../niam/colleagues.ts'
import { calendarDay } from '../service.ts'
import { watchedTargets } from './watched-targets.ts'

type AlertKind = Alert['reportKind']

/** Something that subscribers are told of, in the transaction in which it happens. */
export interface Happening {
  /** What is told of, the same however often it is looked at: `report:version`, a hit’s id. */
  readonly change: string
  readonly what: Alert['what']
  readonly kind: AlertKind
  readonly reportId: string
  /** Key of the person it is about; null where it is about none. */
  readonly person: number | null
  /** Id of somebody else whom it is about: who watches them is led to the first. */
  readonly named?: string
  readonly reference: string
  /** Of the owner, two characters. */
  readonly force: string
  readonly versionNumber: number
  /** What was done, where no version says it. */
  readonly action?: string
  /** It began, ended or went to another state: what those are told who watch an area. */
  readonly moved: boolean
  /** As it stands after it. */
  readonly content: object
  /** Who did it: told by nobody of what they did themselves. */
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}

interface Standing {
  readonly id: string
  readonly owner: string
}
const STANDING = `SELECT id, owner FROM alert_subscription WHERE kind = ? AND target = ? AND ended_at IS NULL AND expires_on >= ? AND owner <> ? AND hits >= ?`

const VIEW: Readonly<Record<AlertKind, Entitlement>> = {
  wanted: 'wanted.view',
  missing: 'missing.view',
  arrest: 'arrest.view',
  property: 'property.view',
  vehicle: 'vehicle.view',
  unidentified: 'missing.view',
  link: 'person.view'
}

/** A user may have lost the role in which they subscribed. */
const mayRead = (owner: string, kind: AlertKind): boolean => {
  const account = accountOf(owner)
  return account !== undefined && accountHolds(account, 'alert.own') && accountHolds(account, VIEW[kind])
}

/**
 * Whom a thing’s report may lead to, and whom a report is about: people who are on ordinary search.
 * SECURITY: H52 nobody is led to a person known only as a victim or witness by what an alert says
 */
const PERSON = `SELECT p.id FROM person AS p JOIN person_search AS s ON s.person = p.sequence WHERE p.sequence = ?`

interface Told {
  readonly owner: string
  /** Null: unasked. */
  readonly subscription: string | null
}

/** Puts an alert down for somebody; of one change nobody is told twice, by whatever they watch. */
export const putAlert = (
  database: Database,
  { owner, subscription }: Told,
  happening: Omit<Happening, 'content' | 'by' | 'moved'>
): void => {
  const { change, what, kind, reportId, person, reference, force, versionNumber, action = null, at } = happening
  const personId = person === null ? null : (statement<{ id: string }>(database, PERSON).get(person)?.id ?? null)
  statement(
    database,
    'INSERT OR IGNORE INTO alert (id, owner, subscription, change, what, report_kind, report_id, person_id, reference, force, version_number, action, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  ).run(randomUUID(), owner, subscription, change, what, kind, reportId, personId, reference, force, versionNumber, action, at)
}

/** Tells everybody who watches what this is about, once each, in the transaction that is open. */
export const tellSubscribers = (database: Database, happening: Happening): void => {
  const { what, kind, by, at } = happening
  const today = calendarDay(new Date(at))
  for (const { kind: watched, target } of watchedTargets(database, happening))
    for (const { id, owner } of statement<Standing>(database, STANDING).all(watched, target, today, by, what === 'hit' ? 1 : 0))
      if (mayRead(owner, kind)) putAlert(database, { owner, subscription: id }, happening)
}

/** What was told of a report that is held no more goes with it. */
export const forgetTold = (database: Database, reportId: string): void => {
  statement(database, 'DELETE FROM alert WHERE report_id = ?').run(reportId)
  statement(database, 'DELETE FROM hit WHERE report_id = ?').run(reportId)
}
