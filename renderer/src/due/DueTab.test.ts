import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { failure, type Problem } from '../../../electron/contract/result.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { ROLES } from '../../../mock-server/api/entitlements.ts'
import { useAppState } from '../app/app-state.ts'
import { provideBridge } from '../app/bridge.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { message } from '../ui/announce.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import DueTab from './DueTab.vue'
import { explainEntry } from './open-entry.ts'
import { REFRESH_MS } from './use-due-refresh.ts'

const AT = '2026-11-22T11:00:00.000Z'
const item = (id: number, more: Partial<DueItem> = {}): DueItem => ({
  dueId: `second-check:00000000-0000-4000-8000-00000000000${id}`,
  kind: 'second-check',
  personId: '00000000-0000-4000-8000-0000000000aa',
  reportId: `00000000-0000-4000-8000-00000000000${id}`,
  reference: `WR-26-00012${id}`,
  heading: 'Wanted for an offence',
  ownerForce: '36NN',
  by: 'bureau2',
  since: '2026-11-21T12:00:00.000Z',
  dueAt: `2026-11-22T1${id}:30:00.000Z`,
  assignedTo: null,
  assignmentNote: null,
  lease: null,
  mayAct: true,
  ...more
})
const problem: Problem = { kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '7F3A' }

let items: DueItem[]
let away: boolean
let leased: boolean
let bridge: BridgeDouble

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(AT), toFake: ['setInterval', 'clearInterval', 'Date'] })
  document.body.replaceChildren()
  setActivePinia(createPinia())
  items = [item(1), item(2), item(3)]
  away = false
  leased = true
  bridge = bridgeDouble({
    'due.list': () => (away ? failure(problem) : success({ asOf: AT, items })),
    'drafts.list': () => success({ drafts: [] }),
    'due.lease': ({ dueId }) =>
      leased
        ? success({ dueId, until: AT })
        : failure({ kind: 'refused', message: 'R. Patel is at it until 11:05.', errors: [], ref: '1', status: 409 }),
    'due.acknowledge': () => {
      items = []
      return success({})
    },
    'reference.table': () => success({ table: 'reasons', version: '1', note: '', rows: [{ code: '9', label: 'Update/Confirm/Broadcast' }] })
  })
  provideBridge(bridge)
  const app = useAppState()
  app.take({
    ...app.state,
    session: 'active',
    user: {
      name: 'A. Okafor-Lindqvist',
      number: '4312',
      force: '36NN',
      forceName: 'Norfolk',
      role: 'bureau',
      roleLabel: 'Bureau operator',
      entitlements: [...ROLES.bureau.entitlements]
    }
  })
})
afterEach(() => vi.useRealTimers())

const open = async () => {
  const number = useTabs().open({ kind: 'due', title: 'Due', context: null })
  const tab = useTabs().byNumber(number)
  if (tab?.kind !== 'due') throw new Error('Not the tab of due.')
  const view = mount(DueTab, {
    props: { tab: tab satisfies Extract<Tab, { kind: 'due' }> },
    global: { plugins: [PrimeVue] },
    attachTo: document.body
  })
  await flushPromises()
  return view
}
const rows = (view: Awaited<ReturnType<typeof open>>) => view.findAll('[role="option"]')
const chosen = (view: Awaited<ReturnType<typeof open>>) => view.find('[aria-selected="true"]').text()

