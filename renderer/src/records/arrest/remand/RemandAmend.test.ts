import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppState } from '../../../../../electron/contract/app.ts'
import { success, type Problem } from '../../../../../electron/contract/result.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../../electron/contract/writes.ts'
import type { ArrestVersion } from '../../../../../mock-server/api/arrest-history.ts'
import type { RemandDetails } from '../../../../../mock-server/api/remands.ts'
import { useAppState } from '../../../app/app-state.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { useWrites } from '../../../app/writes.ts'
import { availableCommands, provideCommandContext } from '../../../commands/registry.ts'
import { forgetTables } from '../../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../../testing/bridge-double.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import SidePerson from '../../person/SidePerson.vue'
import AnyStepTab from '../steps/AnyStepTab.vue'

const id = (digit: string): string => `${digit}0000000-0000-4000-8000-000000000001`
const [PERSON, DRAFT, REPORT, REMAND] = [id('1'), id('3'), id('5'), id('6')]
const CONTEXT = { reason: '5', justification: 'Robbery, CAD 118', originator: 'DS 1187' }
const CONTENT: RemandDetails['content'] = {
  appearanceResult: 'remanded-on-police-bail',
  ownerCode: '36NN',
  remandDate: '2026-11-12',
  currentAppearance: { forceStationCode: '36NN' },
  nextAppearance: { date: '2027-11-22', forceStationCode: '36NN' },
  remandConditions: ['Not to enter any shop', 'Report daily']
}
const version = (number: number, change: Partial<RemandDetails['content']> = {}): Extract<ArrestVersion, { record: 'remand' }> => ({
  record: 'remand',
  recordId: REMAND,
  versionToChange: `v${number}`,
  at: `2026-11-22T0${number}:00:00Z`,
  by: number === 1 ? 'bureau1' : 'bureau2',
  onBehalfOf: '4312',
  reason: '5 - Robbery',
  justification: 'CAD 118',
  content: { ...CONTENT, ...change }
})
const write = (change: Partial<Write>): Write => ({
  writeId: id('4'),
  title: 'Amendment of a remand',
  ref: '7F3A',
  state: 'sending',
  since: '2026-11-22T14:07:00Z',
  draftId: DRAFT,
  personId: PERSON,
  recordId: null,
  recordReference: null,
  problem: null,
  ...change
})
const CONFLICT: Problem = { kind: 'refused', message: 'Changed.', type: 'conflict/version', status: 409, errors: [], ref: '7F3A' }

let bridge: BridgeDouble
let versions: Extract<ArrestVersion, { record: 'remand' }>[]

const open = async ({ person = true } = {}) => {
  bridge = bridgeDouble({
    'drafts.list': () => success({ drafts: [] }),
    'drafts.hold': ({ content }) =>
      success({ draftId: DRAFT, revision: 1, savedRevision: 1, savedAt: null, handedOver: null, content: { ...content, carried: [] } }),
    'reference.find': () => success({ rows: [], more: false }),
    'arrest.remand': () => {
      const newest = versions.at(-1) ?? version(1)
      const { versionToChange, at, content } = newest
      return success({ remandId: REMAND, lastUpdatedDate: at, arrestSummonsReference: 'x', content, versionToChange })
    },
    'arrest.reportHistory': () => success({ reportId: REPORT, asn: 'x', versions: [...versions] }),
    'arrest.amendRemand': () => success(write({}))
  })
  provideBridge(bridge)
  const user: AppState['user'] = {
    name: 'Operator',
    number: '1',
    force: '36NN',
    forceName: 'Norfolk',
    role: 'bureau',
    roleLabel: 'Bureau operator',
    entitlements: []
  }
  useAppState().take({ ...useAppState().state, user })
  const tabs = useTabs()
  const number = tabs.open({
    kind: 'arrest-step',
    title: 'Amend bail or remand: SMITH, John',
    context: CONTEXT,
    personId: PERSON,
    reportId: REPORT,
    draftId: DRAFT,
    step: 'amend-remand',
    courtCaseId: null,
    remandId: REMAND
  })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'arrest-step' }>
  const view = mount(AnyStepTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  await flushPromises()
  if (person) view.findComponent(SidePerson).vm.$emit('opened', { person: { longPersonUrn: '2004/0000003N', content: { names: [] } } })
  await flushPromises()
  const input = (path: string) => view.find<HTMLInputElement>(`[data-path="${path}"] :is(input, textarea)`)
  return { view, input }
}
const run = async (command: string): Promise<void> => {
  await availableCommands()
    .find((one) => one.id === command)
    ?.run()
  await flushPromises()
}
const sent = () => bridge.made.filter(({ call }) => call === 'arrest.amendRemand').map(({ input }) => input)

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
  versions = [version(1)]
  provideCommandContext(() => ({
    tab: null,
    context: { session: 'active', entitlements: new Set(), tab: 'arrest-step', personId: PERSON, focus: 'list' }
  }))
})

describe('amending bail', () => {
  it('begins with the whole of it, shows what changes, and sends it under the version it was read in', async () => {
    const { view, input } = await open()
    expect(input('bailConditions.1').element.value).toBe('Report daily')
    await run('arrest.preview')
    expect(view.find('.preview-page').exists()).toBe(false)
    await input('bailConditions.1').setValue('Report weekly')
    expect(view.find('[data-path="bailConditions.1"]').text()).toContain('Was: Report daily')
    await run('arrest.preview')
    const preview = view.find('.preview-page')
    expect(preview.find('.changes').text()).toMatch(/Condition 2.*Report daily.*Report weekly/)
    await preview.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(sent()).toMatchObject([
      {
        remandId: REMAND,
        body: {
          versionToChange: 'v1',
          content: { longPersonUrn: '2004/0000003N', bailConditions: ['Not to enter any shop', 'Report weekly'] }
        }
      }
    ])
  })
  it('that another changed meanwhile takes over what only they changed and asks about what both did', async () => {
    const { view, input } = await open()
    await input('bailConditions.1').setValue('Report weekly')
    await run('form.submit')
    versions.push(version(2, { remandConditions: ['Not to enter any pub', 'Report each Monday'] }))
    useWrites().take(write({ state: 'refused', problem: CONFLICT }))
    await flushPromises()
    await flushPromises()
    const rows = view.findAll('[data-conflict]')
    expect(rows.map((row) => row.attributes('data-conflict'))).toEqual(['bailConditions.1'])
    await run('conflict.mine')
    await run('form.submit')
    await view.find('.preview-page').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(sent().at(-1)).toMatchObject({
      body: { versionToChange: 'v2', content: { bailConditions: ['Not to enter any pub', 'Report weekly'] } }
    })
  })
  it('waits for the person to be opened, whose number it names', async () => {
    const { view, input } = await open({ person: false })
    await input('bailConditions.1').setValue('Report weekly')
    await run('form.submit')
    expect(sent()).toEqual([])
    expect(view.text()).toContain('The person is not opened yet.')
  })
  it('of another force says whose it is, and sends nothing', async () => {
    versions = [version(1, { ownerCode: '52AA' })]
    const { view, input } = await open()
    expect(view.text()).toContain('Only its owner changes it.')
    await input('bailConditions.1').setValue('Report weekly')
    await run('form.submit')
    expect(sent()).toEqual([])
  })
})
