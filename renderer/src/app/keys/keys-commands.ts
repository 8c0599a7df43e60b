import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Command } from '../../commands/command.ts'
import { useTabs } from '../../workspaces/tabs.ts'

type Screen = Extract<Tab, { kind: 'keys' }>['screen']
const TITLES: Readonly<Record<Screen, string>> = { change: 'Change keys', card: 'Key card' }

/** One tab for each of the two at most. */
const open = (screen: Screen): void => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'keys' && tab.screen === screen)
  if (standing === undefined) tabs.open({ kind: 'keys', title: TITLES[screen], context: null, screen })
  else tabs.activate(standing.number)
}

export const keysCommands = (): Command[] => [
  { id: 'help.changeKeys', title: 'Change keys…', group: 'Help', run: () => open('change') },
  { id: 'help.keyCard', title: 'Key card…', group: 'Help', run: () => open('card') }
]
