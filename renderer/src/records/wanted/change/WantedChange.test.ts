import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState } from '../../../../../electron/contract/app.ts'
import { success, type Problem } from '../../../../../electron/contract/result.ts'
import type { Tab } from '../../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../../electron/contract/writes.ts'
import type { DraftContent } from '../../../../../mock-server/api/drafts.ts'
import type { WantedChange, WantedContent, WantedReport, WantedVersion } from '../../../../../mock-server/api/wanted.ts'
import { useAppState } from '../../../app/app-state.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { useWrites } from '../../../app/writes.ts'
import { availableCommands, provideCommandContext } from '../../../commands/registry.ts'
import { forgetTables } from '../../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../../testing/bridge-double.ts'
import { useTabs } from '../../../workspaces/tabs.ts'
import WantedChangeTab from './WantedChangeTab.vue'

const DRAFT = '30000000-0000-4000-8000-000000000001'
const PERSON = '10000000-0000-4000-8000-000000000001'
const REPORT = '50000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '5', justification: 'Robbery, CAD 118', originator: 'DS 1187' }
const CONTENT: WantedContent = {
  category: 'WO',
  power: 'arrest',
  grounds: 'Named by two witnesses.',
  offence: { text: 'theft of a bicycle' },
  officer: 'DS 1187',
  contact: '01632 960118',
  actionOnFinding: 'Arrest.',
  circulation: 'national',
  reviewDate: '2027-11-22',
  ownerForce: '36NN'
}
const version = (versionNumber: number, change: Partial<WantedVersion> = {}): WantedVersion => ({
  versionNumber,
  versionToChange: `v${versionNumber}`,
  action: versionNumber === 1 ? 'circulated' : 'amended',
  at: `2026-11-22T0${versionNumber}:00:00Z`,
  by: versionNumber === 1 ? 'bureau1' : 'bureau2',
  onBehalfOf: '4312',
  reason: '5 - Robbery',
  justification: 'CAD 118',
  note: null,
  status: 'circulated',
  secondCheck: 'pending',
  cancellation: null,
  content: CONTENT,
  ...change
})
const reportOf = (versions: readonly WantedVersion[]): WantedReport => {
  const newest = versions.at(-1) ?? version(1)
  return {
    reportId: REPORT,
    personId: PERSON,
    reference: 'WR-26-000123',
    status: newest.status,
    secondCheck: newest.secondCheck,
    secondCheckDueAt: null,
    circulatedAt: '2026-11-22T01:00:00Z',
    createdBy: 'bureau1',
    onBehalfOf: '4312',
    versionNumber: newest.versionNumber,
    changedAt: newest.at,
    changedBy: newest.by,
    cancellation: newest.cancellation,
    versionToChange: newest.versionToChange,
    content: newest.content
  }
}
const write = (change: Partial<Write>): Write => ({
  writeId: '40000000-0000-4000-8000-000000000001',
  title: 'Amendment of a wanted report',
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
let versions: WantedVersion[]

const open = async (change: WantedChange, draft: Partial<DraftContent> | null = null) => {
  const held = (content: Omit<DraftContent, 'carried'> & { carried?: string[] | undefined }) => ({
    draftId: DRAFT,
    revision: 1,
    savedRevision: 1,
    savedAt: '2026-11-22T14:07:12Z',
    handedOver: null,
    content: { ...content, carried: [...(content.carried ?? [])] }
  })
  bridge = bridgeDouble({
    'drafts.list': () =>
      success({ drafts: draft === null ? [] : [held({ kind: 'wanted-change', title: 'Amend', fields: {}, context: null, ...draft })] }),
    'drafts.hold': ({ content }) => success(held(content)),
    'reference.table': ({ table }) =>
      success({
        table,
        version: '1',
        note: '',
        rows:
          table === 'cancel-reasons'
            ? [
                { code: 'wanted:arrested', label: 'Arrested', extra: { for: 'wanted' } },
                { code: 'missing:found', label: 'Found', extra: { for: 'missing' } }
              ]
            : [{ code: 'WO', label: 'Wanted for an offence', extra: { power: 'arrest', warrant: false } }]
      }),
    'reference.find': () => success({ rows: [], more: false }),
    'wanted.read': () => success(reportOf(versions)),
    'wanted.history': () => success({ reportId: REPORT, reference: 'WR-26-000123', versions: [...versions] }),
    'wanted.change': () => success(write({})),
    'wanted.secondCheck': () => success(write({}))
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
    kind: 'wanted-change',
    title: 'Amend WR-26-000123',
    context: CONTEXT,
    personId: PERSON,
    reportId: REPORT,
    draftId: DRAFT,
    change,
    dueId: null
  })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'wanted-change' }>
  const view = mount(WantedChangeTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  await flushPromises()
  const input = (path: string) => view.find<HTMLInputElement>(`[data-path="${path}"] :is(input, textarea)`)
  return { view, tabs, number, input }
}
const run = async (id: string): Promise<void> => {
  await availableCommands()
    .find((command) => command.id === id)
    ?.run()
  await flushPromises()
}
const made = (call: string) => bridge.made.filter((one) => one.call === call)
/** The server says that another version stands. */
const overtake = async (added: WantedVersion): Promise<void> => {
  versions.push(added)
  useWrites().take(write({ state: 'refused', problem: CONFLICT }))
  await flushPromises()
  await flushPromises()
}

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
  versions = [version(1)]
  provideCommandContext(() => ({
    tab: null,
    context: { session: 'active', entitlements: new Set(), tab: 'wanted-change', personId: PERSON, focus: 'list' }
  }))
})

