const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Escape: 'Esc',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
  Delete: 'Del'
}
const MODIFIERS: ReadonlySet<string> = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'Dead',
  'Process',
  'Unidentified'
])

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/**
 * The chord of a key event by `event.key`, e.g. `Ctrl+Shift+Tab`, `Ctrl+.`, `Ctrl+Plus`, `F2`. Shift is named for keys
 * that have no other character under it, for on each layout `+` lies elsewhere.
 * @returns null for a modifier alone
 */
export const chordOf = (event: KeyPress): string | null => {
  if (MODIFIERS.has(event.key)) return null
  const letter = /^\p{L}$/u.test(event.key)
  const printable = event.key.length === 1 && event.key !== ' '
  const name = NAMES[event.key] ?? (letter ? event.key.toUpperCase() : event.key)
  const shift = event.shiftKey && (!printable || letter)
  return [event.ctrlKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', shift ? 'Shift' : '', event.metaKey ? 'Meta' : '', name]
    .filter((part) => part !== '')
    .join('+')
}

/** A single character without Ctrl or Alt: does nothing outside lists (WCAG 2.1.4). */
export const isSingleKey = (chord: string): boolean => /^(Shift\+)?(.|Space|Plus)$/u.test(chord)
