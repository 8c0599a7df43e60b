import { flushPromises, mount } from '@vue/test-utils'
import PrimeVue from 'primevue/config'
import { beforeEach, describe, expect, it } from 'vitest'
import { success, type Result } from '../../../electron/contract/result.ts'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble } from '../testing/bridge-double.ts'
import CodeInput from './CodeInput.vue'
import type { CodeField } from './field.ts'
import { forgetTables } from './code-tables.ts'

const ROWS: CodeRow[] = [
  { code: 'WO', label: 'Wanted for an offence' },
  { code: 'WW', label: 'Warrant: failed to appear' },
  { code: 'WC', label: 'Warrant: committal', readOnly: true }
]
const small: CodeField = { path: 'category', label: 'Category', widget: 'code', rows: { small: 'wanted-categories' }, span: 6, topic: 't' }
const offence: CodeField = { ...small, path: 'offence', label: 'Offence', rows: { national: 'offences' }, wordsToo: true }

const open = (spec: CodeField, modelValue = '') => {
  const view = mount(CodeInput, {
    props: {
      spec,
      id: 'field',
      describedby: 'field-error',
      invalid: false,
      modelValue,
      'onUpdate:modelValue': (value: string) => view.setProps({ modelValue: value })
    },
    global: { plugins: [PrimeVue] },
    attachTo: document.body
  })
  const input = view.find('input')
  return { view, input, code: () => view.props('modelValue') }
}
const type = async (input: ReturnType<typeof open>['input'], text: string) => {
  await input.setValue(text)
  await flushPromises()
}

beforeEach(() => {
  document.body.replaceChildren()
  forgetTables()
  provideBridge(bridgeDouble({ 'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: ROWS }) }))
})

describe('a code field', () => {
  it('takes the code, Enter picks it, and shows code and words', async () => {
    const { input, code } = open(small)
    await type(input, 'ww')
    await input.trigger('keydown', { key: 'Enter' })
    expect(code()).toBe('WW')
    expect(input.element.value).toBe('WW  Warrant: failed to appear')
  })
  it('takes any word of the title; rows that are kept for old records only are not offered', async () => {
    const { view, input } = open(small)
    await type(input, 'warr')
    expect(view.findAll('[role="option"]').map((row) => row.text())).toEqual(['WW Warrant: failed to appear'])
  })
  it('opens the whole list with the arrow, the chosen row in front', async () => {
    const { view, input } = open(small, 'WW')
    await flushPromises()
    await input.trigger('keydown', { key: 'ArrowDown', altKey: true })
    await flushPromises()
    expect(view.findAll('[role="option"]')).toHaveLength(2)
    expect(view.find('[aria-selected="true"]').text()).toContain('WW')
  })
  it('keeps what is no code as it was typed, and says that nothing fits', async () => {
    const { view, input, code } = open(small)
    await type(input, 'zebra')
    expect(view.text()).toContain('Nothing is called that.')
    await input.trigger('blur')
    await flushPromises()
    expect(code()).toBe('zebra')
  })
  it('never offers the answer of an earlier question', async () => {
    const waiting: (() => void)[] = []
    const double = bridgeDouble()
    provideBridge({
      listen: double.listen,
      call: (_call, input) =>
        new Promise((resolve) => {
          const { query } = input as { query: string }
          const answer: Result<unknown> = success({ rows: [{ code: `TH6801${query.length}`, label: `for ${query}` }], more: false })
          waiting.push(() => resolve(answer as never))
        })
    })
    const { view, input } = open(offence)
    await type(input, 't')
    await type(input, 'th')
    await type(input, 'the')
    expect(view.text()).toContain('Looking…')
    expect(waiting).toHaveLength(1)
    waiting[0]?.()
    await flushPromises()
    expect(view.text()).not.toContain('for t')
    waiting[1]?.()
    await flushPromises()
    expect(view.text()).toContain('for the')
  })
})
