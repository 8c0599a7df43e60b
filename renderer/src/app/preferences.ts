import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import { PreferencesSchema, type Preferences } from '../../../mock-server/api/status.ts'
import { takeOwnKeys } from '../commands/own-keys.ts'
import { showTheme } from '../theme/theme.ts'
import { showMessage } from '../ui/announce.ts'
import { useBridge } from './bridge.ts'

const USUAL: Preferences = PreferencesSchema.parse({})

/** The user's own settings, kept on the server, not on the workstation. */
export const usePreferences = defineStore('preferences', () => {
  const preferences = ref<Preferences>(USUAL)
  /** Whether what the server holds was read: before that, saving would overwrite it with what is usual. */
  let known = false
  /** Chosen before it was read: holds over what is read then. */
  let chosen: Partial<Preferences> = {}

  const take = (next: Preferences): void => {
    preferences.value = next
    showTheme(next.theme)
    takeOwnKeys(next.keys)
  }
  const read = async (bridge: Bridge): Promise<void> => {
    const answer = await bridge.call('preferences.read', {})
    if (!answer.ok) return
    known = true
    take({ ...answer.value, ...chosen })
  }
  /** Holds at once; where the server does not keep it, that is said. */
  const change = async (part: Partial<Preferences>): Promise<void> => {
    take({ ...preferences.value, ...part })
    chosen = { ...chosen, ...part }
    if (!known) await read(useBridge())
    const kept = known && (await useBridge().call('preferences.change', preferences.value)).ok
    if (kept) chosen = {}
    else showMessage('The setting holds until you sign out. It could not be kept on the server.')
  }
  return { preferences, read, change }
})
