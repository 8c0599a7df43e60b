import { enableAutoUnmount, mount } from '@vue/test-utils'
import { defineComponent, h, nextTick, ref, useTemplateRef } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chosenAmong, useRowList } from './row-list.ts'

const IDS = Array.from({ length: 14 }, (_, index) => `due:${index}`)
let opened: string[]
let selected = ref<string | null>(null)
const List = defineComponent({
  props: { pageKeysScroll: Boolean },
  setup: ({ pageKeysScroll }) => {
    const { row } = useRowList({
      list: useTemplateRef<HTMLElement>('list'),
      ids: () => IDS,
      selected: () => selected.value,
      choose: (id) => (selected.value = id),
      open: (id) => opened.push(id),
      ownKeys: (key) => (key === 'x' ? () => opened.push('own') : undefined),
      pageKeysScroll
    })
    return () =>
      h(
        'ol',
        { ref: 'list' },
        IDS.map((id) => h('li', { key: id, ...row(id) }))
      )
  }
})
const press = async (key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  await nextTick()
  await nextTick()
  return event
}
const focused = () => document.activeElement?.getAttribute('data-row-id')

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  opened = []
  selected = ref<string | null>('due:0')
})
const show = (pageKeysScroll = false): void => {
  mount(List, { attachTo: document.body, props: { pageKeysScroll } })
  document.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
}

describe('a list of rows', () => {
  it('moves the choice and the focus together, and stops at its ends', async () => {
    show()
    const went = []
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown']) {
      await press(key)
      expect(focused()).toBe(selected.value)
      expect([...document.querySelectorAll('[tabindex="0"]')].map((row) => row.getAttribute('data-row-id'))).toEqual([selected.value])
      went.push(selected.value)
    }
    expect(went).toEqual([0, 1, 11, 13, 3, 0, 13, 13].map((index) => `due:${index}`))
  })
  it('opens with Enter, takes its own keys, and leaves what comes with Ctrl, Alt or Meta', async () => {
    show()
    expect((await press('Enter')).defaultPrevented).toBe(true)
    expect((await press('x')).defaultPrevented).toBe(true)
    expect((await press('End', { ctrlKey: true })).defaultPrevented).toBe(false)
    expect((await press('y')).defaultPrevented).toBe(false)
    expect(opened).toEqual(['due:0', 'own'])
    expect(selected.value).toBe('due:0')
  })
  it('leaves the page keys where they scroll', async () => {
    show(true)
    expect((await press('PageDown')).defaultPrevented).toBe(false)
    expect(selected.value).toBe('due:0')
  })
})

describe('the row chosen', () => {
  it.each([
    ['stays', ['a', 'b'], ['a', 'b', 'c'], 'b', 'b'],
    ['gives way to the one that took its place', ['a', 'c'], ['a', 'b', 'c'], 'b', 'c'],
    ['gives way to the last one, where it was last', ['a', 'b'], ['a', 'b', 'c'], 'c', 'b'],
    ['is the first one at first', ['a', 'b'], [], null, 'a'],
    ['is none where there is none', [], ['a'], 'a', null]
  ] as const)('%s', (_, now, before, chosen, expected) => {
    expect(chosenAmong(now, before, chosen)).toBe(expected)
  })
})
