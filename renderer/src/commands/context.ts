import type { Tab } from '../../../electron/contract/workspace.ts'
import { useAppState } from '../app/app-state.ts'
import { useTabs } from '../workspaces/tabs.ts'
import type { CommandContext } from './command.ts'
import { focusKind } from './focus-kind.ts'

/** The person in front: whom the tab shows, or the candidate chosen in a check. */
export const personInFront = (tab: Tab | null): string | null => {
  if (tab === null) return null
  if ('personId' in tab) return tab.personId
  return tab.kind === 'check' ? tab.selected : null
}

/** The situation that `when` looks at, from the stores and the focus. */
export const readCommandContext = (): { context: CommandContext; tab: number | null } => {
  const app = useAppState()
  const tabs = useTabs()
  return {
    tab: tabs.activeNumber,
    context: {
      session: app.state.session,
      entitlements: app.entitlements,
      tab: tabs.active?.kind ?? null,
      personId: personInFront(tabs.active),
      focus: focusKind.value
    }
  }
}
