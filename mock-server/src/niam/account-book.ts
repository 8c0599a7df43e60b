import type { Database } from 'better-sqlite3'
import { ROLES } from '../../api/entitlements.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import { statement } from '../../store/statement.ts'
import { ACCOUNTS } from './accounts.ts'
import type { Account } from './accounts.ts'

/** An entitlement with the last day on which it holds, YYYY-MM-DD; null where it has none. */
export interface Held {
  readonly entitlement: Entitlement
  readonly until: string | null
}

/** An account as sign-on and colleagues know it. */
export interface KnownAccount extends Account {
  readonly disabled: boolean
  /** Its password is a one-time code, good until then, ISO 8601; null where it is the user's own. */
  readonly codeEndsAt: string | null
  readonly held: readonly Held[]
  /** The version of the operating procedures that was accepted last. */
  readonly accepted: string | null
}

const asPublished = (account: Account): KnownAccount => ({
  ...account,
  disabled: false,
  codeEndsAt: null,
  held: ROLES[account.role].entitlements.map((entitlement) => ({ entitlement, until: null })),
  accepted: null
})

// Each thread has a copy, brought up to date when the table has changed: names and entitlements are asked for by almost
// every call, also where no database is at hand.
let revision = 0
let book: ReadonlyMap<string, KnownAccount> = new Map(ACCOUNTS.map((account) => [account.username, asPublished(account)]))

export const accountOf = (username: string): KnownAccount | undefined => book.get(username)
export const allAccounts = (): readonly KnownAccount[] => [...book.values()]

/** Whether a name, in any case and with space around it, is a user's. */
export const isUsername = (name: string): boolean => book.has(name.trim().normalize('NFKC').toLowerCase())

export interface BookPage {
  readonly revision: number
  readonly accounts: readonly KnownAccount[]
}

interface Row extends Account {
  readonly disabled: 0 | 1
  readonly codeEndsAt: string | null
  readonly accepted: string | null
  readonly held: string
}

const REVISION = 'SELECT revision FROM account_revision'
const ROWS = `SELECT username, name, number, force, force_name AS "forceName", role, disabled_at IS NOT NULL AS disabled, code_ends_at AS "codeEndsAt",
  (SELECT version FROM procedures_acceptance AS p WHERE p.username = account.username ORDER BY at DESC, version DESC LIMIT 1) AS accepted,
  (SELECT json_group_array(json_object('entitlement', entitlement, 'until', until)) FROM account_entitlement AS e
    WHERE e.username = account.username AND withdrawn_at IS NULL) AS held
  FROM account ORDER BY username`

const revisionOf = (database: Database): number => statement<{ revision: number }>(database, REVISION).get()?.revision ?? 0

/** Read operation: every account, for the thread that signs users on. */
export const accountBook = (database: Database): BookPage => ({
  revision: revisionOf(database),
  accounts: statement<Row>(database, ROWS)
    .all()
    // The service's own columns, written by the schemas of its endpoints.
    .map(({ disabled, held, ...row }) => ({ ...row, disabled: disabled === 1, held: JSON.parse(held) as Held[] }))
})

export const learnAccounts = (page: BookPage): void => {
  // Of two that were read at the same time the older may come later.
  if (page.revision < revision || page.accounts.length === 0) return
  revision = page.revision
  book = new Map(page.accounts.map((account) => [account.username, account]))
}

/** Reads the accounts anew where they changed: for a thread that has the database, before each of its operations. */
export const freshAccounts = (database: Database): void => {
  if (revisionOf(database) !== revision) learnAccounts(accountBook(database))
}
