import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../electron/contract/writes.ts'
import { failure, success } from '../../../../electron/contract/result.ts'
import type { Candidate } from '../../../../mock-server/api/people.ts'
import { provideBridge } from '../../app/bridge.ts'
import { useWrites } from '../../app/writes.ts'
import { availableCommands, provideCommandContext } from '../../commands/registry.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import NewPersonTab from './NewPersonTab.vue'

const DRAFT = '30000000-0000-4000-8000-000000000002'
const CONTEXT = { reason: '5', justification: 'Robbery, CAD 118', originator: 'DS 1187' }
const HELD: Candidate = {
  personId: '10000000-0000-4000-8000-000000000001',
  pncId: '2004/0000001L',
  displayName: 'SMITH, John Arthur',
  trueName: 'SMITH, John Arthur',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: '1',
  heightCm: 183,
  score: 98,
  reasons: ['name exact'],
  flags: { warnings: ['FI'], markers: [], wanted: null, missing: false, child: false, deceased: false }
}
const write = (change: Partial<Write>): Write => ({
  writeId: '40000000-0000-4000-8000-000000000002',
  title: 'Person',
  ref: '7F3A',
  state: 'accepted',
  since: '2026-11-22T14:07:00Z',
  draftId: DRAFT,
  personId: null,
  recordId: null,
  recordReference: null,
  problem: null,
  ...change
})

let bridge: BridgeDouble
let candidates: Candidate[]
let answers = true

const open = async () => {
  bridge = bridgeDouble({
    'drafts.list': () => success({ drafts: [] }),
    'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: [] }),
    'people.search': ({ query }) =>
      answers
        ? success({ candidates, more: false, populationSize: 20000, tookMs: 3, notes: [], searchToken: `proof of ${query.surname ?? ''}` })
        : failure({ kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '7F3A' }),
    'people.create': () => success(write({}))
  })
  provideBridge(bridge)
  const tabs = useTabs()
  tabs.open({
    kind: 'check',
    title: 'NE SMITH',
    line: 'NE SMITH',
    query: { surname: 'Smith', forenames: ['John'], limit: 20 },
    selected: null,
    context: CONTEXT
  })
  const number = tabs.open({ kind: 'new-person', title: 'New person', context: CONTEXT, draftId: DRAFT, searchToken: '' })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'new-person' }>
  const view = mount(NewPersonTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  return { view, tabs, number }
}
const submit = async (): Promise<void> => {
  await availableCommands()
    .find(({ id }) => id === 'form.submit')
    ?.run()
  await flushPromises()
}
const made = (call: string) => bridge.made.filter((one) => one.call === call)

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
  candidates = [HELD]
  answers = true
  provideCommandContext(() => ({
    tab: null,
    context: { session: 'active', entitlements: new Set(), tab: 'new-person', personId: null, focus: 'field' }
  }))
})

describe('a new person', () => {
  it('carries over what the check asked for, marked, and keeps it at once', async () => {
    const { view } = await open()
    expect(view.find<HTMLInputElement>('[data-path="names.0.surname"] input').element.value).toBe('Smith')
    expect(view.find('[data-path="names.0.surname"]').classes()).toContain('carried')
    expect(made('drafts.hold')[0]?.input).toMatchObject({ content: { kind: 'person', fields: { 'names.0.surname': 'Smith' } } })
  })
  it('is made only after the search for the same names was answered and shown', async () => {
    const { view } = await open()
    await view.find('[data-path="sex"] input').setValue('M')
    await submit()
    expect(made('people.create')).toEqual([])
    expect(view.find('.duplicates').text()).toContain('SMITH, John Arthur')
    await submit()
    expect(made('people.create')[0]?.input).toMatchObject({
      searchToken: 'proof of Smith',
      person: { names: [{ surname: 'Smith', forenames: ['John'] }], sex: 'M' }
    })
  })
  it('looks again when the names are changed', async () => {
    const { view } = await open()
    await view.find('[data-path="sex"] input').setValue('M')
    await submit()
    await view.find('[data-path="names.0.surname"] input').setValue('Smythe')
    await submit()
    expect(made('people.create')).toEqual([])
    expect(made('people.search')).toHaveLength(2)
  })
  it('is never made while the search is not answered', async () => {
    const { view } = await open()
    answers = false
    await view.find('[data-path="sex"] input').setValue('M')
    await submit()
    await submit()
    expect(made('people.create')).toEqual([])
    expect(view.find('.duplicates').text()).toContain('Nothing is made until the search is answered.')
  })
  it('says at the field what a name may hold, and keeps it', async () => {
    const { view } = await open()
    await view.find('[data-path="names.0.surname"] input').setValue('Smith 🙂')
    await submit()
    expect(view.find('[data-path="names.0.surname"] .error').text()).toBe('Names hold letters, apostrophes, hyphens and spaces only.')
    expect(view.find<HTMLInputElement>('[data-path="names.0.surname"] input').element.value).toBe('Smith 🙂')
  })
  it('opens when it is made', async () => {
    const { view, tabs, number } = await open()
    await view.find('[data-path="sex"] input').setValue('M')
    await submit()
    await submit()
    useWrites().take(write({ state: 'completed', recordId: HELD.personId }))
    await flushPromises()
    expect(tabs.byNumber(number)).toMatchObject({ kind: 'person', personId: HELD.personId, title: 'SMITH, John' })
  })
})
