import { enableAutoUnmount, mount } from '@vue/test-utils'
import PrimeVue from 'primevue/config'
import { afterEach, describe, expect, it } from 'vitest'
import ReasonField from './ReasonField.vue'

const rows = [
  { code: '1', label: 'Vehicle and/or person stopped' },
  { code: '2', label: 'Road check' },
  { code: '10', label: 'Other' }
]
const open = () =>
  mount(ReasonField, {
    props: { modelValue: '', rows, invalid: false, describedby: 'e' },
    global: { plugins: [PrimeVue] },
    attachTo: document.body
  })

enableAutoUnmount(afterEach)

describe('the reason field', () => {
  it.each([
    ['1', '1'],
    ['R1', '1'],
    ['r10', '10'],
    ['road', '2']
  ])('takes %s, as the command line does', async (typed, code) => {
    const field = open()
    await field.find('input').setValue(typed)
    await field.find('input').trigger('keydown', { key: 'Enter' })
    expect(field.emitted('update:modelValue')?.at(-1)).toEqual([code])
  })
  it('takes R1 when it is left, too', async () => {
    const field = open()
    await field.find('input').setValue('R1')
    await field.find('input').trigger('blur')
    expect(field.emitted('update:modelValue')?.at(-1)).toEqual(['1'])
  })
})
