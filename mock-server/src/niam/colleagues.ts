import { ROLES } from '../../api/entitlements.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import type { Colleague } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { calendarDay } from '../service.ts'
import { accountOf, allAccounts } from './account-book.ts'
import type { KnownAccount } from './account-book.ts'
import type { Account } from './accounts.ts'

export { accountOf } from './account-book.ts'

/** A user as colleagues read it: name and user name; the user name alone where there is no such account. */
export const nameOf = (user: string): string => {
  const account = accountOf(user)
  return account === undefined ? user : `${account.name} (${user})`
}

/** Entitlements of an account that hold on a day: none of one that is disabled. @param on YYYY-MM-DD */
export const heldOn = ({ disabled, held }: Pick<KnownAccount, 'disabled' | 'held'>, on: string): Entitlement[] =>
  disabled ? [] : held.filter(({ until }) => until === null || until >= on).map(({ entitlement }) => entitlement)

/** @param on YYYY-MM-DD; of a user that is in no book, the role decides */
export const accountHolds = (
  { username = '', role }: Pick<Account, 'role'> & { readonly username?: string },
  entitlement: Entitlement,
  on = calendarDay(new Date())
): boolean => {
  const account = accountOf(username)
  const held: readonly Entitlement[] = account === undefined ? ROLES[role].entitlements : heldOn(account, on)
  return held.includes(entitlement)
}

/** Who of a force holds an entitlement; stations of one force are colleagues. @param force force and station */
export const colleaguesHolding = (entitlement: Entitlement, force: string): readonly KnownAccount[] =>
  allAccounts().filter((account) => forceOf(account.force) === forceOf(force) && accountHolds(account, entitlement))

/** `GET /colleagues`: to whom drafts can be handed, and which of them work on incoming checks. */
export const listColleagues =
  (): Handler<'colleagues'> =>
  async ({ caller: { claims } }) => {
    const colleagues: Colleague[] = colleaguesHolding('draft.own', claims.force)
      .filter(({ username }) => username !== claims.sub)
      .map((account) => ({
        user: account.username,
        name: account.name,
        number: account.number,
        roleLabel: ROLES[account.role].label,
        takesChecks: accountHolds(account, 'incoming.work')
      }))
    return reply({ colleagues })
  }
