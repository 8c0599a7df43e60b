import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'

/** One tab of its kind at most. */
const go = async (kind: 'requests' | 'updategrams', title: string): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === kind)
  if (standing === undefined) tabs.open({ kind, title, context: null })
  else tabs.activate(standing.number)
  await nextTick()
  await enterActiveTab()
}
export const goToUpdategrams = (): Promise<void> => go('updategrams', 'Updategrams')

export const requestsCommands = (): Command[] => [
  {
    id: 'requests.go',
    title: 'Requests of forces and courts',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('request.view'),
    run: () => go('requests', 'Requests')
  },
  {
    id: 'updategrams.go',
    title: 'Updategrams: files of many requests',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('request.view'),
    run: goToUpdategrams
  }
]
