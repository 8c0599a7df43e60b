import type { Database } from 'better-sqlite3'
import { RECERTIFY_DAYS_AHEAD } from '../../api/administration.ts'
import type { AccountDetail, AccountRow, HeldEntitlement } from '../../api/administration.ts'
import type { Entitlement, Role } from '../../api/entitlements.ts'
import { forceOf } from '../../api/primitives.ts'
import { statement } from '../../store/statement.ts'
import { daysAfter, endOfDay } from '../moment.ts'

interface Row {
  readonly username: string
  readonly name: string
  readonly number: string
  readonly force: string
  readonly forceName: string
  readonly role: Role
  readonly createdAt: string
  readonly createdBy: string
  readonly disabledAt: string | null
  readonly disabledBy: string | null
  readonly disabledWhy: string | null
  readonly codeEndsAt: string | null
  readonly lapsed: number
  readonly due: number
  readonly next: string | null
}

/** Entitlements of an account that nobody has to look at again are passed over: those without a day. */
const COUNTED = `SELECT username, sum(until < @today) AS lapsed, sum(until >= @today AND until <= @ahead) AS due, min(until) AS next
  FROM account_entitlement WHERE withdrawn_at IS NULL AND until IS NOT NULL GROUP BY username`
const ROWS = `SELECT a.username, name, number, force, force_name AS "forceName", role, created_at AS "createdAt", created_by AS "createdBy",
  disabled_at AS "disabledAt", disabled_by AS "disabledBy", disabled_why AS "disabledWhy", code_ends_at AS "codeEndsAt",
  coalesce(c.lapsed, 0) AS lapsed, coalesce(c.due, 0) AS due, c.next
  FROM account AS a LEFT JOIN (${COUNTED}) AS c ON c.username = a.username
  WHERE (@force IS NULL OR upper(substr(force, 1, 2)) = @force) AND (@username IS NULL OR a.username = @username)
  ORDER BY lapsed > 0 DESC, due > 0 DESC, name`

interface Which {
  /** Two characters; null for accounts of every force. */
  readonly force: string | null
  /** YYYY-MM-DD */
  readonly today: string
}
const rowsOf = (database: Database, { force, today, username }: Which & { readonly username: string | null }): Row[] =>
  statement<Row>(database, ROWS).all({ force, today, username, ahead: daysAfter(today, RECERTIFY_DAYS_AHEAD) })

const shown = ({ username, name, number, force, forceName, role, disabledAt, codeEndsAt, lapsed, due, next }: Row): AccountRow => ({
  username,
  name,
  number,
  force,
  forceName,
  role,
  standing: disabledAt !== null ? 'disabled' : codeEndsAt !== null ? 'code' : 'active',
  lapsed,
  due,
  next
})

/** Read operation: those with something to look at first. */
export const accountList = (database: Database, which: Which): AccountRow[] => rowsOf(database, { ...which, username: null }).map(shown)

const HELD = `SELECT entitlement, until, certified_at AS "certifiedAt", certified_by AS "certifiedBy" FROM account_entitlement
  WHERE username = ? AND withdrawn_at IS NULL ORDER BY until IS NULL, until, entitlement`
const ACCEPTED = 'SELECT version, at FROM procedures_acceptance WHERE username = ? ORDER BY at DESC, version DESC LIMIT 1'

const standingOf = (until: string | null, today: string): HeldEntitlement['standing'] => {
  if (until === null) return 'held'
  return until < today ? 'lapsed' : until <= daysAfter(today, RECERTIFY_DAYS_AHEAD) ? 'due' : 'held'
}

/** Read operation: an account; null where none of that force has the name. */
export const accountPage = (database: Database, which: Which & { readonly username: string }): AccountDetail | null => {
  const [row] = rowsOf(database, which)
  if (row === undefined) return null
  const { disabledAt, disabledBy, disabledWhy } = row
  return {
    ...shown(row),
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    disabled: disabledAt === null ? null : { at: disabledAt, by: disabledBy ?? '', why: disabledWhy ?? '' },
    accepted: statement<{ version: string; at: string }>(database, ACCEPTED).get(row.username) ?? null,
    entitlements: statement<Omit<HeldEntitlement, 'standing' | 'entitlement'> & { readonly entitlement: Entitlement }>(database, HELD)
      .all(row.username)
      .map((held) => ({ ...held, standing: standingOf(held.until, which.today) }))
  }
}

/** Read operation: when a user accepted a version of the operating procedures; null where they have not. */
export const acceptedAt = (
  database: Database,
  { username, version }: { readonly username: string; readonly version: string }
): string | null =>
  statement<{ at: string }>(database, 'SELECT at FROM procedures_acceptance WHERE username = ? AND version = ?').get(username, version)
    ?.at ?? null

/** Read operation: how many accounts each organisation has, that of every station under its own code. */
export const accountsByForce = (database: Database): { readonly code: string; readonly name: string; readonly accounts: number }[] =>
  statement<{ code: string; name: string; accounts: number }>(
    database,
    'SELECT upper(substr(force, 1, 2)) AS code, min(force_name) AS name, count(*) AS accounts FROM account GROUP BY 1 ORDER BY 1'
  ).all()

interface DueRow {
  readonly record: string
  readonly username: string
  readonly name: string
  readonly ownerForce: string
  readonly count: number
  readonly lapsed: number
  readonly next: string
}
const DUE = `SELECT a.id AS record, a.username, a.name, a.force AS "ownerForce", count(*) AS count, sum(e.until < @today) AS lapsed, min(e.until) AS next
  FROM account_entitlement AS e JOIN account AS a ON a.username = e.username
  WHERE e.withdrawn_at IS NULL AND e.until IS NOT NULL AND e.until <= @ahead AND a.disabled_at IS NULL
    AND upper(substr(a.force, 1, 2)) = @force GROUP BY a.username`

/** Accounts of a force that somebody is to look at: entitlements of theirs end soon, or have. */
export const dueAccounts = (database: Database, { force, today }: { readonly force: string; readonly today: string }) =>
  statement<DueRow>(database, DUE)
    .all({ force: forceOf(force), today, ahead: daysAfter(today, RECERTIFY_DAYS_AHEAD) })
    .map(({ record, username, name, ownerForce, count, lapsed, next }) => ({
      record,
      username,
      heading: `${name}: ${count} ${count === 1 ? 'entitlement' : 'entitlements'}${lapsed > 0 ? `, ${lapsed} no longer held` : ''}`,
      ownerForce,
      since: `${daysAfter(next, -RECERTIFY_DAYS_AHEAD)}T00:00:00.000Z`,
      dueAt: endOfDay(next)
    }))
