import type { Database } from 'better-sqlite3'
import { MOST_SUBSCRIPTIONS } from '../../api/alerts.ts'
import type { Subscribe, Subscription } from '../../api/alerts.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'

type Row = Omit<Subscription, 'hits'> & { readonly hits: 0 | 1 }
const COLUMNS = `id AS "subscriptionId", kind, target, label, reason, hits, made_at AS "madeAt", expires_on AS "expiresOn"`
const STANDING = `SELECT ${COLUMNS} FROM alert_subscription WHERE owner = @owner AND ended_at IS NULL AND expires_on >= @today`

const shown = (row: Row): Subscription => ({ ...row, hits: row.hits === 1 })

interface Whose {
  readonly owner: string
  /** YYYY-MM-DD */
  readonly today: string
}

/** Read operation: what a user watches, the first to end first. */
export const subscriptionsOf = (database: Database, whose: Whose): Subscription[] =>
  statement<Row>(database, `${STANDING} ORDER BY expires_on, made_at`).all(whose).map(shown)

export interface Keeping extends Whose {
  readonly subscriptionId: string
  readonly force: string
  readonly asked: Subscribe
  readonly label: string
  /** ISO 8601. */
  readonly at: string
}

/** Write operation: keeps a subscription under an id that its owner chose, so that one sent again is kept once. */
export const keepSubscription = (database: Database, { subscriptionId, owner, force, asked, label, today, at }: Keeping): Subscription => {
  const { kind, target, reason, expiresOn, hits } = asked
  const held = statement<{ owner: string; kind: string; target: string; ended: string | null }>(
    database,
    'SELECT owner, kind, target, ended_at AS ended FROM alert_subscription WHERE id = ?'
  ).get(subscriptionId)
  if (held !== undefined && (held.owner !== owner || held.kind !== kind || held.target !== target || held.ended !== null))
    throw new Refusal('conflict/reference-id-reused', 'This id stands for another subscription. Nothing was kept.')
  statement(database, 'UPDATE alert_subscription SET ended_at = ? WHERE owner = ? AND ended_at IS NULL AND expires_on < ?').run(
    at,
    owner,
    today
  )
  if (held === undefined) {
    const standing = subscriptionsOf(database, { owner, today })
    const same = standing.find((one) => one.kind === kind && one.target === target)
    if (same !== undefined)
      throw new Refusal('conflict/duplicate-exists', `You watch ${same.label} already, until ${same.expiresOn}. Change that one.`, [
        { errorDetailType: 'duplicate', field: 'target', message: 'You watch this already.' }
      ])
    if (standing.length >= MOST_SUBSCRIPTIONS)
      throw new Refusal(
        'unprocessable/maximum-limit-reached',
        `You watch ${MOST_SUBSCRIPTIONS} things, as many as one user may. End one that is no longer needed, then ask again.`
      )
  }
  statement(
    database,
    `INSERT INTO alert_subscription (id, owner, force, kind, target, label, reason, hits, made_at, expires_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, hits = excluded.hits, expires_on = excluded.expires_on, label = excluded.label`
  ).run(subscriptionId, owner, force, kind, target, label, reason, hits ? 1 : 0, at, expiresOn)
  return { subscriptionId, kind, target, label, reason, hits, madeAt: at, expiresOn }
}

/** Write operation: ends one’s own; one that ended before has ended. What was told stays until it is read. */
export const endSubscription = (
  database: Database,
  { subscriptionId, owner, at }: { readonly subscriptionId: string; readonly owner: string; readonly at: string }
) => {
  const row = statement<{ label: string; kind: string; target: string }>(
    database,
    'SELECT label, kind, target FROM alert_subscription WHERE id = ? AND owner = ?'
  ).get(subscriptionId, owner)
  if (row === undefined) throw new Refusal('not-found/record', 'You have no subscription under this id.')
  statement(database, 'UPDATE alert_subscription SET ended_at = ? WHERE id = ? AND ended_at IS NULL').run(at, subscriptionId)
  return {
    audited: { subject: `no longer watches ${row.label}`, ...(row.kind === 'person' ? { personId: row.target } : {}) }
  }
}
