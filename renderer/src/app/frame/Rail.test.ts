import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { User } from '../../../../electron/contract/app.ts'
import type { IncomingItem } from '../../../../mock-server/api/incoming.ts'
import { bridgeDouble, success, type BridgeDouble } from '../../testing/bridge-double.ts'
import { announcement } from '../../ui/announce.ts'
import { useAppState } from '../app-state.ts'
import { provideBridge } from '../bridge.ts'
import Rail from './Rail.vue'

const ID = '10000000-0000-4000-8000-000000000001'
const item = (grade: IncomingItem['grade'], state: IncomingItem['state']): IncomingItem => ({
  incomingId: ID,
  reference: 'IN-26-000001',
  grade,
  channel: 'cad',
  receivedAt: '2026-11-22T14:00:00.000Z',
  risen: false,
  state,
  lease: null,
  handedTo: null,
  handedNote: null
})

enableAutoUnmount(afterEach)
let bridge: BridgeDouble
let items: IncomingItem[]
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  items = []
  bridge = bridgeDouble({ 'incoming.list': () => success({ asOf: '2026-11-22T14:00:00.000Z', items, notTaken: [] }) })
  provideBridge(bridge)
  const app = useAppState()
  const user: User = {
    name: 'S. Adeyemi',
    number: '4312',
    force: '36NN',
    forceName: 'Norfolk',
    role: 'control-room',
    roleLabel: 'Control room',
    entitlements: ['incoming.view']
  }
  app.take({ ...app.state, session: 'active', user })
})
const arrive = async (grade: IncomingItem['grade'], state: IncomingItem['state']): Promise<void> => {
  items = [item(grade, state)]
  bridge.tell({ kind: 'incoming', change: { incomingId: ID, state, grade, ageSeconds: 0 } })
  await flushPromises()
}

it('marks an emergency that waits by icon, word and colour, says so once, and leaves the focus where it is', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  const rail = mount(Rail, { attachTo: document.body })
  await flushPromises()
  field.focus()
  await arrive('priority', 'waiting')
  expect(rail.find('.emergency').exists()).toBe(false)
  await arrive('emergency', 'waiting')
  const room = rail.find('.emergency')
  expect(room.text()).toContain('An emergency check waits')
  expect(room.find('.pi-bolt').exists()).toBe(true)
  expect(announcement.value).toContain('An emergency check waits')
  expect(document.activeElement).toBe(field)
  await arrive('emergency', 'taken')
  expect(rail.find('.emergency').exists()).toBe(false)
  const said = announcement.value
  await arrive('emergency', 'waiting')
  expect(rail.find('.emergency').exists()).toBe(true)
  expect(announcement.value).toBe(said)
})
