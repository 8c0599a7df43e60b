import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../../electron/contract/workspace.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import type { RetentionItem } from '../../../mock-server/api/due.ts'
import type { WeededReport } from '../../../mock-server/api/weeding.ts'
import { ROLES } from '../../../mock-server/api/entitlements.ts'
import { useAppState } from '../app/app-state.ts'
import { provideBridge } from '../app/bridge.ts'
import { registrationsNow } from '../commands/registry.ts'
import { bridgeDouble, success } from '../testing/bridge-double.ts'
import { message } from '../ui/announce.ts'
import { lineQuestion } from '../ui/line-question.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import RetentionTab from './RetentionTab.vue'
import { BY_DAY, previewWords, retentionColumns } from './retention-days.ts'
import { createRowFilter, sortRows } from '../ui/table/columns.ts'

const AT = '2026-11-22T11:00:00.000Z'
const item = (id: number, on: string, more: Partial<RetentionItem> = {}): RetentionItem => ({
  what: 'review',
  kind: 'wanted',
  personId: '00000000-0000-4000-8000-0000000000aa',
  reportId: `00000000-0000-4000-8000-00000000000${id}`,
  reference: `WR-26-00012${id}`,
  heading: 'Wanted for an offence',
  ownerForce: '36NN',
  status: 'circulated',
  on,
  why: 'Its review date is reached.',
  ...more
})
const ITEMS = [
  item(1, '2026-11-30'),
  item(2, '2026-11-23', { what: 'erase', status: 'cancelled', why: 'Cancelled 30 days ago.' }),
  item(3, '2026-11-23')
]

const RESTORED: Write = {
  writeId: '40000000-0000-4000-8000-000000000002',
  title: 'Restoration of a weeded report',
  ref: '7F3A',
  state: 'completed',
  since: AT,
  draftId: '40000000-0000-4000-8000-000000000003',
  personId: null,
  recordId: '00000000-0000-4000-8000-0000000000bb',
  recordReference: 'VR-26-000077',
  problem: null
}

/** Of the tab that was opened last. */
const press = (id: string): void =>
  void registrationsNow()
    .findLast(({ command }) => command.id === id)
    ?.command.run()

const be = (role: 'bureau' | 'supervisor'): void => {
  const app = useAppState()
  app.take({
    ...app.state,
    session: 'active',
    user: {
      name: 'A. Okafor-Lindqvist',
      number: '4312',
      force: '36NN',
      forceName: 'Norfolk',
      role,
      roleLabel: ROLES[role].label,
      entitlements: [...ROLES[role].entitlements]
    }
  })
}
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  provideBridge(bridgeDouble({ 'retention.preview': () => success({ asOf: AT, until: '2026-12-27', items: ITEMS }) }))
  be('bureau')
})
const open = async () => {
  const tabs = useTabs()
  const tab = tabs.byNumber(tabs.open({ kind: 'retention', title: 'Retention', context: null }))
  if (tab?.kind !== 'retention') throw new Error('Not the tab of retention.')
  const view = mount(RetentionTab, {
    props: { tab: tab satisfies Extract<Tab, { kind: 'retention' }> },
    global: { plugins: [PrimeVue] },
    attachTo: document.body
  })
  await flushPromises()
  return view
}

describe('retention', () => {
  it('stands by day, what is erased before what is reviewed', () => {
    const columns = retentionColumns(() => '2026-11-22')
    const sorted = sortRows(ITEMS, columns, BY_DAY)
    expect(sorted.map((row) => `${columns[0]?.text(row)}: ${row.what}`)).toEqual([
      '23 November 2026, tomorrow: erase',
      '23 November 2026, tomorrow: review',
      '30 November 2026, in 8 days: review'
    ])
    expect(retentionColumns(() => '2026-11-24')[0]?.text(item(1, '2026-11-23'))).toBe('23 November 2026, 1 day ago')
    expect(createRowFilter<RetentionItem>(({ status }) => status).filter(sorted, 'cancelled')).toEqual([ITEMS[1]])
    expect(previewWords(ITEMS)).toBe('1 report will be erased, 2 review dates pass')
  })
  it('says what happens and why, and that erasing is final', async () => {
    const view = await open()
    expect(view.text()).toContain('Erasing is final.')
    expect(view.findAll('[data-row-id]')[0]?.text()).toContain('Is erased')
    expect(view.text()).toContain('Cancelled 30 days ago.')
  })
  it('extends from here by one key, after the composed reason was seen', async () => {
    const view = await open()
    await view.findAll('[data-row-id]')[1]?.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    const stop = useStop()
    expect(stop.panel?.given).toMatchObject({ reason: '9', justification: 'Review of WR-26-000123, retention list' })
    stop.complete({ reason: '9', justification: 'Review of WR-26-000123, retention list', originator: '4312' })
    await flushPromises()
    expect(useTabs().active).toMatchObject({ kind: 'wanted-change', change: 'extend', reportId: ITEMS[2]?.reportId })
  })
  it('extends nothing that is cancelled, and nothing for who may not', async () => {
    const view = await open()
    await view.findAll('[data-row-id]')[0]?.trigger('keydown', { key: 'Enter' })
    expect(message.value?.text).toContain('no longer circulated')
    be('supervisor')
    await view.findAll('[data-row-id]')[1]?.trigger('keydown', { key: 'Enter' })
    expect(message.value?.text).toContain('Your role does not extend reports')
    expect(useTabs().tabs).toHaveLength(1)
  })
  it('shows what was weeded, and restores a report with its reason', async () => {
    const weeded: WeededReport = {
      reportId: '00000000-0000-4000-8000-0000000000bb',
      kind: 'vehicle',
      reference: 'VR-26-000077',
      heading: 'Lost or stolen',
      status: 'unconfirmed',
      why: 'Not confirmed within 6 weeks.',
      weededAt: '2026-11-20T02:00:00.000Z',
      restoreUntil: '2026-12-04'
    }
    const bridge = bridgeDouble({
      'retention.preview': () => success({ asOf: AT, until: '2026-12-27', items: ITEMS }),
      'retention.weeded': () => success({ asOf: AT, reports: [weeded] }),
      'retention.restore': () => success(RESTORED)
    })
    provideBridge(bridge)
    const view = await open()
    press('retention.weeded')
    await flushPromises()
    expect(view.text()).toContain('Not confirmed within 6 weeks.')
    press('retention.restore')
    await flushPromises()
    useStop().complete({ reason: '9', justification: 'Restore VR-26-000077', originator: '4312' })
    await flushPromises()
    lineQuestion.value?.onAnswer('Seen on sale again')
    await flushPromises()
    expect(bridge.made.find(({ call }) => call === 'retention.restore')?.input).toMatchObject({
      reportId: weeded.reportId,
      note: 'Seen on sale again'
    })
  })
})
