import { ROLES } from '../../api/entitlements.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import type { Colleague } from '../../api/due.ts'
import { forceOf } from '../../api/primitives.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { ACCOUNTS } from './accounts.ts'
import type { Account } from './accounts.ts'

export const accountOf = (user: string): Account | undefined => ACCOUNTS.find(({ username }) => username === user)

/** A user as colleagues read it: name and user name; the user name alone where there is no such account. */
export const nameOf = (user: string): string => {
  const account = accountOf(user)
  return account === undefined ? user : `${account.name} (${user})`
}

export const accountHolds = ({ role }: Pick<Account, 'role'>, entitlement: Entitlement): boolean => {
  const held: readonly Entitlement[] = ROLES[role].entitlements
  return held.includes(entitlement)
}

/** Who of a force holds an entitlement; stations of one force are colleagues. @param force force and station */
export const colleaguesHolding = (entitlement: Entitlement, force: string): readonly Account[] =>
  ACCOUNTS.filter((account) => forceOf(account.force) === forceOf(force) && accountHolds(account, entitlement))

/** `GET /colleagues`: to whom drafts can be handed, and which of them work on incoming checks. */
export const listColleagues =
  (): Handler<'colleagues'> =>
  async ({ caller: { claims } }) => {
    const colleagues: Colleague[] = colleaguesHolding('draft.own', claims.force)
      .filter(({ username }) => username !== claims.sub)
      .map(({ username, name, number, role }) => ({
        user: username,
        name,
        number,
        roleLabel: ROLES[role].label,
        takesChecks: accountHolds({ role }, 'incoming.work')
      }))
    return reply({ colleagues })
  }
