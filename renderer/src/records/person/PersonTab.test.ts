import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import { failure, success, type Problem } from '../../../../electron/contract/result.ts'
import { provideBridge } from '../../app/bridge.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { keepFlags } from './known-flags.ts'
import PersonTab from './PersonTab.vue'

const CHILD = '10000000-0000-4000-8000-000000000006'
const CONTEXT = { reason: '1', justification: 'Traffic stop', originator: '4312' }
const askReason: Problem = {
  kind: 'refused',
  message: 'This is a child’s record. Say why you open it.',
  status: 403,
  errors: [{ field: 'childReason', message: 'Give the reason.' }],
  ref: '7F3A'
}

let bridge: BridgeDouble
const open = async (problem: Problem) => {
  bridge = bridgeDouble({
    'people.open': () => failure(problem),
    'reference.table': ({ table }) =>
      success({ table, version: '1', note: '', rows: [{ code: 'SU', label: 'Suicidal', extra: { rank: 9 } }] })
  })
  provideBridge(bridge)
  const tabs = useTabs()
  const number = tabs.open({ kind: 'person', title: 'SMITH, Liam', context: CONTEXT, personId: CHILD })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'person' }>
  const view = mount(PersonTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  return view
}

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
})

describe('a person’s tab', () => {
  it('H52 asks one more reason for a child, with warnings and missing in sight before it is given', async () => {
    keepFlags([
      {
        personId: CHILD,
        pncId: '2020/0000001L',
        displayName: 'SMITH, Liam',
        trueName: 'SMITH, Liam',
        birthDate: '2012-05-19',
        sex: 'M',
        appearance: null,
        heightCm: null,
        score: 100,
        reasons: [],
        flags: { warnings: ['SU'], markers: [], wanted: null, missing: true, child: true, deceased: false }
      }
    ])
    const view = await open(askReason)
    expect(view.text()).toContain('W-SU Suicidal')
    expect(view.text()).toContain('Missing')
    await view.find('input').setValue('Found alone at the station')
    await view.find('form').trigger('submit')
    await flushPromises()
    expect(bridge.made.filter(({ call }) => call === 'people.open').at(-1)?.input).toMatchObject({
      context: { childReason: 'Found alone at the station' }
    })
  })
  it('not answered, says so with its reference and shows nobody', async () => {
    const view = await open({ kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '9C1D' })
    expect(view.text()).toContain('LEDS did not answer.')
    expect(view.text()).toContain('9C1D')
    expect(view.find('.person-page').exists()).toBe(false)
  })
})
