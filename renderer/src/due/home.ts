import { useAppState } from '../app/app-state.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { openAccounts } from '../administration/accounts-commands.ts'
import { openDue } from './due-commands.ts'

let opening = false

/**
 * Due is the home of whoever has a due list, Accounts of whoever administers them: it stands open after sign-in, behind the command line, which keeps the
 * focus. Where tabs came back it is among them, or was closed by the operator.
 */
export const openHome = (): void => {
  if (useTabs().tabs.length > 0) return
  const { may } = useAppState()
  if (may('due.view')) {
    opening = true
    openDue()
  } else if (may('account.administer')) {
    opening = true
    openAccounts()
  }
}

/** @returns whether the tab that comes to the front now is the home just opened; true once */
export const homeOpens = (): boolean => {
  const was = opening
  opening = false
  return was
}
