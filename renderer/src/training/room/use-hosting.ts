import { onMounted, onScopeDispose, shallowRef } from 'vue'
import type { Hosting } from '../../../../mock-server/api/hosting.ts'
import { askWith } from '../../app/frame/pickers.ts'
import { useBridge } from '../../app/bridge.ts'
import { clockTime } from '../../app/clock.ts'
import { showMessage } from '../../ui/announce.ts'

export interface ShownCode {
  readonly address: string
  readonly words: readonly string[]
  readonly until: string
}

const LOOK_EVERY_MS = 5_000

/** The room's door to the network: open, close, and a code at a time. */
export const useHosting = () => {
  const bridge = useBridge()
  const hosting = shallowRef<Hosting | null>(null)
  const code = shallowRef<ShownCode | null>(null)

  const look = async (): Promise<void> => {
    const answer = await bridge.call('training.hosting', {})
    if (answer.ok) hosting.value = answer.value
  }
  const set = async (call: 'training.openHosting' | 'training.closeHosting', done: string): Promise<void> => {
    const answer = await bridge.call(call, {})
    if (answer.ok) hosting.value = answer.value
    showMessage(answer.ok ? done : answer.problem.message)
  }
  const toggle = async (): Promise<void> => {
    if (hosting.value?.open !== true)
      return set('training.openHosting', 'The room is open to the network. Make a code for each workstation.')
    const sure = await askWith({
      heading: 'Close the room to the network?',
      note: `${hosting.value.joined} workstations have joined: they are cut off, and need new codes to come back.`,
      options: [
        { id: 'close', label: 'Close it' },
        { id: 'back', label: 'Go back' }
      ]
    })
    if (sure === 'close') await set('training.closeHosting', 'The room is closed to the network.')
  }
  const newCode = async (): Promise<void> => {
    const [address] = hosting.value?.addresses ?? []
    if (address === undefined) return showMessage('Open the room to the network first.')
    const answer = await bridge.call('training.joinCodes', { count: 1 })
    const [made] = answer.ok ? answer.value.codes : []
    if (!answer.ok) return showMessage(answer.problem.message)
    if (made !== undefined) code.value = { address, words: made.words, until: clockTime(answer.value.expiresAt) }
    await look()
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  onMounted(look)
  onScopeDispose(() => clearInterval(timer))
  return { hosting, code, toggle, newCode }
}
