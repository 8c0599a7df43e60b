import { describe, expect, it } from 'vitest'
import { caughtCommand, chordOf, judgeKey } from './key-policy.ts'
import type { KeyPress } from './key-policy.ts'

const press = (chord: string): KeyPress => {
  const parts = chord === 'Ctrl++' ? ['Ctrl', '+'] : chord.split('+')
  const key = parts.at(-1) ?? ''
  const held = new Set(parts.slice(0, -1))
  return { key, control: held.has('Ctrl'), shift: held.has('Shift'), alt: held.has('Alt'), meta: held.has('Meta') }
}

describe('H20 H21 clipboard keys', () => {
  const keys = [
    'Ctrl+c',
    'Ctrl+x',
    'Ctrl+v',
    'Ctrl+Shift+V',
    'Ctrl+Insert',
    'Shift+Insert',
    'Shift+Delete',
    'Copy',
    'Cut',
    'Paste',
    'Meta+c'
  ]
  it.each(keys)('%s is refused while somebody works', (chord) => {
    expect(judgeKey(press(chord), 'active')).toMatchObject({ act: 'refuse', kind: 'copy-refused' })
    expect(judgeKey(press(chord), 'warning')).toMatchObject({ act: 'refuse', kind: 'copy-refused' })
  })
  it.each(keys)('%s reaches the sign-in and lock views, whose fields are credentials', (chord) => {
    expect(judgeKey(press(chord), 'signed-out').act).toBe('pass')
    expect(judgeKey(press(chord), 'locked').act).toBe('pass')
  })
})

describe('H23 a browser’s keys', () => {
  it.each(['Ctrl+r', 'Ctrl+Shift+R', 'Ctrl+F5', 'BrowserRefresh', 'Alt+ArrowLeft', 'Ctrl+u', 'Ctrl+Shift+I', 'Ctrl+g'])(
    '%s is refused always',
    (chord) => {
      expect(judgeKey(press(chord), 'active').act).toBe('refuse')
      expect(judgeKey(press(chord), 'signed-out').act).toBe('refuse')
    }
  )
  it.each(['F5', 'F7', 'F11', 'F12', 'Ctrl+p', 'Ctrl+s', 'Ctrl+f', 'Ctrl+l', 'Ctrl+1', 'Ctrl++', 'Ctrl+-', 'a', 'Delete', 'Insert'])(
    '%s is ours and reaches the page',
    (chord) => {
      expect(judgeKey(press(chord), 'active').act).toBe('pass')
    }
  )
  it('AltGr types and is never taken for a shortcut', () => {
    expect(judgeKey({ key: 'v', control: true, alt: true, shift: false, meta: false }, 'active').act).toBe('pass')
  })
})

it('a chord is written one way, whatever was held first', () => {
  expect(chordOf({ key: 'v', control: true, shift: true, alt: false, meta: false })).toBe('Ctrl+Shift+V')
})

it('H20 H21 the page is told of a clipboard key that was caught, and of no other', () => {
  expect(caughtCommand('Ctrl+C')).toBe('clipboard.copy')
  expect(caughtCommand('Shift+Insert')).toBe('clipboard.paste')
  expect(caughtCommand('reload')).toBeNull()
})
