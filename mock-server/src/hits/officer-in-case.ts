import { forceOf } from '../../api/primitives.ts'
import { allAccounts } from '../niam/account-book.ts'
import { accountHolds } from '../niam/colleagues.ts'

/**
 * The user that a report means by its officer in case: of the owner’s force, and named by their number as a word of its own
 * (`PC 4312 Okafor`). Null where it is nobody who signs on here: then the bureau rings the contact.
 * @param force two characters
 */
export const officerIn = (officer: string | null, force: string): string | null => {
  const words = new Set((officer ?? '').split(/[^0-9A-Za-z]+/))
  return (
    allAccounts().find((account) => forceOf(account.force) === force && words.has(account.number) && accountHolds(account, 'alert.own'))
      ?.username ?? null
  )
}
