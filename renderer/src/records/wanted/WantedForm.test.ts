import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../electron/contract/writes.ts'
import { failure, success, type Problem } from '../../../../electron/contract/result.ts'
import type { DraftContent } from '../../../../mock-server/api/drafts.ts'
import { provideBridge } from '../../app/bridge.ts'
import { useWrites } from '../../app/writes.ts'
import { availableCommands, provideCommandContext } from '../../commands/registry.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import WantedFormTab from './WantedFormTab.vue'

const DRAFT = '30000000-0000-4000-8000-000000000001'
const PERSON = '10000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '5', justification: 'Robbery, CAD 118', originator: 'DS 1187' }
const FILLED = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Named by two witnesses.',
  'offence.cjsCode': 'theft of a bicycle',
  officer: 'DS 1187',
  contact: '01632 960118',
  actionOnFinding: 'Arrest.',
  riskToOfficers: 'Has resisted before.',
  circulation: 'national',
  reviewDate: '+365',
  ownerForce: '36NN'
}
const write = (change: Partial<Write>): Write => ({
  writeId: '40000000-0000-4000-8000-000000000001',
  title: 'Wanted report',
  ref: '7F3A',
  state: 'queued',
  since: '2026-11-22T14:07:00Z',
  draftId: DRAFT,
  personId: PERSON,
  recordId: null,
  recordReference: null,
  problem: null,
  ...change
})
const refusal: Problem = {
  kind: 'refused',
  message: 'The report was refused.',
  type: 'bad-request/invalid-body',
  status: 400,
  errors: [{ field: 'content.offence.text', message: 'Say more.' }],
  ref: '7F3A'
}

let bridge: BridgeDouble
let answer: () => ReturnType<typeof success<Write>> | ReturnType<typeof failure>
const held = (content: Partial<DraftContent>) => ({
  draftId: DRAFT,
  revision: 1,
  savedRevision: 1,
  savedAt: '2026-11-22T14:07:12Z',
  handedOver: null,
  content: { kind: 'wanted-report' as const, title: 'Wanted', fields: {}, carried: [], context: null, ...content }
})

/** @param fields as a draft holds them; null where there is no draft yet */
const open = async (fields: Record<string, string> | null, carried: string[] = []) => {
  answer = () => success(write({}))
  bridge = bridgeDouble({
    'drafts.list': () => success({ drafts: fields === null ? [] : [held({ fields, carried })] }),
    'drafts.hold': ({ content }) => success(held({ ...content, carried: [...(content.carried ?? [])] })),
    'reference.table': ({ table }) =>
      success({
        table,
        version: '1',
        note: '',
        rows: [
          { code: 'WO', label: 'Wanted for an offence', extra: { power: 'arrest', warrant: false } },
          { code: 'WW', label: 'Warrant: failed to appear', extra: { power: 'arrest', warrant: true } }
        ]
      }),
    'reference.find': () => success({ rows: [], more: false }),
    'wanted.create': () => answer()
  })
  provideBridge(bridge)
  const tabs = useTabs()
  const number = tabs.open({ kind: 'wanted', title: 'Wanted: SMITH, John', context: CONTEXT, personId: PERSON, draftId: DRAFT })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'wanted' }>
  const view = mount(WantedFormTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  return { view, tabs, number }
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
    context: { session: 'active', entitlements: new Set(), tab: 'wanted', personId: PERSON, focus: 'field' }
  }))
})

