import type { SessionState } from '../../contract/call.ts'

/** What of a key press decides (Electron's `Input`, as far as it matters). */
export interface KeyPress {
  readonly key: string
  readonly control: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly meta: boolean
}

export type KeyVerdict =
  | { readonly act: 'pass' }
  | { readonly act: 'refuse'; readonly kind: 'copy-refused' | 'print-refused' | 'navigation-refused'; readonly way: string }

const PASS: KeyVerdict = { act: 'pass' }

/** `Ctrl+Shift+V` style, modifiers in this order, letters in capitals; Cmd counts as Ctrl. */
export const chordOf = ({ key, control, shift, alt, meta }: KeyPress): string =>
  [control || meta ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', key.length === 1 ? key.toUpperCase() : key]
    .filter(Boolean)
    .join('+')

/** Ways to the clipboard by key. Allowed where only credential fields stand (sign-in, lock view): the page decides there. */
const CLIPBOARD = new Set([
  'Ctrl+C',
  'Ctrl+X',
  'Ctrl+V',
  'Ctrl+Shift+C',
  'Ctrl+Shift+V',
  'Ctrl+Insert',
  'Shift+Insert',
  'Shift+Delete',
  'Ctrl+Shift+Insert',
  'Copy',
  'Cut',
  'Paste'
])

const PASTING = new Set(['Ctrl+V', 'Ctrl+Shift+V', 'Shift+Insert', 'Ctrl+Shift+Insert', 'Paste'])

/** What the page is told of a clipboard key that it never had, so that it can say so; null for other keys. */
export const caughtCommand = (way: string): 'clipboard.copy' | 'clipboard.paste' | null =>
  CLIPBOARD.has(way) ? (PASTING.has(way) ? 'clipboard.paste' : 'clipboard.copy') : null

/** A browser's keys that leave the page, show its source or find in it. Never ours, so never passed on. */
const BROWSER: ReadonlyMap<string, string> = new Map([
  ['Ctrl+R', 'reload'],
  ['Ctrl+Shift+R', 'reload'],
  ['Ctrl+F5', 'reload'],
  ['Shift+F5', 'reload'],
  ['Ctrl+Shift+F5', 'reload'],
  ['BrowserRefresh', 'reload'],
  ['BrowserBack', 'back'],
  ['BrowserForward', 'forward'],
  ['BrowserHome', 'home'],
  ['Alt+ArrowLeft', 'back'],
  ['Alt+ArrowRight', 'forward'],
  ['Ctrl+U', 'view source'],
  ['Ctrl+O', 'open file'],
  ['Ctrl+Shift+S', 'save page'],
  ['Ctrl+Shift+I', 'developer tools'],
  ['Ctrl+Shift+J', 'developer tools'],
  ['Ctrl+G', 'find again'],
  ['Ctrl+Shift+G', 'find again']
])

const PRINT = new Set(['Ctrl+Shift+P', 'Print'])

/**
 * What becomes of a key before the page has it (H20, H21, H23). Ctrl+P, Ctrl+S, Ctrl+F, F5, F7, F11, F12 and
 * the zoom keys are commands of ours and pass: without a menu Electron itself does nothing on them. None of these keys
 * can be given to a command by a user (renderer/src/commands/reserved-keys.ts), so no user's choice ends here.
 */
export const judgeKey = (press: KeyPress, session: SessionState): KeyVerdict => {
  const chord = chordOf(press)
  // AltGr makes Control and Alt together: it types characters and is nobody's shortcut.
  if (press.control && press.alt) return PASS
  const working = session === 'active' || session === 'warning'
  if (CLIPBOARD.has(chord)) return working ? { act: 'refuse', kind: 'copy-refused', way: chord } : PASS
  if (PRINT.has(chord)) return { act: 'refuse', kind: 'print-refused', way: chord }
  const browser = BROWSER.get(chord)
  return browser === undefined ? PASS : { act: 'refuse', kind: 'navigation-refused', way: browser }
}
