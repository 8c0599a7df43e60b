import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { showPage } from '../testing/page.ts'
import { message } from '../ui/announce.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { guardClipboard } from './clipboard-guard.ts'

let bridge: BridgeDouble
let stop: () => void
let clock = 0

beforeEach(() => {
  clock += 10_000
  showPage('<p id="shown">SMITH, John</p><input id="field" /><input id="password" type="password" data-credential />')
  bridge = bridgeDouble({ 'audit.refused': () => success({}) })
  stop = guardClipboard({ bridge, now: () => clock })
})
afterEach(() => stop())

const fire = (id: string, event: Event): Event => {
  document.querySelector(`#${id}`)?.dispatchEvent(event)
  return event
}
const made = (name: string): Event => new Event(name, { bubbles: true, cancelable: true })
const key = (init: KeyboardEventInit): Event => new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })

describe('outside credential fields', () => {
  it.each(['copy', 'cut'])('H20 %s does nothing, is said and is audited without content', (name) => {
    expect(fire('shown', made(name)).defaultPrevented).toBe(true)
    expect(fire('field', made(name)).defaultPrevented).toBe(true)
    expect(message.value?.text).toBe('Copying is off here. Nothing was copied.')
    expect(bridge.made).toEqual([{ call: 'audit.refused', input: { kind: 'copy-refused', way: name } }])
  })
  it.each([
    ['Ctrl+C', { key: 'c', ctrlKey: true }],
    ['Ctrl+C with Caps Lock', { key: 'C', ctrlKey: true }],
    ['Ctrl+X', { key: 'x', ctrlKey: true }],
    ['Ctrl+Insert', { key: 'Insert', ctrlKey: true }],
    ['Shift+Delete', { key: 'Delete', shiftKey: true }]
  ])('H20 %s does nothing', (_name, init) => {
    expect(fire('field', key(init)).defaultPrevented).toBe(true)
  })
  it('H21 paste does nothing, by event, by key, by what the browser would put in', () => {
    expect(fire('field', made('paste')).defaultPrevented).toBe(true)
    expect(fire('field', key({ key: 'v', ctrlKey: true })).defaultPrevented).toBe(true)
    expect(fire('field', key({ key: 'Insert', shiftKey: true })).defaultPrevented).toBe(true)
    const input = (inputType: string): Event => new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType })
    expect(fire('field', input('insertFromPaste')).defaultPrevented).toBe(true)
    expect(fire('field', input('insertFromDrop')).defaultPrevented).toBe(true)
    expect(fire('field', input('insertText')).defaultPrevented).toBe(false)
  })
  it('H21 the middle button pastes no selection', () => {
    const middle = (name: string): Event => new MouseEvent(name, { bubbles: true, cancelable: true, button: 1 })
    expect(['mousedown', 'mouseup', 'auxclick'].map((name) => fire('field', middle(name)).defaultPrevented)).toEqual([true, true, true])
    expect(fire('field', new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 })).defaultPrevented).toBe(false)
  })
  it('H21 nothing is dropped in', () => {
    expect(fire('field', made('drop')).defaultPrevented).toBe(true)
    expect(fire('password', made('drop')).defaultPrevented).toBe(true)
  })
  it('H22 what is shown is neither selected nor dragged; one’s own typing can be selected', () => {
    expect(fire('shown', made('dragstart')).defaultPrevented).toBe(true)
    expect(fire('shown', made('selectstart')).defaultPrevented).toBe(true)
    expect(fire('field', made('selectstart')).defaultPrevented).toBe(false)
  })
  it('H23 there is no context menu', () => {
    expect(fire('shown', made('contextmenu')).defaultPrevented).toBe(true)
    expect(fire('password', made('contextmenu')).defaultPrevented).toBe(true)
  })
  it('H23 a menu asked for by key is ours: the browser’s is stopped without a word; by pointer it is told', () => {
    const menu = (button: number) => fire('shown', new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button }))
    expect(menu(0).defaultPrevented).toBe(true)
    expect(bridge.made).toEqual([])
    expect(menu(2).defaultPrevented).toBe(true)
    expect(bridge.made).toEqual([{ call: 'audit.refused', input: { kind: 'copy-refused', way: 'context menu' } }])
  })
  it('a held key is one line of the log', () => {
    for (let count = 0; count < 5; count += 1) fire('shown', made('copy'))
    expect(bridge.made).toHaveLength(1)
    clock += 1000
    fire('shown', made('copy'))
    expect(bridge.made).toHaveLength(2)
  })
})

describe('in a credential field', () => {
  it('H21 a password can be pasted', () => {
    expect(fire('password', made('paste')).defaultPrevented).toBe(false)
    expect(fire('password', key({ key: 'v', ctrlKey: true })).defaultPrevented).toBe(false)
    expect(bridge.made).toEqual([])
  })
})

it('H20 taken away, the guard stops nothing: these tests see the guard', () => {
  stop()
  expect(fire('shown', made('copy')).defaultPrevented).toBe(false)
})
