import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'

/** One tab of its kind at most. @returns its number */
const openOne = (kind: 'due' | 'retention', title: string): number => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === kind)
  if (standing === undefined) return tabs.open({ kind, title, context: null })
  tabs.activate(standing.number)
  return standing.number
}
export const openDue = (): number => openOne('due', 'Due')

const go = async (open: () => number): Promise<void> => {
  open()
  await nextTick()
  await enterActiveTab()
}

export const dueCommands = (): Command[] => [
  {
    id: 'due.go',
    title: 'Due for action',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('due.view'),
    run: () => go(openDue)
  },
  {
    id: 'retention.go',
    title: 'Retention: what will be erased',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('retention.view'),
    run: () => go(() => openOne('retention', 'Retention'))
  }
]
