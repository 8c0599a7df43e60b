import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { AccountAmend, AccountCreate } from '../../api/administration.ts'
import { ROLES, separationFault } from '../../api/entitlements.ts'
import type { Entitlement, Role } from '../../api/entitlements.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { ACCOUNTS } from '../niam/accounts.ts'
import type { PasswordHash } from '../niam/passwords.ts'

export const noAccount = (): Refusal => new Refusal('not-found/record', 'No account has this user name. Look at the name again.')

/** Every thread reads the accounts again when this has grown. */
const changed = (database: Database): void => {
  statement(database, 'UPDATE account_revision SET revision = revision + 1').run()
}

const GIVE = `INSERT INTO account_entitlement (username, entitlement, until, certified_at, certified_by) VALUES (@username, @entitlement, @until, @at, @by)`
const ANEW = `${GIVE} ON CONFLICT (username, entitlement) DO UPDATE
  SET until = excluded.until, certified_at = excluded.certified_at, certified_by = excluded.certified_by, withdrawn_at = NULL`

interface Given {
  readonly username: string
  readonly until: string | null
  /** ISO 8601. */
  readonly at: string
  readonly by: string
}
const give = (database: Database, entitlements: readonly Entitlement[], given: Given): void => {
  for (const entitlement of entitlements) statement(database, ANEW).run({ ...given, entitlement })
}

/**
 * Write operation, at start: the published training users where they are not held yet, who have accepted the procedures
 * and whose entitlements have no day; and what their role may since this version, unless it was taken away.
 */
export const seedAccounts = (database: Database, { version, at }: { readonly version: string; readonly at: string }): void => {
  const insert = `INSERT OR IGNORE INTO account (username, id, name, number, force, force_name, role, training, created_at, created_by)
    VALUES (@username, @id, @name, @number, @force, @forceName, @role, 1, @at, 'training')`
  let added = 0
  for (const account of ACCOUNTS) {
    const isNew = statement(database, insert).run({ ...account, id: randomUUID(), at }).changes > 0
    const role = statement<{ role: Role }>(database, 'SELECT role FROM account WHERE username = ?').get(account.username)?.role
    for (const entitlement of role === undefined ? [] : ROLES[role].entitlements)
      added += statement(database, `${GIVE} ON CONFLICT DO NOTHING`).run({
        username: account.username,
        entitlement,
        until: null,
        at,
        by: 'training'
      }).changes
    if (isNew)
      statement(database, 'INSERT INTO procedures_acceptance (username, version, at) VALUES (?, ?, ?)').run(account.username, version, at)
  }
  if (added > 0) changed(database)
}

/** Read operation: passwords that users chose, and one-time codes, as slow hashes: for the thread that signs users on. */
export const ownPasswords = (database: Database): (PasswordHash & { readonly username: string })[] =>
  statement<PasswordHash & { username: string }>(
    database,
    'SELECT username, password_salt AS salt, password_key AS key FROM account WHERE password_key IS NOT NULL'
  ).all()

interface By {
  readonly by: string
  /** ISO 8601. */
  readonly at: string
}
interface Code {
  readonly hash: PasswordHash
  /** ISO 8601; null: the user's own password. */
  readonly codeEndsAt: string | null
}

/** Write operation. */
export const createAccount = (
  database: Database,
  { asked, forceName, hash, codeEndsAt, by, at }: By & Code & { readonly asked: AccountCreate; readonly forceName: string }
) => {
  const { username, name, number, organisation, role, until } = asked
  const standing = statement(database, 'SELECT 1 FROM account WHERE username = ?').get(username)
  if (standing !== undefined)
    throw new Refusal('conflict/duplicate-exists', 'Another account has this user name. Choose another name.', [
      { errorDetailType: 'rule', field: 'username', message: 'Another account has this user name. Choose another.' }
    ])
  statement(
    database,
    `INSERT INTO account (username, id, name, number, force, force_name, role, training, created_at, created_by, password_salt, password_key, code_ends_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)`
  ).run(username, randomUUID(), name, number, organisation, forceName, role, at, by, hash.salt, hash.key, codeEndsAt)
  give(database, ROLES[role].entitlements, { username, until, at, by })
  changed(database)
  return { audited: { subject: `account ${username}: ${name}, ${number}, ${forceName}, ${ROLES[role].label}, until ${until}` } }
}

