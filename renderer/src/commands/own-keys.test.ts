import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from './command.ts'
import { whyNotKey } from './conflicts.ts'
import { keysIn } from './keymap.ts'
import { knownCommands } from './known.ts'
import { takeOwnKeys } from './own-keys.ts'
import { registerCommands } from './registry.ts'
import { whyReserved } from './reserved-keys.ts'

const LOCK: Command = { id: 'session.lock', title: 'Lock now', group: 'Session', keys: ['Ctrl+L'], run: () => undefined }
const CLOSE: Command = {
  id: 'tabs.close',
  title: 'Close tab',
  group: 'Tabs',
  keys: ['Ctrl+W'],
  loopbackKeys: ['Alt+W'],
  run: () => undefined
}
let stop = (): void => undefined
beforeEach(() => {
  takeOwnKeys({})
  stop = registerCommands([LOCK, CLOSE])
})
afterEach(() => stop())
const why = (chord: string, id: string) => whyNotKey(chord, id, knownCommands())

describe('a key of the user’s own', () => {
  it('stands in place of the usual ones, in both shells', () => {
    takeOwnKeys({ 'tabs.close': ['Ctrl+Q'], 'of.nowhere': ['F2'] })
    expect(keysIn('electron', CLOSE)).toEqual(['Ctrl+Q'])
    expect(keysIn('loopback', CLOSE)).toEqual(['Ctrl+Q'])
    takeOwnKeys({ 'tabs.close': [] })
    expect(keysIn('loopback', CLOSE)).toEqual([])
  })
  it('that nobody may give does nothing, even where the server holds it', () => {
    takeOwnKeys({ 'tabs.close': ['Ctrl+C', 'A', 'Ctrl+Q'] })
    expect(keysIn('electron', CLOSE)).toEqual(['Ctrl+Q'])
  })
})

describe('giving a key', () => {
  it('is refused where another command holds it, naming both', () => {
    expect(why('Ctrl+L', 'tabs.close')).toMatch(/Ctrl\+L.*Lock now.*Close tab/)
    expect(why('Alt+W', 'session.lock')).toMatch(/Close tab.*Lock now/)
  })
  it('is refused where a tab that is not open holds it', () => {
    expect(why('F8', 'session.lock')).toMatch(/Show as circulated/)
  })
  it('is granted where it was taken away before, and refused where it was given since', () => {
    takeOwnKeys({ 'tabs.close': ['Ctrl+Q'] })
    expect(why('Ctrl+W', 'session.lock')).toBeNull()
    expect(why('Ctrl+Q', 'session.lock')).toMatch(/Close tab/)
  })
  it('is granted where the two are never there together', () => {
    expect(why('Alt+R', 'form.save')).toBeNull()
    expect(why('F8', 'check.open')).toBeNull()
  })
  it.each([
    'Alt+F4',
    'Ctrl+Alt+K',
    'Meta+K',
    'Ctrl+C',
    'Shift+Insert',
    'Ctrl+R',
    'K',
    'Shift+K',
    '7',
    'Space',
    'Enter',
    'Ctrl+Left',
    'Alt+Down'
  ])('is refused for %s, and says why', (chord) => {
    expect(why(chord, 'tabs.close')).toContain(whyReserved(chord) ?? 'no reason')
  })
  it.each(['F8', 'Ctrl+Shift+K', 'Alt+K', 'Ctrl+#', 'Shift+F3'])('is not refused for %s itself', (chord) => {
    expect(whyReserved(chord)).toBeNull()
  })
})
