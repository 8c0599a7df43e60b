import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { watchFront } from './watch-front.ts'

/** One tab of its kind at most. */
const goToAlerts = async (): Promise<void> => {
  const open = useTabs()
  const standing = open.find((tab) => tab.kind === 'alerts')
  if (standing === undefined) open.open({ kind: 'alerts', title: 'Alerts', context: null })
  else open.activate(standing.number)
  await nextTick()
  await enterActiveTab()
}

export const alertsCommands = (): Command[] => [
  {
    id: 'alerts.go',
    title: 'Alerts: what you watch and what changed',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('alert.own'),
    run: goToAlerts
  },
  {
    id: 'alerts.watch',
    title: 'Watch what is in front: be told when it changes…',
    group: 'Records',
    keys: ['Alt+Z'],
    rows: ['candidate'],
    when: ({ entitlements }) => entitlements.has('alert.own'),
    run: watchFront
  }
]
