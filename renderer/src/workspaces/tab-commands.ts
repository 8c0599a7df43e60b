import type { Command } from '../commands/command.ts'
import { focusLine } from '../commands/line/line-focus.ts'
import { closeTab } from './closing.ts'
import { useTabs } from './tabs.ts'

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

export const tabCommands = (): Command[] => {
  const tabs = useTabs()
  const goToCheck = (): void => {
    const check = tabs.recent.find((number) => tabs.byNumber(number)?.kind === 'check')
    if (check === undefined) focusLine()
    else tabs.activate(check)
  }
  const recent = (): void => {
    const other = tabs.recent[1]
    if (other !== undefined) tabs.activate(other)
  }
  const close = async (): Promise<void> => {
    if (tabs.activeNumber !== null) await closeTab(tabs.activeNumber)
  }
  return [
    { id: 'tabs.recent', title: 'Most recent tab', group: 'Tabs', keys: ['Ctrl+Tab'], loopbackKeys: ['Alt+Q'], rows: ['tab'], run: recent },
    {
      id: 'tabs.close',
      title: 'Close tab',
      group: 'Tabs',
      keys: ['Ctrl+W'],
      loopbackKeys: ['Alt+W'],
      rows: ['tab'],
      when: ({ tab }) => tab !== null,
      hint: { text: 'close tab', order: 70 },
      run: close
    },
    {
      id: 'checks.go',
      title: 'Go to the last check',
      group: 'Checks',
      when: ({ entitlements }) => entitlements.has('person.search'),
      run: goToCheck
    },
    ...NUMBERS.map((number): Command => ({
      id: `tabs.go${number}`,
      title: `Tab ${number}`,
      group: 'Tabs',
      keys: [`Ctrl+${number}`],
      loopbackKeys: [`Alt+${number}`],
      quiet: true,
      run: () => tabs.activate(number)
    }))
  ]
}