describe('amending a circulated report', () => {
  it('begins with the whole report, marks what is changed, and sends it under the version it was read in', async () => {
    const { view, input } = await open('amend')
    expect(input('contact').element.value).toBe('01632 960118')
    expect(view.find('[data-path="ownerForce"]').exists()).toBe(false)
    expect(made('drafts.hold')).toEqual([])
    await run('form.submit')
    expect(made('wanted.change')).toEqual([])
    await input('contact').setValue('01603 555 0123')
    expect(view.find('[data-path="contact"]').text()).toContain('Was: 01632 960118')
    await vi.waitFor(() => expect(made('drafts.hold').length).toBeGreaterThan(0))
    expect(made('drafts.hold').at(-1)?.input).toMatchObject({
      content: { kind: 'wanted-change', record: { reportId: REPORT, versionToChange: 'v1', change: 'amend' } }
    })
    await run('wanted.preview')
    const preview = view.find('.wanted-preview')
    expect(preview.find('.changes').text()).toMatch(/24-hour contact.*01632 960118.*01603 555 0123/)
    await preview.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(made('wanted.change')[0]?.input).toMatchObject({
      reportId: REPORT,
      change: { kind: 'amend', body: { versionToChange: 'v1', content: { ...CONTENT, contact: '01603 555 0123' } } }
    })
  })
  it('becomes the report read back, which is not shown twice', async () => {
    const { tabs, number, input } = await open('amend')
    tabs.open({ kind: 'wanted-report', title: 'Wanted WR-26-000123', context: CONTEXT, personId: PERSON, reportId: REPORT })
    tabs.activate(number)
    await input('contact').setValue('01603 555 0123')
    await run('form.submit')
    useWrites().take(write({ state: 'completed', recordId: REPORT, recordReference: 'WR-26-000123' }))
    await flushPromises()
    expect(tabs.tabs).toHaveLength(1)
    expect(tabs.byNumber(number)).toMatchObject({ kind: 'wanted-report', reportId: REPORT })
  })
  it('takes over what only the other changed, keeps what is typed, and sends it under the new version', async () => {
    const { view, input } = await open('amend')
    await input('contact').setValue('01603 555 0123')
    await run('form.submit')
    await overtake(version(2, { content: { ...CONTENT, grounds: 'Named by three witnesses.' } }))
    expect(input('grounds').element.value).toBe('Named by three witnesses.')
    expect(view.find('[data-path="grounds"]').classes()).toContain('carried')
    expect(input('contact').element.value).toBe('01603 555 0123')
    expect(view.text()).toContain('Amended by bureau2')
    await vi.waitFor(() => expect(made('drafts.hold').length).toBeGreaterThan(0))
    expect(made('drafts.hold').at(-1)?.input).toMatchObject({ content: { record: { versionToChange: 'v2' } } })
    await run('form.submit')
    expect(made('wanted.change').at(-1)?.input).toMatchObject({
      change: { body: { versionToChange: 'v2', content: { grounds: 'Named by three witnesses.', contact: '01603 555 0123' } } }
    })
  })
  it('asks what both changed, decided from the keyboard; the preview shows the whole before it goes', async () => {
    const { view, input } = await open('amend')
    await input('contact').setValue('01603 555 0123')
    await input('grounds').setValue('Named by three witnesses.')
    await run('form.submit')
    await overtake(version(2, { content: { ...CONTENT, contact: '0117 496 0000', grounds: 'Seen.', officer: 'DS 2' } }))
    const row = (path: string) => view.find(`[data-conflict="${path}"]`)
    const spoken = (path: string): string => row(path).text().replace(/\s+/g, ' ')
    expect(view.find('[data-kind="danger"]').exists()).toBe(false)
    expect(spoken('contact')).toMatch(/Before: ?01632 960118\. ?Theirs: ?0117 496 0000\. ?Yours: ?01603 555 0123\./)
    expect(document.activeElement).toBe(row('grounds').element)
    await run('form.submit')
    expect(made('wanted.change')).toHaveLength(1)
    await run('conflict.theirs')
    expect(document.activeElement).toBe(row('contact').element)
    await row('contact').trigger('keydown', { key: 'ArrowRight' })
    expect(spoken('contact')).toMatch(/Decided for yours: ?01603 555 0123\./)
    await run('form.submit')
    expect(view.find('.wanted-preview .changes').text()).toMatch(/0117 496 0000.*01603 555 0123/)
    await view.find('.wanted-preview').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(made('wanted.change').at(-1)?.input).toMatchObject({
      change: { body: { versionToChange: 'v2', content: { grounds: 'Seen.', contact: '01603 555 0123', officer: 'DS 2' } } }
    })
  })
  it('merges again when it is overtaken again', async () => {
    const { input } = await open('amend')
    await input('contact').setValue('01603 555 0123')
    await run('form.submit')
    await overtake(version(2, { content: { ...CONTENT, officer: 'DS 2' } }))
    await run('form.submit')
    versions.push(version(3, { content: { ...CONTENT, officer: 'DS 3' } }))
    useWrites().take(write({ writeId: '40000000-0000-4000-8000-000000000002', state: 'refused', problem: CONFLICT }))
    await flushPromises()
    await flushPromises()
    expect(input('officer').element.value).toBe('DS 3')
    expect(input('contact').element.value).toBe('01603 555 0123')
  })
  it('tells who comes back to a draft that the report was changed meanwhile, before anything is sent', async () => {
    versions.push(version(2, { content: { ...CONTENT, grounds: 'Seen.' } }))
    const { view } = await open('amend', {
      fields: {
        category: 'WO',
        power: 'arrest',
        grounds: 'Named by three witnesses.',
        'offence.cjsCode': 'theft of a bicycle',
        officer: 'DS 1187',
        contact: '01632 960118',
        actionOnFinding: 'Arrest.',
        circulation: 'national',
        reviewDate: '22 November 2027',
        ownerForce: '36NN'
      },
      record: { reportId: REPORT, versionToChange: 'v1', change: 'amend' }
    })
    expect(view.find('[data-conflict="grounds"]').text()).toMatch(/Yours:\s*Named by three witnesses/)
    expect(made('wanted.change')).toEqual([])
  })
  it('knows after a lock or a crash what was chosen and not gone on with, unless the report was changed again since', async () => {
    versions.push(version(2, { content: { ...CONTENT, grounds: 'Seen.', contact: '0117 496 0000' } }))
    const fields = {
      category: 'WO',
      power: 'arrest',
      grounds: 'Named by three witnesses.',
      'offence.cjsCode': 'theft of a bicycle',
      officer: 'DS 1187',
      contact: '01603 555 0123',
      actionOnFinding: 'Arrest.',
      circulation: 'national',
      reviewDate: '22 November 2027',
      ownerForce: '36NN'
    }
    const record = { reportId: REPORT, versionToChange: 'v1', change: 'amend' } as const
    const first = await open('amend', { fields, record })
    await run('conflict.theirs')
    await vi.waitFor(() => expect(made('drafts.hold').length).toBeGreaterThan(0))
    const decided = { against: 'v2', choices: { grounds: 'theirs' as const } }
    expect(made('drafts.hold').at(-1)?.input).toMatchObject({ content: { record, decided } })
    first.view.unmount()

    const again = await open('amend', { fields, record, decided })
    expect(again.view.find('[data-conflict="grounds"]').attributes('aria-selected')).toBe('true')
    expect(document.activeElement).toBe(again.view.find('[data-conflict="contact"]').element)
    again.view.unmount()
    versions.push(version(3, { content: { ...CONTENT, grounds: 'Not seen.', contact: '0117 496 0000' } }))
    const later = await open('amend', { fields, record, decided })
    expect(later.view.findAll('[data-conflict][aria-selected="true"]')).toEqual([])
  })
  it('keeps what was typed where the report was cancelled meanwhile, and leads to it', async () => {
    const { view, input, tabs } = await open('amend')
    await input('contact').setValue('01603 555 0123')
    await run('form.submit')
    const cancellation = { reason: 'wanted:arrested', date: '2026-11-22' }
    await overtake(version(2, { action: 'cancelled', status: 'cancelled', cancellation }))
    expect(view.text()).toContain('Cancelled by bureau2')
    expect(input('contact').element.value).toBe('01603 555 0123')
    await run('form.submit')
    expect(made('wanted.change')).toHaveLength(1)
    await view.find('.told button').trigger('click')
    expect(tabs.active).toMatchObject({ kind: 'wanted-report', reportId: REPORT })
  })
  it('says of another force’s report whose it is and whom to ask', async () => {
    versions = [version(1, { content: { ...CONTENT, ownerForce: '52CD' } })]
    const { view } = await open('amend')
    expect(view.text()).toContain('This report is owned by 52CD. Only its owner changes it. Ask DS 1187, 01632 960118.')
  })
})

