import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { takeNext } from './take-next.ts'

const go = async (): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'incoming')
  if (standing === undefined) tabs.open({ kind: 'incoming', title: 'Incoming', context: null })
  else tabs.activate(standing.number)
  await nextTick()
  await enterActiveTab()
}

export const incomingCommands = (): Command[] => [
  {
    id: 'incoming.takeNext',
    title: 'Take the next check',
    group: 'Checks',
    keys: ['F12'],
    when: ({ entitlements }) => entitlements.has('incoming.work'),
    hint: { text: 'take next', order: 5 },
    run: takeNext
  },
  { id: 'incoming.go', title: 'Incoming checks', group: 'Checks', when: ({ entitlements }) => entitlements.has('incoming.view'), run: go }
]
