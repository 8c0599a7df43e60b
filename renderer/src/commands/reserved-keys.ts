import { isSingleKey } from './keys.ts'

const SYSTEM = 'The system keeps this key for itself.'
const CLIPBOARD = 'Copying and pasting are off here, and this key with them.'
const BROWSER = 'The workstation stops this key: in a browser it reloads, prints, saves or leaves.'
const TYPING = 'Fields and lists need this key for typing and moving.'

/** Keys that no user can give to a command, and why. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ...['Alt+F4', 'Alt+Tab', 'Alt+Shift+Tab', 'Alt+Space', 'Alt+Esc', 'Ctrl+Esc', 'Ctrl+Shift+Esc', 'PrintScreen'].map(
    (chord) => [chord, SYSTEM] as const
  ),
  ...['Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Ctrl+Shift+C', 'Ctrl+Shift+V', 'Ctrl+Insert', 'Shift+Insert', 'Ctrl+Shift+Insert', 'Shift+Del'].map(
    (chord) => [chord, CLIPBOARD] as const
  ),
  ...[
    'Ctrl+R',
    'Ctrl+Shift+R',
    'Ctrl+F5',
    'Shift+F5',
    'Ctrl+Shift+F5',
    'Ctrl+U',
    'Ctrl+O',
    'Ctrl+G',
    'Ctrl+Shift+G',
    'Ctrl+Shift+S',
    'Ctrl+Shift+P',
    'Ctrl+Shift+I',
    'Ctrl+Shift+J',
    'Alt+Left',
    'Alt+Right',
    'Alt+Home'
  ].map((chord) => [chord, BROWSER] as const),
  ...[
    ...['Enter', 'Esc', 'Tab', 'Backspace', 'Del', 'Insert', 'Home', 'End', 'PageUp', 'PageDown', 'Up', 'Down', 'Left', 'Right'].flatMap(
      (key) => [key, `Shift+${key}`]
    ),
    ...['Backspace', 'Del', 'Home', 'End', 'Up', 'Down', 'Left', 'Right', 'A', 'Z', 'Y'].flatMap((key) => [
      `Ctrl+${key}`,
      `Ctrl+Shift+${key}`
    ]),
    'Alt+Down',
    'Alt+Up'
  ].map((chord) => [chord, TYPING] as const)
])

/** @returns why nobody can give this key to a command, in a sentence; null where one can */
export const whyReserved = (chord: string): string | null => {
  if (chord.includes('Ctrl+Alt+')) return 'Ctrl and Alt together are AltGr, which types characters.'
  if (chord.includes('Meta+')) return SYSTEM
  if (isSingleKey(chord)) return 'A character alone is typed into fields. Take Ctrl or Alt with it, or an F key.'
  return RESERVED.get(chord) ?? null
}