describe('a report whose second check was queried', () => {
  it('says in its amendment what is to be looked at again', async () => {
    versions.push(version(2, { action: 'second-check-queried', secondCheck: 'queried', note: 'Which witness?' }))
    const { view } = await open('amend')
    expect(view.text()).toContain('Second check: queried by bureau2 on 22 November 2026 at 02:00. Which witness?')
  })
})

describe('the shorter changes', () => {
  it('cancels with a reason of wanted reports, today where nothing else is said', async () => {
    const { view, input } = await open('cancel')
    await run('form.submit')
    expect(view.text()).toContain('Choose from the list why it is cancelled.')
    await input('reason').setValue('arr')
    await flushPromises()
    expect(view.findAll('[role="option"]').map((option) => option.text())).toEqual([expect.stringContaining('Arrested')])
    await input('reason').trigger('keydown', { key: 'Enter' })
    await run('form.submit')
    expect(made('wanted.change')[0]?.input).toMatchObject({
      change: {
        kind: 'cancel',
        body: { versionToChange: 'v1', reason: 'wanted:arrested', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
      }
    })
  })
  it('extends and transfers only with why', async () => {
    const { view, input } = await open('extend')
    await input('note').setValue('')
    await run('form.submit')
    expect(view.text()).toContain('Say why the report stands on.')
    await input('reviewDate').setValue('1 12 2028')
    await input('note').setValue('Still sought.')
    await run('form.submit')
    expect(made('wanted.change')[0]?.input).toMatchObject({
      change: { kind: 'extend', body: { reviewDate: '2028-12-01', note: 'Still sought.', versionToChange: 'v1' } }
    })
  })
  it('is confirmed by one key, queried only with what is wrong; what changed since the last look is shown', async () => {
    versions = [
      version(1),
      version(2, { action: 'second-checked', secondCheck: 'done' }),
      version(3, { content: { ...CONTENT, grounds: 'Seen.' } })
    ]
    const { view, input } = await open('second-check')
    expect(view.find('.report-to-check .changes').text()).toMatch(/Grounds.*Named by two witnesses\..*Seen\./)
    expect(view.find('.report-to-check').attributes()).toHaveProperty('data-tab-start')
    await run('form.submit')
    expect(view.text()).toContain('Say what is to be looked at again.')
    await input('note').setValue('Which witness?')
    await run('form.submit')
    expect(made('wanted.secondCheck')[0]?.input).toMatchObject({
      body: { outcome: 'queried', note: 'Which witness?', versionToChange: 'v3' }
    })
    useWrites().take(write({ state: 'refused', problem: { ...CONFLICT, type: 'unprocessable/no-changes' } }))
    await flushPromises()
    await run('wanted.confirm')
    expect(made('wanted.secondCheck')[1]?.input).toMatchObject({ body: { outcome: 'confirmed', versionToChange: 'v3' } })
  })
})
