import type { Command } from '../../commands/command.ts'
import type { ThemeChoice } from '../../theme/theme.ts'
import { showMessage } from '../../ui/announce.ts'
import { soundTone } from '../../ui/tone.ts'
import { usePreferences } from '../preferences.ts'

const TITLES: Readonly<Record<ThemeChoice, string>> = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
  contrast: 'Theme: high contrast'
}
const choices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast']

/** The user's own choices, kept on the server per user. */
export const themeCommands = (): Command[] => {
  const settings = usePreferences()
  return [
    ...choices.map((theme): Command => ({
      id: `view.theme.${theme}`,
      title: TITLES[theme],
      group: 'View',
      run: () => settings.change({ theme })
    })),
    {
      id: 'view.enterMoves',
      title: 'Enter goes to the next field: on or off',
      group: 'View',
      run: () => settings.change({ enterMovesOn: !settings.preferences.enterMovesOn })
    },
    {
      id: 'view.singleKeys',
      title: 'Single letters in lists: on or off',
      group: 'View',
      run: () => settings.change({ singleKeys: !settings.preferences.singleKeys })
    },
    {
      id: 'view.warningSound',
      title: 'Sound with a warning: on or off',
      group: 'View',
      run: () => {
        const warningSound = !settings.preferences.warningSound
        // Heard once as it is switched on: whoever hears nothing knows that this machine gives none.
        if (warningSound) soundTone()
        showMessage(warningSound ? 'A tone sounds when an answer brings a warning.' : 'Warnings are shown without a tone.')
        return settings.change({ warningSound })
      }
    }
  ]
}