/** Write operation: a new role gives what it may, until the day named, and takes away everything else. */
export const amendAccount = (
  database: Database,
  { username, asked, forceName, by, at }: By & { readonly username: string; readonly asked: AccountAmend; readonly forceName: string }
) => {
  const { name, number, organisation, role, until } = asked
  const before = statement<{ name: string; number: string; force: string; role: Role }>(
    database,
    'SELECT name, number, force, role FROM account WHERE username = ?'
  ).get(username)
  if (before === undefined) throw noAccount()
  statement(database, 'UPDATE account SET name = ?, number = ?, force = ?, force_name = ?, role = ? WHERE username = ?').run(
    name,
    number,
    organisation,
    forceName,
    role,
    username
  )
  if (before.role !== role) {
    statement(database, 'UPDATE account_entitlement SET withdrawn_at = ? WHERE username = ? AND withdrawn_at IS NULL').run(at, username)
    give(database, ROLES[role].entitlements, { username, until, at, by })
  }
  changed(database)
  const was = `${before.name}, ${before.number}, ${before.force}, ${ROLES[before.role].label}`
  return { audited: { subject: `account ${username}: ${was} becomes ${name}, ${number}, ${organisation}, ${ROLES[role].label}` } }
}

/** Write operation. */
export const changeStanding = (
  database: Database,
  { username, disabled, why, by, at }: By & { readonly username: string; readonly disabled: boolean; readonly why: string }
) => {
  const held = statement<{ disabled: 0 | 1 }>(database, 'SELECT disabled_at IS NOT NULL AS disabled FROM account WHERE username = ?').get(
    username
  )
  if (held === undefined) throw noAccount()
  if ((held.disabled === 1) === disabled)
    throw new Refusal('unprocessable/no-changes', `This account is ${disabled ? 'disabled' : 'active'} already. Nothing was changed.`)
  statement(database, 'UPDATE account SET disabled_at = ?, disabled_by = ?, disabled_why = ? WHERE username = ?').run(
    ...(disabled ? [at, by, why] : [null, null, null]),
    username
  )
  changed(database)
  return { audited: { subject: `account ${username} ${disabled ? 'disabled' : 'enabled'}: ${why}` } }
}

/** Write operation: a one-time code, or the password that its user chose in its place. */
export const putPassword = (database: Database, { username, hash, codeEndsAt }: Code & { readonly username: string }): void => {
  const put = statement(database, 'UPDATE account SET password_salt = ?, password_key = ?, code_ends_at = ? WHERE username = ?').run(
    hash.salt,
    hash.key,
    codeEndsAt,
    username
  )
  if (put.changes === 0) throw noAccount()
  changed(database)
}

const heldBy = (database: Database, username: string): Entitlement[] =>
  statement<{ entitlement: Entitlement }>(
    database,
    'SELECT entitlement FROM account_entitlement WHERE username = ? AND withdrawn_at IS NULL'
  )
    .all(username)
    .map(({ entitlement }) => entitlement)

/** Write operation: gives entitlements, or certifies that they are still needed. */
export const certifyEntitlements = (
  database: Database,
  {
    username,
    entitlements,
    until,
    by,
    at
  }: By & { readonly username: string; readonly entitlements: readonly Entitlement[]; readonly until: string }
) => {
  if (statement(database, 'SELECT 1 FROM account WHERE username = ?').get(username) === undefined) throw noAccount()
  // SECURITY: H50 what is given is held against what is there: no account comes to hold two kinds step by step
  const fault = separationFault([...heldBy(database, username), ...entitlements])
  if (fault !== null)
    throw new Refusal('unprocessable/not-allowed', fault, [{ errorDetailType: 'separation', field: 'entitlements', message: fault }])
  give(database, entitlements, { username, until, at, by })
  changed(database)
  return { audited: { subject: `account ${username}: ${entitlements.join(', ')} certified until ${until}`.slice(0, 1500) } }
}

/** Write operation: the row stays, so that nothing gives it back by itself. */
export const withdrawEntitlement = (
  database: Database,
  { username, entitlement, at }: { readonly username: string; readonly entitlement: Entitlement; readonly at: string }
): void => {
  const taken = statement(
    database,
    'UPDATE account_entitlement SET withdrawn_at = ? WHERE username = ? AND entitlement = ? AND withdrawn_at IS NULL'
  ).run(at, username, entitlement)
  if (taken.changes === 0) throw new Refusal('not-found/record', 'This account does not hold this entitlement. Nothing was changed.')
  changed(database)
}

/** Write operation: once for each version. */
export const acceptProcedures = (
  database: Database,
  { username, version, at }: { readonly username: string; readonly version: string; readonly at: string }
): void => {
  statement(database, 'INSERT INTO procedures_acceptance (username, version, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    username,
    version,
    at
  )
  changed(database)
}
