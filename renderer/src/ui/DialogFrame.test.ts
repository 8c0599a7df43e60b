import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import DialogFrame from './DialogFrame.vue'

const press = (shiftKey = false): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, shiftKey })
  document.activeElement?.dispatchEvent(event)
  return event
}
const open = (inside: string) =>
  mount(DialogFrame, { attachTo: document.body, props: { heading: 'Watch a person' }, attrs: { tabindex: -1 }, slots: { default: inside } })
const at = (): string | undefined => document.activeElement?.id

enableAutoUnmount(afterEach)
beforeEach(() => document.body.replaceChildren())

describe('a dialog', () => {
  it('lets Tab go round in it, from its last place to its first and back, and never to what it covers', () => {
    const behind = document.createElement('button')
    document.body.append(behind)
    open('<input id="why" data-dialog-start /><input id="barred" disabled /><input id="until" /><button id="keep"></button>')
    const went = [false, false, false, true, true].map((shift) => {
      press(shift)
      return at()
    })
    expect(went).toEqual(['until', 'keep', 'why', 'keep', 'until'])
    expect(document.activeElement).not.toBe(behind)
  })
  it('goes from its box to its first place, backwards to its last', () => {
    const view = open('<button id="first"></button><button id="last"></button>')
    expect(document.activeElement).toBe(view.get('[role="dialog"]').element)
    press()
    expect(at()).toBe('first')
    view.get<HTMLElement>('[role="dialog"]').element.focus()
    press(true)
    expect(at()).toBe('last')
  })
  it('keeps the focus where there is nothing to go to', () => {
    const view = open('<p>Wait.</p>')
    expect(press().defaultPrevented).toBe(true)
    expect(document.activeElement).toBe(view.get('[role="dialog"]').element)
  })
})
