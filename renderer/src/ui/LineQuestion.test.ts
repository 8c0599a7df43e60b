import { enableAutoUnmount, mount } from '@vue/test-utils'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import LineQuestion from './LineQuestion.vue'
import { modalOpen } from './modal.ts'

let answers: (string | null)[]
const ask = () =>
  mount(LineQuestion, {
    attachTo: document.body,
    props: { heading: 'Hand over', label: 'To', hint: 'a user', submit: 'Hand over', most: 40, onAnswer: (line) => answers.push(line) },
    global: { plugins: [PrimeVue] }
  })

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  answers = []
})

describe('a question for one line', () => {
  it('has the focus in its field as it is drawn, and says by its name what it is', () => {
    const view = ask()
    expect(document.activeElement).toBe(view.get('input').element)
    const dialog = view.get('form[role="dialog"]')
    expect(view.get(`#${dialog.attributes('aria-labelledby')}`).text()).toBe('Hand over')
    expect(modalOpen.value).toBe(true)
  })
  it('keeps Tab inside, both ways round', async () => {
    const view = ask()
    const [input, ...buttons] = [view.get('input').element, ...view.findAll('button').map(({ element }) => element)]
    const went = []
    for (const shiftKey of [false, false, false, true]) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, shiftKey }))
      went.push(document.activeElement)
    }
    expect(went).toEqual([buttons[0], buttons[1], input, buttons[1]])
  })
  it('gives the line without its outer blanks, and nothing with Esc', async () => {
    const view = ask()
    await view.get('input').setValue('  bureau2 ')
    await view.get('form').trigger('submit')
    await view.get('input').trigger('keydown', { key: 'Escape' })
    expect(answers).toEqual(['bureau2', null])
    view.unmount()
    expect(modalOpen.value).toBe(false)
  })
})
