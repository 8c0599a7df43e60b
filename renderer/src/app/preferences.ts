import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { Preferences } from '../../../mock-server/api/status.ts'
import { showTheme } from '../theme/theme.ts'
import { showMessage } from '../ui/announce.ts'
import { useBridge } from './bridge.ts'

const USUAL: Preferences = { theme: 'system', enterMovesOn: true, singleKeys: true }

/** The user's own settings, kept on the server, not on the workstation. */
export const usePreferences = defineStore('preferences', () => {
  const preferences = ref<Preferences>(USUAL)

  const take = (next: Preferences): void => {
    preferences.value = next
    showTheme(next.theme)
  }
  const read = async (bridge: Bridge): Promise<void> => {
    const answer = await bridge.call('preferences.read', {})
    if (answer.ok) take(answer.value)
  }
  /** Holds at once; where the server does not keep it, that is said. */
  const change = async (part: Partial<Preferences>): Promise<void> => {
    take({ ...preferences.value, ...part })
    const answer = await useBridge().call('preferences.change', preferences.value)
    if (!answer.ok) showMessage('The setting holds until you sign out. It could not be kept on the server.')
  }
  const reset = (): void => {
    preferences.value = USUAL
  }
  return { preferences, read, change, reset }
})
