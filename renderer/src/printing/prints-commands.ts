import { nextTick, shallowRef } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'

/** The print that Prints is to turn to when it comes to the front; null: none in particular. */
export const soughtPrint = shallowRef<string | null>(null)

/** One tab of its kind at most. */
const goToPrints = async (): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'prints')
  if (standing === undefined) tabs.open({ kind: 'prints', title: 'Prints', context: null })
  else tabs.activate(standing.number)
  await nextTick()
  await enterActiveTab()
}

/** The line of the ledger that something else speaks of. */
export const goToPrint = (printId: string): Promise<void> => {
  soughtPrint.value = printId
  return goToPrints()
}

export const printsCommands = (): Command[] => [
  {
    id: 'prints.go',
    title: 'Prints: what is on paper and due back',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('print.record'),
    run: goToPrints
  }
]
