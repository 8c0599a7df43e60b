import { useAppState } from '../app/app-state.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { openDue } from './due-commands.ts'

let opening = false

/**
 * Due is the home of whoever has a due list: it stands open after sign-in, behind the command line, which keeps the
 * focus. Where tabs came back it is among them, or was closed by the operator.
 */
export const openHome = (): void => {
  if (useTabs().tabs.length > 0 || !useAppState().may('due.view')) return
  opening = true
  openDue()
}

/** @returns whether the tab that comes to the front now is the home just opened; true once */
export const homeOpens = (): boolean => {
  const was = opening
  opening = false
  return was
}
