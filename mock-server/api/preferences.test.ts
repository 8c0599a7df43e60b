import { describe, expect, it } from 'vitest'
import { PreferencesSchema } from './status.ts'

const taken = (keys: unknown): boolean => PreferencesSchema.safeParse({ keys }).success

describe('the keys a user changed', () => {
  it('are none to begin with', () => {
    expect(PreferencesSchema.parse({}).keys).toEqual({})
  })
  it.each(['F8', 'Ctrl+K', 'Ctrl+Shift+K', 'Alt+7', 'Alt+Shift+F2', 'Ctrl+.', 'Ctrl+Plus', 'Ctrl+#', 'Alt+Ä', 'Shift+F10', 'ContextMenu'])(
    'take %s',
    (chord) => {
      expect(taken({ 'tabs.close': [chord] })).toBe(true)
    }
  )
  it.each(['', 'k', 'Ctrl', 'Ctrl+', 'Ctrl+k', 'Shift+Ctrl+K', 'Ctrl+Alt+K', 'Ctrl+K L', 'Ctrl++', 'Ctrl+<script>', 'A'.repeat(41)])(
    'do not take “%s”',
    (chord) => {
      expect(taken({ 'tabs.close': [chord] })).toBe(false)
    }
  )
  it('stand for a command, at most four each, for at most 200 commands', () => {
    expect(taken({ 'view.theme.dark': [] })).toBe(true)
    expect(taken({ __proto__: 1, close: ['F8'] })).toBe(false)
    expect(taken({ 'tabs.close': ['F1', 'F2', 'F3', 'F4', 'F5'] })).toBe(false)
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`test.c${at}`, ['F8']]))
    expect(taken(many(200))).toBe(true)
    expect(taken(many(201))).toBe(false)
  })
})