describe('a wanted report being written', () => {
  it('begins with what is known, marked until it was looked at, and leaves no draft behind untouched', async () => {
    const { view } = await open(null)
    expect(view.find<HTMLInputElement>('[data-path="officer"] input').element.value).toBe('DS 1187')
    expect(view.find('[data-path="officer"]').classes()).toContain('carried')
    expect(made('drafts.hold')).toEqual([])
    await view.find('[data-path="officer"] input').trigger('focusout')
    expect(view.find('[data-path="officer"]').classes()).not.toContain('carried')
  })
  it('comes back from its draft exactly as it was typed, half-typed dates and marks too', async () => {
    const { view } = await open({ ...FILLED, 'offence.date': '4 ma' }, ['officer'])
    expect(view.find<HTMLInputElement>('[data-path="offence.date"] input').element.value).toBe('4 ma')
    expect(view.find('[data-path="officer"]').classes()).toContain('carried')
    expect(view.find('[data-path="offence.date"] .error').exists()).toBe(false)
  })
  it('hands each change to the draft', async () => {
    const { view } = await open(null)
    await view.find('[data-path="grounds"] textarea').setValue('Named by')
    await flushPromises()
    await vi.waitFor(() => expect(made('drafts.hold').length).toBeGreaterThan(0))
    expect(made('drafts.hold').at(-1)?.input).toMatchObject({
      draftId: DRAFT,
      content: { kind: 'wanted-report', personId: PERSON, fields: { grounds: 'Named by' } }
    })
  })
  it('sets the power of the category, and asks for the warrant where it needs one', async () => {
    const { view } = await open(null)
    expect(view.find('[data-path="warrant.number"]').exists()).toBe(false)
    await view.find('[data-path="category"] input').setValue('WW')
    await flushPromises()
    expect(view.find<HTMLInputElement>('[data-path="power"] input').element.value).toBe('Arrest')
    expect(view.find('[data-path="warrant.number"]').exists()).toBe(true)
  })
  it('names what is wrong at the field and above, goes there, and sends nothing', async () => {
    const { view } = await open({ ...FILLED, grounds: '', reviewDate: '1 1 2020' })
    await run('form.submit')
    expect(view.text()).toContain('2 things to mend')
    expect(view.text()).toContain('Grounds: say why there is a power of arrest.')
    const grounds = view.find('[data-path="grounds"] textarea')
    expect(grounds.attributes('aria-invalid')).toBe('true')
    expect(view.find(`#${grounds.attributes('aria-describedby')?.split(' ')[0] ?? ''}`).text()).toBe('Say why there is a power of arrest.')
    expect(document.activeElement).toBe(grounds.element)
    await run('form.nextError')
    expect(document.activeElement).toBe(view.find('[data-path="reviewDate"] input').element)
    expect(made('wanted.create')).toEqual([])
  })
  it('shows it as circulated, opinion apart from fact; Esc goes back, Enter sends', async () => {
    const { view } = await open(FILLED)
    await run('wanted.preview')
    const preview = view.find('.wanted-preview')
    expect(document.activeElement).toBe(preview.element)
    expect(preview.find('.opinion').text()).toContain('Has resisted before.')
    expect(preview.find('.part:not(.opinion)').text()).not.toContain('Has resisted before.')
    const offered = availableCommands().map(({ id }) => id)
    expect(offered).toContain('form.submit')
    for (const id of ['form.nextError', 'form.previousError', 'form.save', 'wanted.preview']) expect(offered).not.toContain(id)
    expect(availableCommands().flatMap(({ keys, hint }) => (hint ? [`${keys?.[0] ?? ''} ${hint.text}`] : []))).toContain('Esc back')
    await preview.trigger('keydown', { key: 'Escape' })
    expect(view.find('.wanted-preview').exists()).toBe(false)
    expect(made('wanted.create')).toEqual([])
    await run('wanted.preview')
    await view.find('.wanted-preview').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(made('wanted.create')).toHaveLength(1)
    expect(made('wanted.create')[0]?.input).toMatchObject({
      context: CONTEXT,
      draftId: DRAFT,
      content: { offence: { text: 'theft of a bicycle' } }
    })
  })
  it('says where it stands while LEDS does not answer, and is sent once', async () => {
    const { view, tabs, number } = await open(FILLED)
    await run('form.submit')
    await run('form.submit')
    expect(made('wanted.create')).toHaveLength(1)
    expect(view.text()).toContain('LEDS does not answer. Your report is kept and will be sent when it does. Ref 7F3A.')
    expect(tabs.marksOf(number).write).toBe('queued')
    useWrites().take(write({ state: 'in-doubt' }))
    await flushPromises()
    expect(view.text()).toContain('It is asked about, not sent twice.')
  })
  it('refused, keeps everything, takes the refusal to its field and may be sent again', async () => {
    const { view, tabs, number } = await open(FILLED)
    await run('form.submit')
    useWrites().take(write({ state: 'refused', problem: refusal }))
    await flushPromises()
    expect(view.find('[data-path="offence.cjsCode"] .error').text()).toBe('Say more.')
    expect(view.find<HTMLTextAreaElement>('[data-path="grounds"] textarea').element.value).toBe(FILLED.grounds)
    expect(tabs.marksOf(number).write).toBe('refused')
    await run('form.submit')
    expect(made('wanted.create')).toHaveLength(2)
  })
  it('completed, becomes the report', async () => {
    const { tabs, number } = await open(FILLED)
    await run('form.submit')
    useWrites().take(write({ state: 'completed', recordId: '50000000-0000-4000-8000-000000000001', recordReference: 'WR-26-000123' }))
    await flushPromises()
    expect(tabs.byNumber(number)).toMatchObject({
      kind: 'wanted-report',
      title: 'Wanted WR-26-000123: SMITH, John',
      reportId: '50000000-0000-4000-8000-000000000001',
      personId: PERSON
    })
  })
  it('not even taken, says so and keeps what was typed', async () => {
    const { view } = await open(FILLED)
    answer = () => failure({ ...refusal, errors: [], message: 'You may not circulate reports.' })
    await run('form.submit')
    expect(view.text()).toContain('You may not circulate reports.')
    expect(view.find<HTMLTextAreaElement>('[data-path="grounds"] textarea').element.value).toBe(FILLED.grounds)
  })
})
