import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { success } from '../../../../electron/contract/result.ts'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Entitlement } from '../../../../mock-server/api/entitlements.ts'
import type { WantedReport, WantedVersion } from '../../../../mock-server/api/wanted.ts'
import { useAppState } from '../../app/app-state.ts'
import { provideBridge } from '../../app/bridge.ts'
import { availableCommands, provideCommandContext } from '../../commands/registry.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import { message } from '../../ui/announce.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import WantedReportTab from './WantedReportTab.vue'

const PERSON = '10000000-0000-4000-8000-000000000001'
const REPORT = '50000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '5', justification: 'Robbery, CAD 118', originator: 'DS 1187' }
const held = (change: Partial<WantedReport> = {}): WantedReport => ({
  reportId: REPORT,
  personId: PERSON,
  reference: 'WR-26-000123',
  status: 'circulated',
  secondCheck: 'pending',
  secondCheckDueAt: '2126-11-23T09:00:00Z',
  circulatedAt: '2026-11-22T09:00:00Z',
  createdBy: 'bureau1',
  onBehalfOf: '4312',
  versionNumber: 2,
  changedAt: '2026-11-22T10:00:00Z',
  changedBy: 'bureau3',
  cancellation: null,
  versionToChange: 'v2',
  content: {
    category: 'WO',
    power: 'arrest',
    officer: 'DS 1187',
    contact: '01632 960118',
    actionOnFinding: 'Arrest.',
    circulation: 'national',
    reviewDate: '2027-11-22',
    ownerForce: '36NN'
  },
  ...change
})
const version = (report: WantedReport, versionNumber: number): WantedVersion => ({
  versionNumber,
  versionToChange: `v${versionNumber}`,
  action: versionNumber === 1 ? 'circulated' : 'amended',
  at: '2026-11-22T09:00:00Z',
  by: 'bureau1',
  onBehalfOf: '4312',
  reason: null,
  justification: null,
  note: null,
  status: report.status,
  secondCheck: report.secondCheck,
  cancellation: report.cancellation,
  content: versionNumber === 1 ? { ...report.content, contact: '01603 555 0123' } : report.content
})

const open = async (report: WantedReport, entitlements: readonly Entitlement[] = ['wanted.change', 'wanted.second-check']) => {
  provideBridge(
    bridgeDouble({
      'wanted.read': () => success(report),
      'wanted.history': () => success({ reportId: REPORT, reference: report.reference, versions: [version(report, 1), version(report, 2)] })
    })
  )
  const app = useAppState()
  app.take({
    ...app.state,
    user: {
      name: 'O',
      number: '1',
      force: '36NN',
      forceName: 'Norfolk',
      role: 'bureau',
      roleLabel: 'Bureau',
      entitlements: [...entitlements]
    }
  })
  provideCommandContext(() => ({
    tab: null,
    context: { session: 'active', entitlements: app.entitlements, tab: 'wanted-report', personId: PERSON, focus: 'none' }
  }))
  const tabs = useTabs()
  const title = 'Wanted WR-26-000123: SMITH, John'
  const number = tabs.open({ kind: 'wanted-report', title, context: CONTEXT, personId: PERSON, reportId: REPORT })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'wanted-report' }>
  const view = mount(WantedReportTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  return { view, tabs }
}
const offered = (): string[] => availableCommands().flatMap(({ id }) => (id.startsWith('wanted.') ? [id] : []))
const run = async (id: string): Promise<void> => {
  await availableCommands()
    .find((command) => command.id === id)
    ?.run()
  await flushPromises()
}

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
})

describe('a circulated report', () => {
  it('says its version, its second check and until when; an overdue one is a warning', async () => {
    const { view } = await open(held())
    expect(view.find('.report-state').text()).toMatch(/Version 2.*not yet second-checked, due 23 November 2126 at 09:00/)
    expect(view.find('.report-state').attributes('data-kind')).toBe('good')
    const late = await open(held({ secondCheckDueAt: '2020-01-01T09:00:00Z' }))
    expect(late.view.find('.report-state').text()).toContain('was due 1 January 2020')
    expect(late.view.find('.report-state').attributes('data-kind')).toBe('warning')
  })
  it('offers what the user may do to it, opened once, called after the person', async () => {
    const { tabs } = await open(held())
    expect(offered()).toEqual(['wanted.amend', 'wanted.extend', 'wanted.transfer', 'wanted.cancel', 'wanted.secondCheck'])
    await run('wanted.amend')
    expect(tabs.active).toMatchObject({
      kind: 'wanted-change',
      change: 'amend',
      title: 'Amend WR-26-000123: SMITH, John',
      context: CONTEXT
    })
    await run('wanted.amend')
    expect(tabs.tabs.filter(({ kind }) => kind === 'wanted-change')).toHaveLength(1)
  })
  it('offers no change to who may not, and none of a cancelled report', async () => {
    await open(held(), ['wanted.second-check'])
    expect(offered()).toEqual(['wanted.secondCheck'])
  })
  it('cancelled, says why and since when, and takes no more changes', async () => {
    const cancellation = { reason: 'wanted:arrested', date: '2026-11-21', note: 'At the market.' }
    const { view } = await open(held({ status: 'cancelled', cancellation, secondCheckDueAt: null }))
    expect(view.find('.report-state').text()).toMatch(/Cancelled WR-26-000123.*21 November 2026\. At the market\./)
    expect(offered()).toEqual([])
  })
  it('of another force, says whose it is and whom to ask, and opens no change', async () => {
    const { view, tabs } = await open(held({ content: { ...held().content, ownerForce: '52VB' } }))
    expect(view.find('.report-state').text()).toContain('Only its owner changes it. Ask DS 1187, 01632 960118.')
    await run('wanted.amend')
    expect(message.value?.text).toContain('This report is owned by 52VB')
    expect(tabs.tabs).toHaveLength(1)
  })
  it('shows its history in place of the person, by keyboard, and goes back', async () => {
    const { view } = await open(held())
    await run('report.history')
    const versions = view.findAll('.history-pane li')
    expect(versions.map((one) => one.text())).toEqual([
      expect.stringMatching(/^2.*Amended.*01603 555 0123.*01632 960118/),
      expect.stringMatching(/^1.*Circulated/)
    ])
    expect(document.activeElement).toBe(versions[0]?.element)
    await versions[0]?.trigger('keydown', { key: 'ArrowDown' })
    await flushPromises()
    expect(document.activeElement).toBe(versions[1]?.element)
    await versions[1]?.trigger('keydown', { key: 'Escape' })
    await flushPromises()
    expect(view.find('.history-pane').exists()).toBe(false)
    expect(document.activeElement).toBe(view.find('.reading').element)
  })
})