describe('the due list', () => {
  it('says each clock in words, and what is recorded before Enter', async () => {
    const view = await open()
    expect(rows(view).map((row) => row.find('.clock').text())).toEqual(['Due in 30 min', 'Due in 1 h 30 min', 'Due in 2 h 30 min'])
    expect(view.find('[data-testid="due-justification"]').text()).toBe('Second check of WR-26-000121, due list')
  })
  it('opens the second check with one key: leased, with the composed reason, the stop that is set left alone', async () => {
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'ArrowDown' })
    await rows(view)[1]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(useTabs().active).toMatchObject({
      kind: 'wanted-change',
      change: 'second-check',
      dueId: item(2).dueId,
      reportId: item(2).reportId,
      context: { reason: '9', justification: 'Second check of WR-26-000122, due list', originator: '4312' }
    })
    expect(bridge.made.filter(({ call }) => call === 'due.lease')).toHaveLength(1)
    expect(useStop().current).toBeNull()
  })
  it.each([
    ['missing-review', 'review'],
    ['missing-risk', 'answer-risk'],
    ['return-interview', 'return-interview']
  ] as const)('opens what is due of a missing report, %s, in its own form with one key', async (kind, change) => {
    const dueId = `${kind}:00000000-0000-4000-8000-000000000009`
    items = [item(1, { kind, dueId, reference: 'MP-26-000009' })]
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(useTabs().active).toMatchObject({ kind: 'missing-change', change, dueId, reportId: item(1).reportId })
    expect(bridge.made.filter(({ call }) => call === 'due.lease')).toHaveLength(1)
  })
  it('opens nothing that a colleague is at, and says so', async () => {
    leased = false
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(useTabs().active?.kind).toBe('due')
    expect(message.value?.text).toContain('R. Patel is at it')
  })
  it('opens nothing that the operator sent themselves', async () => {
    items = [item(1, { mayAct: false })]
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(bridge.made.some(({ call }) => call === 'due.lease')).toBe(false)
    expect(message.value?.text).toContain('Another operator has to give its second check')
  })
  it.each([
    ['queried', 'amend'],
    ['review', 'extend'],
    ['weeding', 'extend']
  ] as const)('opens what is %s to %s it', async (kind, change) => {
    items = [item(1, { kind })]
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(useTabs().active).toMatchObject({ kind: 'wanted-change', change })
  })
  it('takes a notice off the list once it is seen', async () => {
    items = [item(1, { kind: 'hit-overdue', reportId: null, reference: '' })]
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(view.text()).toContain('Nothing is due')
  })
  it('carries the reason in other words where the operator gave them', async () => {
    const view = await open()
    const stop = useStop()
    void explainEntry({ source: 'item', id: item(1).dueId, item: item(1) })
    await flushPromises()
    expect(stop.panel?.given).toMatchObject({ justification: 'Second check of WR-26-000121, due list' })
    stop.complete({ reason: '5', justification: 'Asked by the court', originator: '4312' })
    await flushPromises()
    expect(view.find('[data-testid="due-justification"]').text()).toBe('Asked by the court')
    await rows(view)[0]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(useTabs().active?.context).toMatchObject({ reason: '5', justification: 'Asked by the court' })
    expect(stop.current).toBeNull()
  })
  it('keeps its choice while the list changes under it, and takes the next where the chosen one is gone', async () => {
    const view = await open()
    await rows(view)[0]?.trigger('keydown', { key: 'ArrowDown' })
    items = [item(2), item(3)]
    vi.advanceTimersByTime(REFRESH_MS)
    await flushPromises()
    expect(chosen(view)).toContain('WR-26-000122')
    items = [item(3)]
    vi.advanceTimersByTime(REFRESH_MS)
    await flushPromises()
    expect(chosen(view)).toContain('WR-26-000123')
  })
  it('asks every minute while it is in front, and not behind another tab', async () => {
    await open()
    const asked = () => bridge.made.filter(({ call }) => call === 'due.list').length
    const before = asked()
    for (let turn = 0; turn < 2; turn += 1) {
      vi.advanceTimersByTime(REFRESH_MS)
      await flushPromises()
    }
    expect(asked()).toBe(before + 2)
    useTabs().open({ kind: 'help', title: 'Help', topic: 'start', context: null })
    await flushPromises()
    vi.advanceTimersByTime(2 * REFRESH_MS)
    await flushPromises()
    expect(asked()).toBe(before + 2)
  })
  it('goes on showing what it had while LEDS is away, and says of when it is', async () => {
    const view = await open()
    away = true
    vi.advanceTimersByTime(REFRESH_MS)
    await flushPromises()
    expect(view.text()).toContain('could not be brought up to date')
    expect(rows(view)).toHaveLength(3)
  })
})
