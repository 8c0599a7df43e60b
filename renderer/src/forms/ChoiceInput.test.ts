import { enableAutoUnmount, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { usePreferences } from '../app/preferences.ts'
import ChoiceInput from './ChoiceInput.vue'
import type { ChoiceField } from './field.ts'

const ROWS = [
  { code: 'yes', label: 'yes', key: 'y' },
  { code: 'no', label: 'no', key: 'n' },
  { code: 'not-known', label: 'not known', key: 'k' }
]
const spec = (path: string): ChoiceField => ({ path, label: path, widget: 'choice', rows: { own: ROWS }, span: 12, topic: path })

enableAutoUnmount(afterEach)
beforeEach(() => setActivePinia(createPinia()))

/** Three questions of one form, as they stand one below the other. */
const open = () => {
  const answers = ['one', 'two', 'three'].map(() => ref(''))
  const form = defineComponent(
    () => () =>
      h(
        'form',
        answers.map((answer, index) =>
          h(ChoiceInput, {
            spec: spec(`q${index}`),
            id: `q${index}`,
            describedby: '',
            invalid: false,
            modelValue: answer.value,
            'onUpdate:modelValue': (code: string) => (answer.value = code)
          })
        )
      )
  )
  const view = mount(form, { attachTo: document.body })
  const said = () => answers.map(({ value }) => value)
  const radio = (question: number, at: number) => view.findAll('[role="radiogroup"]')[question]?.findAll('[role="radio"]')[at]
  const focusAt = () => document.activeElement?.closest('[role="radiogroup"]')?.id
  const press = async (key: string, init: KeyboardEventInit = {}): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
    await nextTick()
    await nextTick()
  }
  ;(radio(0, 0)?.element as HTMLElement | undefined)?.focus()
  return { said, press, focusAt, radio }
}

describe('a question answered by one key', () => {
  it('takes the letter of an answer and goes on to the next question', async () => {
    const { said, press, focusAt } = open()
    await press('y')
    await press('K')
    expect(said()).toEqual(['yes', 'not-known', ''])
    expect(focusAt()).toBe('q2')
  })
  it('walks with Up and Down and leaves what is passed by unanswered', async () => {
    const { said, press, focusAt } = open()
    await press('ArrowDown')
    await press('ArrowDown')
    await press('ArrowDown')
    expect(focusAt()).toBe('q2')
    await press('ArrowUp')
    expect(focusAt()).toBe('q1')
    expect(said()).toEqual(['', '', ''])
  })
  it('chooses with Left and Right, where single keys are off as well, and Del takes the answer away', async () => {
    const settings = usePreferences()
    settings.preferences = { ...settings.preferences, singleKeys: false }
    const { said, press, radio } = open()
    await press('y')
    expect(said()[0]).toBe('')
    await press('ArrowRight')
    await press('ArrowRight')
    expect(said()[0]).toBe('no')
    expect(radio(0, 1)?.attributes()).toMatchObject({ 'aria-checked': 'true', tabindex: '0' })
    await press('Delete')
    expect(said()[0]).toBe('')
  })
  it('leaves a key that is held with another, and one that is repeated, alone', async () => {
    const { said, press } = open()
    await press('y', { ctrlKey: true })
    await press('n', { altKey: true })
    await press('n', { repeat: true })
    expect(said()).toEqual(['', '', ''])
  })
})
