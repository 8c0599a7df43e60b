import type { Tab } from '../../../electron/contract/workspace.ts'
import type { Candidate } from '../../../mock-server/api/people.ts'
import { callOf } from '../incoming/call-of.ts'
import { sameStop } from '../records/person/same-stop.ts'
import { confirmedIn } from '../records/person/use-identity.ts'
import { showMessage } from '../ui/announce.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { MOST_PANES } from '../workspaces/pane-layout.ts'
import { paneRoom } from '../workspaces/pane-room.ts'
import { useTabs } from '../workspaces/tabs.ts'

type CheckTab = Extract<Tab, { kind: 'check' }>

/**
 * Opens a candidate's page. An identity is confirmed for a stop: another check of the same person begins as possible.
 * @returns the number of its tab
 */
export const openCandidate = (check: CheckTab, { personId, displayName }: Candidate): number => {
  const { context } = check
  const tabs = useTabs()
  const there = tabs.find((other) => other.kind === 'person' && other.personId === personId && sameStop(other.context, context))
  if (there === undefined) {
    const identity = confirmedIn(context).has(personId) ? 'confirmed' : 'possible'
    return tabs.open({ kind: 'person', title: displayName, context, ...callOf(check), personId, identity })
  }
  tabs.activate(there.number)
  return there.number
}

/** The page beside the list, which stays in sight: in the pane at the right, or in a new one where there is room. */
export const openCandidateBeside = (check: CheckTab, candidate: Candidate): void => {
  const tabs = useTabs()
  const together = tabs.layout.focused
  openCandidate(check, candidate)
  if (tabs.layout.focused === together && !tabs.paneMoves.moveTab(1)) {
    const room = tabs.panes.length < MOST_PANES && tabs.panes.length < paneRoom.value
    if (!room || !tabs.paneMoves.split()) showMessage('There is no room beside the list: the page is open in its own tab.')
  }
  void enterActiveTab()
}
