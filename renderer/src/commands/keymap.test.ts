import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Command, CommandContext } from './command.ts'
import { chordOf } from './keys.ts'
import { handleKey, keysIn, shownKey } from './keymap.ts'

const context: CommandContext = { session: 'active', entitlements: new Set(), tab: null, personId: null, focus: 'none' }
const run = vi.fn()
const lock: Command = { id: 'session.lock', title: 'Lock now', group: 'Session', keys: ['Ctrl+L'], run }
const close: Command = { id: 'tabs.close', title: 'Close tab', group: 'Tabs', keys: ['Ctrl+W'], loopbackKeys: ['Alt+W'], run }
const mark: Command = { id: 'list.mark', title: 'Mark', group: 'Records', keys: ['W'], run }

const press = (
  init: KeyboardEventInit & { altGraph?: boolean },
  at: Partial<{ focus: CommandContext['focus']; modal: boolean; shell: 'electron' | 'loopback'; single: boolean }> = {}
): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { cancelable: true, ...init })
  vi.spyOn(event, 'getModifierState').mockImplementation((key) => key === 'AltGraph' && init.altGraph === true)
  handleKey(event, {
    shell: () => at.shell ?? 'electron',
    context: () => ({ ...context, focus: at.focus ?? 'none' }),
    available: () => [lock, close, mark],
    modal: () => at.modal ?? false,
    singleKeys: () => at.single ?? true
  })
  return event
}
beforeEach(() => run.mockClear())

describe('a chord', () => {
  it.each([
    [{ key: 'l', ctrlKey: true }, 'Ctrl+L'],
    [{ key: 'L', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+L'],
    [{ key: '+', ctrlKey: true, shiftKey: true }, 'Ctrl+Plus'],
    [{ key: '.', ctrlKey: true }, 'Ctrl+.'],
    [{ key: 'Tab', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+Tab'],
    [{ key: 'F6', shiftKey: true }, 'Shift+F6'],
    [{ key: 'Escape' }, 'Esc'],
    [{ key: ' ' }, 'Space']
  ])('%o is %s', (init, chord) => {
    expect(chordOf(new KeyboardEvent('keydown', init))).toBe(chord)
  })
  it('is none for a modifier alone', () => {
    expect(chordOf(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true }))).toBeNull()
  })
})

describe('a key', () => {
  it('runs its command, and the browser does nothing of its own', () => {
    expect(press({ key: 'l', ctrlKey: true }).defaultPrevented).toBe(true)
    expect(run).toHaveBeenCalledOnce()
  })
  it('goes by its character, not its place', () => {
    press({ key: 'l', code: 'KeyP', ctrlKey: true })
    expect(run).toHaveBeenCalledOnce()
    press({ key: 'p', code: 'KeyL', ctrlKey: true })
    expect(run).toHaveBeenCalledOnce()
  })
  it('is left alone with AltGr, while composing, and when something has taken it', () => {
    press({ key: 'l', ctrlKey: true, altGraph: true })
    press({ key: 'l', ctrlKey: true, isComposing: true })
    expect(run).not.toHaveBeenCalled()
  })
  it('of a single letter acts in lists only, and there can be switched off', () => {
    press({ key: 'w' }, { focus: 'field' })
    press({ key: 'w' }, { focus: 'none' })
    press({ key: 'w' }, { focus: 'list', single: false })
    expect(run).not.toHaveBeenCalled()
    press({ key: 'w' }, { focus: 'list' })
    expect(run).toHaveBeenCalledOnce()
  })
  it.each([
    { key: 'F5' },
    { key: 'r', ctrlKey: true },
    { key: 'R', ctrlKey: true, shiftKey: true },
    { key: 'p', ctrlKey: true },
    { key: 's', ctrlKey: true },
    { key: 'u', ctrlKey: true },
    { key: 'f', ctrlKey: true },
    { key: 'Alt' }
  ])('H23 %o of the browser’s own does nothing', (init) => {
    expect(press(init).defaultPrevented).toBe(true)
    expect(run).not.toHaveBeenCalled()
  })
  it('leaves typing alone', () => {
    expect(press({ key: 'a' }, { focus: 'field' }).defaultPrevented).toBe(false)
    expect(press({ key: 'Tab' }).defaultPrevented).toBe(false)
  })
  it('over a dialog locks and does nothing else', () => {
    press({ key: 'w', ctrlKey: true }, { modal: true })
    expect(run).not.toHaveBeenCalled()
    press({ key: 'l', ctrlKey: true }, { modal: true })
    expect(run).toHaveBeenCalledOnce()
  })
  it('that the browser keeps has a stand-in in loopback, which is the one shown', () => {
    expect(shownKey('electron', close)).toBe('Ctrl+W')
    expect(shownKey('loopback', close)).toBe('Alt+W')
    expect(keysIn('loopback', close)).toEqual(['Alt+W', 'Ctrl+W'])
    press({ key: 'w', altKey: true }, { shell: 'loopback' })
    expect(run).toHaveBeenCalledOnce()
    press({ key: 'w', altKey: true }, { shell: 'electron' })
    expect(run).toHaveBeenCalledOnce()
  })
})
