import { useBridge } from '../app/bridge.ts'
import type { Command } from '../commands/command.ts'
import { showMessage } from '../ui/announce.ts'
import { useEarlier } from './earlier.ts'
import { enterActiveTab } from './enter-tab.ts'

export const earlierCommands = (): Command[] => {
  const earlier = useEarlier()
  const offered: Command['when'] = () => earlier.offer !== null
  return [
    {
      id: 'tabs.openEarlier',
      title: 'Open the tabs of the last session again',
      group: 'Tabs',
      keys: ['Alt+Shift+T'],
      when: offered,
      hint: { text: 'open tabs again', order: 5 },
      run: async () => {
        await earlier.take(useBridge())
        await enterActiveTab()
      }
    },
    {
      id: 'tabs.giveUpEarlier',
      title: 'Leave the tabs of the last session closed',
      group: 'Tabs',
      when: offered,
      run: async () => {
        await earlier.giveUp(useBridge())
        showMessage('The tabs stay closed. Drafts are kept, under Drafts.')
      }
    }
  ]
}
