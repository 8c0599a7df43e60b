import { ref } from 'vue'
import type { Preferences } from '../../../mock-server/api/status.ts'

export type ThemeChoice = Preferences['theme']
export type Theme = 'light' | 'dark' | 'contrast'

const choice = ref<ThemeChoice>('system')
const dark = window.matchMedia('(prefers-color-scheme: dark)')
const contrast = window.matchMedia('(prefers-contrast: more), (forced-colors: active)')

/** @returns what is shown for a choice, the system's wishes known */
export const themeFor = (wanted: ThemeChoice, system: { readonly dark: boolean; readonly contrast: boolean }): Theme => {
  if (wanted !== 'system') return wanted
  if (system.contrast) return 'contrast'
  return system.dark ? 'dark' : 'light'
}

const apply = (): void => {
  document.documentElement.dataset['theme'] = themeFor(choice.value, { dark: dark.matches, contrast: contrast.matches })
}

/**
 * The choice goes ahead of its user from page to page, so that the lock view of a dark room is dark: the word alone,
 * nothing of the user. In Electron it lives in the session's memory.
 */
const KEPT = 'theme'
// eslint-disable-next-line no-restricted-properties -- one word from a list of four, nothing of the user
const storage = window.localStorage
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast']

/** Shows a theme at once; keeping the choice is the preferences' part. */
export const showTheme = (wanted: ThemeChoice): void => {
  choice.value = wanted
  storage.setItem(KEPT, wanted)
  apply()
}

/** Follows the system's wishes from start-up on, before anyone has signed in. */
export const followSystemTheme = (): void => {
  choice.value = CHOICES.find((kept) => kept === storage.getItem(KEPT)) ?? 'system'
  apply()
  dark.addEventListener('change', apply)
  contrast.addEventListener('change', apply)
}
