import type { Command } from '../../commands/command.ts'
import { useTabs } from '../../workspaces/tabs.ts'

/** Each kind of tab has a topic of its name; the screens of keys share one. */
const helpOfTab = (): string | undefined => {
  const kind = useTabs().active?.kind
  return kind === 'keys' ? 'keys-own' : kind
}
/** Help of the nearest thing that names a topic: the field, else the screen. */
const topicHere = (): string => document.activeElement?.closest<HTMLElement>('[data-help]')?.dataset['help'] ?? helpOfTab() ?? 'start'

/** One help tab at most: it turns to what is asked. */
export const openHelp = (topic: string): void => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'help')
  if (standing === undefined) tabs.open({ kind: 'help', title: 'Help', context: null, topic })
  else {
    tabs.patch(standing.number, { topic })
    tabs.activate(standing.number)
  }
}

export const helpCommands = (): Command[] => [
  { id: 'help.open', title: 'Help', group: 'Help', keys: ['F1'], hint: { text: 'help', order: 95 }, run: () => openHelp(topicHere()) },
  { id: 'help.keys', title: 'Keys', group: 'Help', run: () => openHelp('keys') },
  { id: 'help.line', title: 'Help with the command line', group: 'Help', run: () => openHelp('command-line') }
]
