import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { askWhyRead, openSearch } from './open-audit.ts'

/** To a search that stands open, else to a new one, for which is asked why. */
const go = async (): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.recent.map(tabs.byNumber).find((tab) => tab?.kind === 'audit')
  if (standing === undefined) return begin()
  tabs.activate(standing.number)
  await enterActiveTab()
}
const begin = async (): Promise<void> => {
  const context = await askWhyRead()
  if (context !== null) await openSearch({}, context)
}

export const auditCommands = (): Command[] => [
  { id: 'audit.go', title: 'Audit log', group: 'Records', when: ({ entitlements }) => entitlements.has('audit.read'), run: go },
  {
    id: 'audit.new',
    title: 'Audit log: new enquiry, for another reason',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('audit.read'),
    run: begin
  }
]
