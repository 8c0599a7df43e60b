import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, provide } from 'vue'
import type { Command, CommandContext } from './command.ts'
import { conflictBetween } from './conflicts.ts'
import {
  availableCommands,
  provideCommandContext,
  registerCommands,
  registrationsNow,
  runCommand,
  TAB_SCOPE,
  useCommands
} from './registry.ts'

const context: CommandContext = { session: 'active', entitlements: new Set(), tab: 'wanted', personId: null, focus: 'none' }
const command = (part: Partial<Command>): Command => ({ id: 'test.one', title: 'One', group: 'Form', run: () => undefined, ...part })

const scoped = (tab: number, commands: Command[]) => {
  const inner = defineComponent({ setup: () => (useCommands(commands), () => h('p')) })
  return defineComponent({ setup: () => (provide(TAB_SCOPE, tab), () => h(inner)) })
}
let undo: (() => void)[] = []
afterEach(() => {
  for (const stop of undo) stop()
  undo = []
})

describe('the registry', () => {
  it('runs a command of an id only while it is there and holds', () => {
    provideCommandContext(() => ({ context, tab: null }))
    const run = vi.fn()
    const stop = registerCommands([command({ run, when: ({ tab }) => tab === 'wanted' })])
    expect(runCommand('test.one')).toBe(true)
    provideCommandContext(() => ({ context: { ...context, tab: 'help' }, tab: null }))
    expect(runCommand('test.one')).toBe(false)
    stop()
    provideCommandContext(() => ({ context, tab: null }))
    expect(runCommand('test.one')).toBe(false)
    expect(run).toHaveBeenCalledOnce()
  })

  it('holds a tab’s commands to the tab in front: of two forms the one in front answers', () => {
    const first = vi.fn()
    const second = vi.fn()
    const one = mount(scoped(1, [command({ run: first, keys: ['F7'] })]))
    const two = mount(scoped(2, [command({ run: second, keys: ['F7'] })]))
    provideCommandContext(() => ({ context, tab: 2 }))
    runCommand('test.one')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
    two.unmount()
    expect(availableCommands()).toEqual([])
    one.unmount()
    expect(registrationsNow()).toEqual([])
  })

  it('offers a tab’s own way in place of the window’s, once', () => {
    const wide = vi.fn()
    const own = vi.fn()
    undo.push(registerCommands([command({ run: wide })]), registerCommands([command({ run: own })], 2))
    provideCommandContext(() => ({ context, tab: 2 }))
    expect(availableCommands()).toHaveLength(1)
    runCommand('test.one')
    expect([wide.mock.calls.length, own.mock.calls.length]).toEqual([0, 1])
  })

  it('refuses a second command on a key while both could hold, and names both', () => {
    undo.push(registerCommands([command({ keys: ['F8'], title: 'Show' })]))
    expect(() => registerCommands([command({ id: 'test.two', title: 'Send', keys: ['F8'] })])).toThrow(/F8 .*Show.*Send/)
  })
})

describe('two commands on one key', () => {
  it('do not conflict where no situation holds both', () => {
    const inForm = command({ keys: ['F7'], when: ({ tab }) => tab === 'wanted' })
    const inCheck = command({ id: 'test.two', keys: ['F7'], when: ({ tab }) => tab === 'check' })
    expect(conflictBetween(inForm, inCheck)).toBeNull()
    expect(conflictBetween(inForm, command({ id: 'test.three', loopbackKeys: ['F7'] }))).toBe('F7')
  })
})
