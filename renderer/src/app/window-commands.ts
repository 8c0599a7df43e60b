import type { Command } from '../commands/command.ts'
import { showMessage } from '../ui/announce.ts'
import { handOverAll } from '../workspaces/before-leaving.ts'
import { useAppState } from './app-state.ts'
import { useBridge } from './bridge.ts'
import { askWith } from './frame/pickers.ts'

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Says what closing would lose; never of whom. */
const lossWords = (drafts: number, writes: number): string => {
  const parts = [
    ...(drafts === 0 ? [] : [`${counted(drafts, 'draft is', 'drafts are')} not on the server yet`]),
    ...(writes === 0 ? [] : [`${counted(writes, 'report is', 'reports are')} not sent yet`])
  ]
  return `${parts.join(', and ')}. This workstation alone holds what was typed: it is lost when you close.`
}

let asking = false
/** Asks only where something would be lost (ux, Rules). Everything typed is handed over and saved first. */
const closeWorkstation = async (): Promise<void> => {
  if (asking) return
  asking = true
  try {
    await handOverAll()
    const answer = await useBridge().call('window.close', { evenSo: false })
    if (!answer.ok) return showMessage(answer.problem.message)
    const { closes, unsavedDrafts, unsentWrites } = answer.value
    if (closes) return
    const chosen = await askWith({
      heading: 'Close the workstation?',
      note: lossWords(unsavedDrafts, unsentWrites),
      options: [
        { id: 'stay', label: 'Keep it open' },
        { id: 'close', label: 'Close it and lose that' }
      ]
    })
    if (chosen === 'close') await useBridge().call('window.close', { evenSo: true })
  } finally {
    asking = false
  }
}

/** What the window itself can do, at sign-in and on the lock view too. A browser's window is the browser's. */
export const windowCommands = (): Command[] => {
  const app = useAppState()
  const own: Command['when'] = () => app.state.shell === 'electron'
  return [
    {
      id: 'view.fullScreen',
      title: 'Full screen',
      group: 'View',
      keys: ['F11'],
      when: own,
      run: async () => void (await useBridge().call('window.fullScreen', {}))
    },
    { id: 'app.close', title: 'Close the workstation', group: 'Session', keys: ['Alt+F4'], when: own, run: closeWorkstation }
  ]
}
