import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../../electron/contract/app.ts'
import { failure, success } from '../../../electron/contract/result.ts'
import { useAppState } from '../app/app-state.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble, type BridgeDouble } from '../testing/bridge-double.ts'
import { announcement } from '../ui/announce.ts'
import { useTabs } from '../workspaces/tabs.ts'
import CheckTab from './CheckTab.vue'
import { AGAIN_MS } from './use-queued-check.ts'

const context = { reason: '1', justification: 'Traffic stop, HIGH ST, PC 4312', originator: '4312' }
let away: boolean
let bridge: BridgeDouble

const connection = (state: Connection['state']): void => {
  const app = useAppState()
  app.take({ ...app.state, session: 'active', connection: { ...app.state.connection, state } })
}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  document.body.replaceChildren()
  setActivePinia(createPinia())
  away = true
  bridge = bridgeDouble({
    'people.search': () =>
      away
        ? failure({ kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '7F3A' })
        : success({ candidates: [], more: false, populationSize: 20_000, tookMs: 3, notes: [], searchToken: 'token' }),
    'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: [] })
  })
  provideBridge(bridge)
  connection('connected')
})
afterEach(() => vi.useRealTimers())

const asked = (): number => bridge.made.filter(({ call }) => call === 'people.search').length
const open = async () => {
  const tabs = useTabs()
  const query = { surname: 'SMITH', limit: 20 }
  const tab = tabs.byNumber(tabs.open({ kind: 'check', title: 'NE SMITH', line: 'NE SMITH', query, selected: null, context }))
  if (tab?.kind !== 'check') throw new Error('Not the tab of a check.')
  const view = mount(CheckTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  return { view, number: tab.number }
}

describe('a check that LEDS does not answer', () => {
  it('says so, never “no trace”, and that it is asked again', async () => {
    const { view } = await open()
    expect(view.text()).toContain('Not answered')
    expect(view.text()).toContain('asked again by itself')
    expect(view.text()).not.toContain('No trace on')
  })
  it('is asked again by itself when LEDS is back, its tab marked and its answer said; the focus stays', async () => {
    const { view, number } = await open()
    connection('unreachable')
    await flushPromises()
    useTabs().open({ kind: 'help', title: 'Help', topic: 'start', context: null })
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    vi.advanceTimersByTime(600_000)
    expect(asked()).toBe(1)
    away = false
    connection('connected')
    await flushPromises()
    expect(asked()).toBe(2)
    expect(view.text()).not.toContain('Not answered')
    expect(useTabs().marksOf(number).answered).toBe(true)
    expect(announcement.value).toContain(`Check ${number} answered`)
    expect(document.activeElement).toBe(field)
  })
  it('is asked again after a while where LEDS answers others, until it answers', async () => {
    await open()
    for (const count of [2, 3]) {
      vi.advanceTimersByTime(AGAIN_MS)
      await flushPromises()
      expect(asked()).toBe(count)
    }
    away = false
    vi.advanceTimersByTime(AGAIN_MS)
    await flushPromises()
    vi.advanceTimersByTime(10 * AGAIN_MS)
    await flushPromises()
    expect(asked()).toBe(4)
  })
  it('is not asked any more once its tab is closed', async () => {
    const { view } = await open()
    view.unmount()
    vi.advanceTimersByTime(10 * AGAIN_MS)
    connection('unreachable')
    connection('connected')
    await flushPromises()
    expect(asked()).toBe(1)
  })
})
