import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '../../../../electron/contract/result.ts'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { DriverCandidate } from '../../../../mock-server/api/drivers.ts'
import { provideBridge } from '../../app/bridge.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { driverRecord } from './driver.fixture.ts'
import DriverCheckTab from './DriverCheckTab.vue'

const CONTEXT = { reason: '1', justification: 'Traffic stop', originator: '4312' }
const NUMBER = 'SMYTH803125J90GJ'
const candidate: DriverCandidate = {
  driverNumber: NUMBER,
  personId: '10000000-0000-4000-8000-000000000002',
  displayName: 'SMYTHE, Jon',
  birthDate: '1985-03-12',
  score: 100,
  reasons: ['driver number exact']
}
const namesake: DriverCandidate = {
  ...candidate,
  driverNumber: 'SMYTH803125J90AA',
  score: 70,
  reasons: ['number begins alike and ends 0AA']
}
const bases = [
  { code: '163', label: 'Vehicle stopped (s.163)' },
  { code: 'INV', label: 'Investigation of another Road Traffic Act offence (named)' }
]
const refusal = failure({
  kind: 'refused',
  message: 'Some of what was sent is missing.',
  status: 400,
  errors: [{ field: 'basis.code', message: 'Choose the Road Traffic Act basis from the list.' }],
  ref: '7F3A'
})

enableAutoUnmount(afterEach)
beforeEach(() => {
  setActivePinia(createPinia())
  forgetTables()
})

const shown = async (candidates: readonly DriverCandidate[]) => {
  const bridge: BridgeDouble = bridgeDouble({
    'drivers.find': () => success({ candidates: [...candidates], more: false, tookMs: 2 }),
    'drivers.open': ({ basis }) => (basis === null ? refusal : success(driverRecord({ driverNumber: NUMBER }))),
    'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: table === 'road-traffic-bases' ? bases : [] })
  })
  provideBridge(bridge)
  const number = useTabs().open({
    kind: 'driver-check',
    title: `DL ${NUMBER}`,
    line: `DL ${NUMBER}`,
    query: { driverNumber: NUMBER },
    selected: null,
    context: CONTEXT
  })
  const tabOf = () => useTabs().byNumber(number) as Extract<Tab, { kind: 'driver-check' }>
  const view = mount(DriverCheckTab, { props: { tab: tabOf() }, attachTo: document.body, global: { plugins: [PrimeVue] } })
  await flushPromises()
  await view.setProps({ tab: tabOf() })
  await flushPromises()
  const opens = () => bridge.made.filter(({ call }) => call === 'drivers.open').map(({ input }) => input)
  const press = async (key: string) => {
    await view.get('.sealed').trigger('keydown', { key })
    await flushPromises()
  }
  return { view, opens, press, tabOf }
}

describe('H53: a driver check in its tab', () => {
  it('of an exact number asks for the basis at once, and shows nothing of what the record says', async () => {
    const { view, opens } = await shown([candidate])
    expect(view.find('[role="listbox"]').exists()).toBe(false)
    expect(view.get('.sealed').attributes('data-tab-start')).toBe('')
    expect(view.text()).not.toMatch(/disqualified|points count/i)
    expect(view.find('img').exists()).toBe(false)
    expect(opens()).toEqual([])
  })
  it('is opened by one key, with the reason of the stop', async () => {
    const { view, opens, press } = await shown([candidate])
    await press('1')
    expect(opens()).toEqual([{ context: CONTEXT, driverNumber: NUMBER, basis: { code: '163', reason: 'Traffic stop' } }])
    expect(view.get('[data-driver-record]').text()).toMatch(/^SMYTHE, Jon.*DISQUALIFIED until 24 March 2027.*12 points count/s)
    expect(document.activeElement).toBe(view.get('[data-driver-record]').element)
  })
  it('without a basis is sent to be refused and logged; says so, and stays sealed', async () => {
    const { view, opens, press } = await shown([candidate])
    await press('Enter')
    expect(opens()).toEqual([{ context: CONTEXT, driverNumber: NUMBER, basis: null }])
    expect(view.get('.notice').text()).toContain('Choose the Road Traffic Act basis from the list.')
    expect(view.find('[data-driver-record]').exists()).toBe(false)
  })
  it('under an investigation asks which offence first', async () => {
    const { view, opens, press } = await shown([candidate])
    await press('2')
    expect(opens()).toEqual([])
    await view.get('[data-help="driver.offence"] input').setValue('Dangerous driving, s.2')
    await view.get('form').trigger('submit')
    await flushPromises()
    expect(opens()).toMatchObject([{ basis: { code: 'INV', offence: 'Dangerous driving, s.2', reason: 'Traffic stop' } }])
  })
  it('of several offers them; another chosen is sealed again', async () => {
    const { view, press, tabOf } = await shown([candidate, namesake])
    expect(view.findAll('[role="option"]')).toHaveLength(2)
    await press('1')
    expect(view.find('[data-driver-record]').exists()).toBe(true)
    useTabs().patch(tabOf().number, { selected: namesake.driverNumber })
    await view.setProps({ tab: tabOf() })
    expect(view.find('[data-driver-record]').exists()).toBe(false)
    expect(view.find('.sealed').exists()).toBe(true)
  })
  it('that finds nobody says that this is not “no licence”', async () => {
    const { view } = await shown([])
    expect(view.text()).toContain('No trace on what was given. This is not “no licence”.')
  })
})
