import { mount } from '@vue/test-utils'
import PrimeVue from 'primevue/config'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../electron/contract/result.ts'
import AskAgain from './AskAgain.vue'

const problem: Problem = { kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '7F3A' }
const shown = (props: object = {}) =>
  mount(AskAgain, { props: { heading: 'The list could not be had', problem, ...props }, global: { plugins: [PrimeVue] } })

describe('AskAgain', () => {
  it('says what happened, what was kept and by which key it is asked again', () => {
    const view = shown({ kept: 'Nothing was changed.', keys: 'Alt+R' })
    expect(view.find('.text p').text()).toBe('LEDS did not answer. Nothing was changed. Ref 7F3A.')
    expect(view.find('button').text()).toBe('Ask again Alt+R')
    expect(shown().find('.text p').text()).toBe('LEDS did not answer. Ref 7F3A.')
  })
  it('is where the tab begins where there is nothing else', () => {
    expect(shown({ start: true }).find('button').attributes('data-tab-start')).toBe('')
    expect(shown().find('button').attributes('data-tab-start')).toBeUndefined()
  })
  it('asks', async () => {
    const view = shown()
    await view.find('button').trigger('click')
    expect(view.emitted('ask')).toHaveLength(1)
  })
})
