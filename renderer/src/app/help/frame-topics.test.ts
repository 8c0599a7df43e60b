import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { TAB_COMMANDS } from '../../commands/catalogue.ts'
import { takeOwnKeys } from '../../commands/own-keys.ts'
import { registerCommands } from '../../commands/registry.ts'
import { frameCommands } from '../frame/frame-commands.ts'
import { FRAME_TOPICS } from './frame-topics.ts'
import { withKeys } from './key-names.ts'

beforeEach(() => setActivePinia(createPinia()))

describe('help of the frame', () => {
  it('names commands that there are where it means their keys', () => {
    const known = new Set([...frameCommands().map(({ id }) => id), ...Object.keys(TAB_COMMANDS)])
    const named = FRAME_TOPICS.flatMap(({ text }) => [...text.join(' ').matchAll(/\{([^}]+)\}/g)].map(([, id = '']) => id))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })
  it('has a topic for each kind of tab that this names, and each topic once', () => {
    const ids = FRAME_TOPICS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('tells the key as it is now', () => {
    const stop = registerCommands(frameCommands())
    expect(withKeys('{line.focus} and {check.next}')).toBe('F2 and F7')
    takeOwnKeys({ 'line.focus': ['Ctrl+J'], 'check.next': [] })
    expect(withKeys('{line.focus} and {check.next}')).toBe('Ctrl+J and “Next result”')
    takeOwnKeys({})
    stop()
  })
})
