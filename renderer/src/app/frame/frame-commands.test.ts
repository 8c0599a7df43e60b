import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { conflictBetween } from '../../commands/conflicts.ts'
import { frameCommands } from './frame-commands.ts'

beforeEach(() => setActivePinia(createPinia()))
const all = () => frameCommands()

describe('the frame’s commands', () => {
  it('take no key from one another in either shell', () => {
    const commands = all()
    const conflicts = commands.flatMap((one, at) =>
      commands.slice(at + 1).flatMap((other) => (conflictBetween(one, other) === null ? [] : [`${one.id} ${other.id}`]))
    )
    expect(conflicts).toEqual([])
  })
  it('have each an id of their own', () => {
    const ids = all().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('take no Ctrl+Alt, which is AltGr, and no single letter', () => {
    const keys = all().flatMap((command) => [...(command.keys ?? []), ...(command.loopbackKeys ?? [])])
    expect(keys.filter((key) => key.includes('Ctrl+Alt') || /^.$/u.test(key))).toEqual([])
  })
})
