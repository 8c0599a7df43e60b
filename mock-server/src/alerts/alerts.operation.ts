import type { Database } from 'better-sqlite3'
import type { Alert, AlertCount, AlertDetail } from '../../api/alerts.ts'
import { statement } from '../../store/statement.ts'
import { nameOf } from '../niam/colleagues.ts'
import { differing } from '../reports/write-report.ts'

/** Read at once: whoever has more unread than these reads some first. */
const MOST_LISTED = 200
const FORGOTTEN_AFTER_DAYS = 31
const DAY_MS = 86_400_000

interface Row extends Omit<Alert, 'subscription'> {
  readonly change: string
  readonly versionNumber: number
  readonly action: string | null
  readonly subscriptionId: string | null
  readonly kind: NonNullable<Alert['subscription']>['kind']
  readonly label: string
  readonly reason: string
  readonly expiresOn: string
}
const ALERTS = `SELECT a.id AS "alertId", a.what, a.at, a.report_kind AS "reportKind", a.report_id AS "reportId", a.person_id AS "personId",
  a.reference, a.force, a.change, a.version_number AS "versionNumber", a.action, s.id AS "subscriptionId", s.kind, s.label, s.reason, s.expires_on AS "expiresOn"
  FROM alert AS a LEFT JOIN alert_subscription AS s ON s.id = a.subscription WHERE a.owner = @owner`

const alertOf = ({
  change: _change,
  versionNumber: _number,
  action: _action,
  subscriptionId,
  kind,
  label,
  reason,
  expiresOn,
  ...alert
}: Row): Alert => ({
  ...alert,
  subscription: subscriptionId === null ? null : { subscriptionId, kind, label, reason, expiresOn }
})

interface Whose {
  readonly owner: string
}

/** Read operation: what a user has not read, the latest first. */
export const alertsOf = (database: Database, { owner }: Whose): Alert[] =>
  statement<Row>(database, `${ALERTS} AND a.read_at IS NULL ORDER BY a.sequence DESC LIMIT ${MOST_LISTED}`).all({ owner }).map(alertOf)

const COUNT = `SELECT count(*) AS unread, count(*) FILTER (WHERE sequence > coalesce((SELECT told FROM alert_cursor WHERE owner = @owner), 0)) AS untold
  FROM alert WHERE owner = @owner AND read_at IS NULL`

/** Read operation: how many are unread, and of how many no workstation has said so. */
export const alertCount = (database: Database, { owner }: Whose): AlertCount =>
  statement<AlertCount>(database, COUNT).get({ owner }) ?? { unread: 0, untold: 0 }

/** Write operation: counts what no workstation has told and moves the cursor past it, so that it is counted once, over any restart. */
export const takeUntold = (database: Database, { owner }: Whose): AlertCount => {
  const counted = alertCount(database, { owner })
  statement(
    database,
    `INSERT INTO alert_cursor (owner, told) SELECT @owner, coalesce(max(sequence), 0) FROM alert WHERE owner = @owner
     ON CONFLICT (owner) DO UPDATE SET told = max(told, excluded.told)`
  ).run({ owner })
  return counted
}

/** An alert as a stream tells it. */
export interface TellableAlert {
  readonly sequence: number
  readonly alertId: string
}

/** Read operation: what was put down for a user after a number, in order. */
export const alertsAfter = (
  database: Database,
  { owner, after, most }: Whose & { readonly after: number; readonly most: number }
): TellableAlert[] =>
  statement<TellableAlert>(
    database,
    'SELECT sequence, id AS "alertId" FROM alert WHERE owner = ? AND read_at IS NULL AND sequence > ? ORDER BY sequence LIMIT ?'
  ).all(owner, after, most)

/** Read operation: the number of the last alert, whoever’s it is; none is given twice. */
export const lastAlert = (database: Database, _none: undefined): number =>
  statement<{ last: number }>(database, "SELECT seq AS last FROM sqlite_sequence WHERE name = 'alert'").get()?.last ?? 0

