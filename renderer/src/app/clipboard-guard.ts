import type { Bridge } from '../../../electron/contract/bridge.ts'
import { showMessage } from '../ui/announce.ts'

/** Fields into which one may paste a password: sign-in and unlock alone (WCAG 3.3.8). */
const inCredentialField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[data-credential]') !== null
const inField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea') !== null

const NOTHING_COPIED = 'Copying is off here. Nothing was copied.'
const NOTHING_PASTED = 'Pasting is off here. Nothing was put in.'
const NO_MENU = 'There is no menu here. Ctrl+K lists what can be done.'

/** What the shell caught before the page had the key, as it names it; said here in the same words. */
const CAUGHT_BY_SHELL: Readonly<Record<string, string>> = { 'clipboard.copy': NOTHING_COPIED, 'clipboard.paste': NOTHING_PASTED }

/** @param command of a `command` event */
export const sayCaught = (command: string): void => {
  const words = CAUGHT_BY_SHELL[command]
  if (words !== undefined) showMessage(words)
}

const KEYS: Readonly<Record<string, { readonly way: string; readonly says: string }>> = {
  'Ctrl+c': { way: 'Ctrl+C', says: NOTHING_COPIED },
  'Ctrl+x': { way: 'Ctrl+X', says: NOTHING_COPIED },
  'Ctrl+Insert': { way: 'Ctrl+Insert', says: NOTHING_COPIED },
  'Shift+Delete': { way: 'Shift+Delete', says: NOTHING_COPIED },
  'Ctrl+v': { way: 'Ctrl+V', says: NOTHING_PASTED },
  'Shift+Insert': { way: 'Shift+Insert', says: NOTHING_PASTED }
}
const keyOf = (event: KeyboardEvent): string =>
  `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`

/** The pointer's button that asks for a menu; a menu asked for by key comes without it. */
const RIGHT = 2

/** Reports at most one refusal of a way in this time, so that a held key is one line of the log. Milliseconds. */
const REPORT_EVERY_MS = 1000

/**
 * Stops every way by which what is shown could leave the page or what is elsewhere come in: by key, menu, pointer,
 * script. All on the window in the capturing phase, before any component sees the event.
 * @param now milliseconds
 * @returns takes the guard away (tests)
 */
export const guardClipboard = ({ bridge, now, target = window }: { bridge: Bridge; now: () => number; target?: Window }): (() => void) => {
  const reported = new Map<string, number>()
  const refuse = (event: Event, way: string, says: string | null): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (says !== null) showMessage(says)
    if (now() - (reported.get(way) ?? -REPORT_EVERY_MS) < REPORT_EVERY_MS) return
    reported.set(way, now())
    void bridge.call('audit.refused', { kind: 'copy-refused', way })
  }
  const unlessCredential =
    (way: string, says: string | null) =>
    (event: Event): void => {
      if (!inCredentialField(event.target)) refuse(event, way, says)
    }
  /** A password can be pasted in, never copied out. */
  const always =
    (way: string, says: string | null) =>
    (event: Event): void =>
      refuse(event, way, says)

  const handlers: readonly (readonly [string, (event: Event) => void])[] = [
    // SECURITY: H20 copy and cut do nothing, however they are asked for (execCommand fires these events too).
    ['copy', unlessCredential('copy', NOTHING_COPIED)],
    ['cut', unlessCredential('cut', NOTHING_COPIED)],
    // SECURITY: H21 nothing is pasted or dropped in outside credential fields.
    ['paste', unlessCredential('paste', NOTHING_PASTED)],
    [
      'beforeinput',
      (event) => {
        const pasted =
          event instanceof InputEvent &&
          ['insertFromPaste', 'insertFromDrop', 'insertFromYank', 'insertFromPasteAsQuotation'].includes(event.inputType)
        if (pasted) unlessCredential(event.inputType, NOTHING_PASTED)(event)
      }
    ],
    ['auxclick', (event) => event instanceof MouseEvent && event.button === 1 && unlessCredential('middle click', null)(event)],
    [
      'mousedown',
      (event) => event instanceof MouseEvent && event.button === 1 && !inCredentialField(event.target) && event.preventDefault()
    ],
    ['mouseup', (event) => event instanceof MouseEvent && event.button === 1 && !inCredentialField(event.target) && event.preventDefault()],
    ['drop', always('drop', NOTHING_PASTED)],
    ['dragover', (event) => event.preventDefault()],
    // SECURITY: H22 what is shown is neither dragged nor selected; selection in a field serves editing.
    ['dragstart', always('drag', null)],
    [
      'selectstart',
      (event) => {
        const node = event.target instanceof Node && !(event.target instanceof Element) ? event.target.parentElement : event.target
        if (!inField(node)) event.preventDefault()
      }
    ],
    // SECURITY: H23 no context menu. By pointer it is told; by key our own row menu stands in its place.
    [
      'contextmenu',
      (event) => (event instanceof MouseEvent && event.button !== RIGHT ? event.preventDefault() : always('context menu', NO_MENU)(event))
    ],
    [
      'keydown',
      (event) => {
        if (!(event instanceof KeyboardEvent)) return
        const refused = KEYS[keyOf(event)]
        if (refused !== undefined) unlessCredential(refused.way, refused.says)(event)
      }
    ]
  ]
  for (const [name, handler] of handlers) target.addEventListener(name, handler, { capture: true })
  return () => handlers.forEach(([name, handler]) => target.removeEventListener(name, handler, { capture: true }))
}
