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

/** Shows a theme at once; keeping the choice is the preferences' part. */
export const showTheme = (wanted: ThemeChoice): void => {
  choice.value = wanted
  apply()
}

/** Follows the system's wishes from start-up on, before anyone has signed in. */
export const followSystemTheme = (): void => {
  apply()
  dark.addEventListener('change', apply)
  contrast.addEventListener('change', apply)
}
