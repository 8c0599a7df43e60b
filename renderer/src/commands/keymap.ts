import type { Command, CommandContext, CommandSpec } from './command.ts'
import { chordOf, isSingleKey } from './keys.ts'
import { ownKeysOf } from './own-keys.ts'
import { whyReserved } from './reserved-keys.ts'

export interface Keyboard {
  readonly shell: () => 'electron' | 'loopback'
  readonly context: () => CommandContext
  readonly available: () => readonly Command[]
  /** A dialog stands open: only commands that may run over one do. */
  readonly modal: () => boolean
  /** The user's own choice (preferences). */
  readonly singleKeys: () => boolean
}

/** What a browser would do that a workstation must not: reload, print, save, view source, find, open. Swallowed where no command holds them. */
const BROWSER_KEYS: ReadonlySet<string> = new Set([
  'F3',
  'F5',
  'Ctrl+F5',
  'Shift+F5',
  'Ctrl+R',
  'Ctrl+Shift+R',
  'Ctrl+P',
  'Ctrl+Shift+P',
  'Ctrl+S',
  'Ctrl+Shift+S',
  'Ctrl+U',
  'Ctrl+F',
  'Ctrl+G',
  'Ctrl+Shift+G',
  'Ctrl+O',
  'Ctrl+D',
  'Ctrl+H',
  'Ctrl+J',
  'F7',
  'F8',
  'F9',
  'F12',
  'Ctrl+N',
  'Ctrl+T',
  'Ctrl+W',
  'Ctrl+Tab',
  'Ctrl+Shift+Tab',
  'Alt+Left',
  'Alt+Right',
  'Alt+Home',
  'F6',
  'Shift+F6',
  'F1',
  'Ctrl+E',
  'Ctrl+K',
  'Ctrl+L',
  'F10',
  'Shift+F10',
  'ContextMenu'
])
const OVER_A_DIALOG: ReadonlySet<string> = new Set(['session.lock'])

/** The keys that come with a command in a shell; in loopback the stand-ins come first, for those work there. */
export const usualKeysIn = (shell: 'electron' | 'loopback', { keys = [], loopbackKeys = [] }: CommandSpec): readonly string[] =>
  shell === 'loopback' ? [...loopbackKeys, ...keys] : keys

/** @returns the keys of a command in a shell: the user's own where they were changed, else the usual ones */
export const keysIn = (shell: 'electron' | 'loopback', command: CommandSpec): readonly string[] =>
  ownKeysOf(command.id)?.filter((chord) => whyReserved(chord) === null) ?? usualKeysIn(shell, command)

/** The key shown for a command, or null where it has none. */
export const shownKey = (shell: 'electron' | 'loopback', command: CommandSpec): string | null => keysIn(shell, command)[0] ?? null

/** The command that a key stands for. Should a newer version bring a key that the user gave away before, the user's choice holds. */
const commandOn = (chord: string, { shell, available }: Keyboard): Command | undefined => {
  const holders = available().filter((candidate) => keysIn(shell(), candidate).includes(chord))
  return holders.find(({ id }) => ownKeysOf(id) !== undefined) ?? holders[0]
}

const skipped = (event: KeyboardEvent): boolean => event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')

/** Runs the command that a key stands for now, if any; never lets the browser act on a key of its own. */
export const handleKey = (event: KeyboardEvent, keyboard: Keyboard): void => {
  if (event.key === 'Alt') event.preventDefault()
  if (skipped(event)) return
  const chord = chordOf(event)
  if (chord === null) return
  if (isSingleKey(chord) && (keyboard.context().focus !== 'list' || !keyboard.singleKeys())) return
  const command = commandOn(chord, keyboard)
  const runs = command !== undefined && (!keyboard.modal() || OVER_A_DIALOG.has(command.id))
  if (runs || BROWSER_KEYS.has(chord)) event.preventDefault()
  if (!runs) return
  void command.run()
}

/** The one listener. @returns stops it */
export const listenForKeys = (keyboard: Keyboard, target: Window = window): (() => void) => {
  const onKey = (event: KeyboardEvent): void => handleKey(event, keyboard)
  target.addEventListener('keydown', onKey)
  return () => target.removeEventListener('keydown', onKey)
}
