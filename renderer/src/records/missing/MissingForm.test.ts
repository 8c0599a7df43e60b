import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { success } from '../../../../electron/contract/result.ts'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../electron/contract/writes.ts'
import { provideBridge } from '../../app/bridge.ts'
import { useWrites } from '../../app/writes.ts'
import { availableCommands, provideCommandContext } from '../../commands/registry.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import MissingFormTab from './MissingFormTab.vue'

const DRAFT = '30000000-0000-4000-8000-000000000001'
const PERSON = '10000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '5', justification: 'Missing, CAD 118', originator: 'PS 88' }
const WRITE: Write = {
  writeId: '40000000-0000-4000-8000-000000000001',
  title: 'Missing report',
  ref: '7F3A',
  state: 'sending',
  since: '2026-11-22T14:07:00Z',
  draftId: DRAFT,
  personId: PERSON,
  recordId: null,
  recordReference: null,
  problem: null
}
let bridge: BridgeDouble

const open = async () => {
  bridge = bridgeDouble({
    'drafts.list': () => success({ drafts: [] }),
    'reference.table': ({ table }) =>
      success({
        table,
        version: '1',
        note: '',
        rows:
          table === 'risk-grades'
            ? [
                { code: 'H', label: 'High', extra: { reviewHours: 1 } },
                { code: 'M', label: 'Medium', extra: { reviewHours: 8 } }
              ]
            : [{ code: 'Q01', label: 'Risk of suicide' }]
      }),
    'reference.find': () => success({ rows: [], more: false }),
    'missing.create': () => success(WRITE)
  })
  provideBridge(bridge)
  const tabs = useTabs()
  const number = tabs.open({ kind: 'missing', title: 'Missing: SMITH, John', context: CONTEXT, personId: PERSON, draftId: DRAFT })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'missing' }>
  const view = mount(MissingFormTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  const field = (path: string) => view.find<HTMLInputElement>(`[data-path="${path}"] :is(input, textarea)`)
  const type = async (path: string, text: string): Promise<void> => {
    await field(path).setValue(text)
    await flushPromises()
  }
  return { view, tabs, number, field, type }
}
const run = async (id: string): Promise<void> => {
  await availableCommands()
    .find((command) => command.id === id)
    ?.run()
  await flushPromises()
}
const made = (call: string) => bridge.made.filter((one) => one.call === call)

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
  provideCommandContext(() => ({
    tab: null,
    context: { session: 'active', entitlements: new Set(), tab: 'missing', personId: PERSON, focus: 'field' }
  }))
})

describe('a missing report being written', () => {
  it('begins with now and who asked, marked until looked at', async () => {
    const { view, field } = await open()
    expect(field('officer').element.value).toBe('PS 88')
    expect(field('reportedAt').element.value).not.toBe('')
    expect(view.find('[data-path="officer"]').classes()).toContain('carried')
  })
  it('sets the next review by the grade, until a time is given by hand', async () => {
    const { field, type } = await open()
    await type('grade', 'M')
    const medium = field('nextReviewAt').element.value
    await type('grade', 'H')
    const high = field('nextReviewAt').element.value
    expect(medium).not.toBe('')
    expect(high).not.toBe(medium)
    await type('nextReviewAt', '22 11 26 1500')
    await type('grade', 'M')
    expect(field('nextReviewAt').element.value).toBe('22 11 26 1500')
  })
  it('asks for the detail of a yes, there and nowhere else', async () => {
    const { view } = await open()
    const yes = view.find('[data-path="risk.Q01.answer"] [role="radio"]')
    expect(view.find('[data-path="risk.Q01.detail"]').exists()).toBe(false)
    await yes.trigger('keydown', { key: 'y' })
    await flushPromises()
    expect(view.find('[data-path="risk.Q01.detail"]').exists()).toBe(true)
    expect(document.activeElement?.closest('[data-path]')?.getAttribute('data-path')).toBe('risk.Q01.detail')
  })
  it('is shown with its banner, sent once with the questions still open, and becomes the report', async () => {
    const { view, tabs, number, type } = await open()
    await run('form.submit')
    expect(made('missing.create')).toEqual([])
    expect(view.text()).toContain('Say where the person was last seen, or that it is not known.')
    for (const [path, text] of Object.entries({
      'lastSeen.from': 'yesterday 0900',
      'lastSeen.place': 'Bus station',
      circumstances: 'Did not arrive.',
      'informant.name': 'A. Marsh',
      'informant.relation': 'Mother',
      'informant.contact': '01632 960118',
      grade: 'M',
      gradeRationale: 'Out of character.',
      ownerForce: '36NN'
    }))
      await type(path, text)
    await run('missing.preview')
    expect(view.find('.preview-page').text()).toContain('Do not tell the informant')
    expect(view.find('.preview-page').text()).toContain('0 of 25 answered')
    await view.find('.preview-page').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(made('missing.create')).toHaveLength(1)
    expect(made('missing.create')[0]?.input).toMatchObject({ context: CONTEXT, personId: PERSON, content: { grade: 'M', risk: {} } })
    useWrites().take({
      ...WRITE,
      state: 'completed',
      recordId: '50000000-0000-4000-8000-000000000001',
      recordReference: 'MP-26-000123'
    })
    await flushPromises()
    expect(tabs.byNumber(number)).toMatchObject({ kind: 'missing-report', title: 'Missing MP-26-000123: SMITH, John' })
  })
})