interface Version {
  readonly number: number
  readonly action: string
  readonly content: string
}
const OF_REPORT = {
  status: 'SELECT status FROM report WHERE id = ?',
  versions: `SELECT v.number, v.action, v.content FROM report_version AS v JOIN report AS r ON r.sequence = v.report
  WHERE r.id = ? AND v.number IN (?, ?) ORDER BY v.number`
}
const OF_UNIDENTIFIED = {
  status: 'SELECT status FROM unidentified WHERE id = ?',
  versions: `SELECT v.number, v.action, v.content FROM unidentified_version AS v JOIN unidentified AS u ON u.person = v.person
  WHERE u.id = ? AND v.number IN (?, ?) ORDER BY v.number`
}
const LINK_STATUS = "SELECT CASE WHEN ended_at IS NULL THEN 'standing' ELSE 'ended' END AS status FROM person_link WHERE id = ?"

/** Where what an alert is of stands now, and the version that it tells of with the one before. A link has no versions. */
const standingOf = (database: Database, { reportKind, reportId, versionNumber: number }: Row) => {
  const kept = reportKind === 'unidentified' ? OF_UNIDENTIFIED : OF_REPORT
  const status = statement<{ status: string }>(database, reportKind === 'link' ? LINK_STATUS : kept.status).get(reportId)?.status ?? null
  const versions = reportKind === 'link' ? [] : statement<Version>(database, kept.versions).all(reportId, number, number - 1)
  return {
    status,
    now: versions.find((one) => one.number === number),
    before: versions.find((one) => one.number === number - 1)
  }
}
/** What the service keeps beside what was written. */
const KEPT_BESIDE: readonly string[] = ['held', 'gradedAt', 'interviewDueAt']

const hitWords = (database: Database, hitId: string): string => {
  const hit = statement<{ by: string; force: string; place: string | null }>(
    database,
    'SELECT by, by_force AS force, place FROM hit WHERE id = ?'
  ).get(hitId)
  if (hit === undefined) return 'checked by another force'
  return `checked by ${nameOf(hit.by)}, force ${hit.force}${hit.place === null ? '' : `, ${hit.place}`}`
}

interface Which extends Whose {
  readonly alertId: string
}

/** Read operation: what an alert of one’s own says has changed; null where there is none under this id. */
export const alertDetail = (database: Database, { owner, alertId }: Which): AlertDetail | null => {
  const row = statement<Row>(database, `${ALERTS} AND a.id = @alertId`).get({ owner, alertId })
  if (row === undefined) return null
  const { status, now, before } = standingOf(database, row)
  const compared = row.what !== 'hit' && now !== undefined && before !== undefined
  const changed = compared ? differing(JSON.parse(before.content) as object, JSON.parse(now.content) as object) : []
  return {
    ...alertOf(row),
    action: row.what === 'hit' ? hitWords(database, row.change) : (row.action ?? now?.action ?? 'recorded'),
    status,
    changed: changed.filter((field) => !KEPT_BESIDE.includes(field))
  }
}

/** Write operation: notes that an alert was read; one read before keeps its time. @returns whether there is one */
export const readAlert = (database: Database, { owner, alertId, at }: Which & { readonly at: string }) => ({
  known:
    statement(database, 'UPDATE alert SET read_at = coalesce(read_at, ?) WHERE id = ? AND owner = ?').run(at, alertId, owner).changes > 0
})

/** Write operation: what was read a month ago, and what ended as long ago and told nothing that is unread, is kept no longer. */
export const forgetReadAlerts = (database: Database, { at }: { readonly at: string }): void => {
  const before = new Date(Date.parse(at) - FORGOTTEN_AFTER_DAYS * DAY_MS).toISOString()
  statement(database, 'DELETE FROM alert WHERE read_at < ?').run(before)
  statement(
    database,
    `DELETE FROM alert_subscription WHERE (ended_at < @before OR expires_on < substr(@before, 1, 10))
     AND NOT EXISTS (SELECT 1 FROM alert WHERE subscription = alert_subscription.id)`
  ).run({ before })
}
