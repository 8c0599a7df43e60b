import { enableAutoUnmount, mount } from '@vue/test-utils'
import PrimeVue from 'primevue/config'
import { defineComponent, h } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askAfter, askWith, picker } from '../app/frame/pickers.ts'
import { showPage } from '../testing/page.ts'
import Picker from './Picker.vue'

const OPTIONS = [
  { id: 'lock', label: 'Lock now', beside: 'Session' },
  { id: 'close', label: 'Close tab', beside: 'Tabs' },
  { id: 'light', label: 'Theme: light', beside: 'View' }
]
const Host = defineComponent({
  setup: () => () => (picker.value === null ? h('i') : h(Picker, { ...picker.value, key: picker.value.heading }))
})
const question = { heading: 'What to do', placeholder: 'Part of its name', options: OPTIONS }
const press = (key: string, init: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return event
}
const field = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('[data-dialog-start]')
  if (input === null) throw new Error('The picker is not there.')
  return input
}

enableAutoUnmount(afterEach)
beforeEach(() => {
  showPage('<input id="behind" />')
  mount(Host, { attachTo: document.body, global: { plugins: [PrimeVue] } })
  document.querySelector<HTMLElement>('#behind')?.focus()
})

describe('a list to pick from', () => {
  it('has the focus before the next key can come: in the turn of the key that opened it', async () => {
    const answered = askWith(question)
    await Promise.resolve()
    expect(document.activeElement).toBe(field())
    press('Escape')
    expect(await answered).toBeNull()
    expect(document.activeElement?.id).toBe('behind')
  })
  it('picks by what was typed, though Enter comes before anything is drawn again', async () => {
    const answered = askWith(question)
    await Promise.resolve()
    press('ArrowDown')
    press('ArrowDown')
    field().value = 'tab clo'
    field().dispatchEvent(new Event('input'))
    press('Enter')
    expect(await answered).toBe('close')
  })
  it('takes what is typed while its options are fetched, and nothing of it lands behind', async () => {
    let fetched = (_: typeof question): void => undefined
    const answered = askAfter(new Promise((resolve) => (fetched = resolve)))
    const keys = ['t', 'x', 'Backspace', 'h', 'e', 'm'].map((key) => press(key))
    expect(keys.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
    expect(press('l', { ctrlKey: true }).defaultPrevented).toBe(false)
    fetched(question)
    await vi.waitFor(() => expect(field().value).toBe('them'))
    press('Enter')
    expect(await answered).toBe('light')
    expect(document.querySelector<HTMLInputElement>('#behind')?.value).toBe('')
  })
  it('lets the keys go again where there is nothing to ask', async () => {
    expect(await askAfter(Promise.resolve(null))).toBeNull()
    expect(press('a').defaultPrevented).toBe(false)
  })
})
