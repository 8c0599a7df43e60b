import { nextTick } from 'vue'
import type { Command } from '../commands/command.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useTabs } from '../workspaces/tabs.ts'

/** One tab of its kind at most. */
export const openAccounts = (): void => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'accounts')
  if (standing === undefined) tabs.open({ kind: 'accounts', title: 'Accounts', context: null })
  else tabs.activate(standing.number)
}
export const openAccount = async (username: string): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'account' && tab.username === username)
  if (standing === undefined) tabs.open({ kind: 'account', title: `Account ${username}`, context: null, username })
  else tabs.activate(standing.number)
  await nextTick()
  await enterActiveTab()
}

export const accountsCommands = (): Command[] => [
  {
    id: 'accounts.go',
    title: 'Accounts and entitlements',
    group: 'Records',
    when: ({ entitlements }) => entitlements.has('account.review'),
    run: async () => {
      openAccounts()
      await nextTick()
      await enterActiveTab()
    }
  }
]
