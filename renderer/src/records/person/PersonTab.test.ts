import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watch } from 'vue'
import type { User } from '../../../../electron/contract/app.ts'
import type { Identity, Tab } from '../../../../electron/contract/workspace.ts'
import { failure, success, type Problem } from '../../../../electron/contract/result.ts'
import { PersonContentSchema, type Candidate } from '../../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../../mock-server/api/summary.ts'
import { useAppState } from '../../app/app-state.ts'
import { provideBridge } from '../../app/bridge.ts'
import type { CommandContext } from '../../commands/command.ts'
import { registeredCommand } from '../../commands/registry.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { keepFlags } from './known-flags.ts'
import PersonTab from './PersonTab.vue'

const CHILD = '10000000-0000-4000-8000-000000000006'
const CONTEXT = { reason: '1', justification: 'Traffic stop', originator: '4312' }
const askReason: Problem = {
  kind: 'refused',
  message: 'This is a child’s record. Say why you open it.',
  status: 403,
  errors: [{ field: 'childReason', message: 'Give the reason.' }],
  ref: '7F3A'
}

const ASSOCIATE = '10000000-0000-4000-8000-000000000009'
const flags = { warnings: ['SU'], markers: [], wanted: 'arrest', missing: true, child: false, deceased: false } as const
const candidate: Candidate = {
  personId: CHILD,
  pncId: '2020/0000001L',
  displayName: 'SMITH, John',
  trueName: 'SMITH, John',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: null,
  heightCm: null,
  score: 100,
  reasons: [],
  flags: { ...flags, warnings: [], markers: [], wanted: null, missing: false }
}
const signal = { reason: 'Said so', source: 'Custody', date: '2026-01-01', reviewDate: '2031-01-01', ownerForce: '01ZD' }
const summary: PersonSummary = {
  person: {
    personId: CHILD,
    pncId: '2020/0000001L',
    longPersonUrn: '20/1L',
    versionToChange: 'v',
    ownerForce: '01ZD',
    createdAt: '2020-01-01T09:00:00Z',
    createdBy: 'bureau1',
    content: PersonContentSchema.parse({
      names: [{ kind: 'true', surname: 'Smith', forenames: ['John'] }],
      birth: { date: '1985-03-12' },
      sex: 'M',
      courtOrders: [{ code: 'NM', from: '2026-01-01', courtCode: '2576' }],
      dataRights: [{ kind: 'restricted', since: '2026-05-04' }],
      heldElsewhere: [{ register: 'ident1', status: 'held', asOf: '2026-05-04' }]
    })
  },
  flags: { ...flags, warnings: ['SU'], markers: [] },
  warnings: [{ ...signal, code: 'SU' }],
  markers: [],
  wanted: [
    {
      reportId: '10000000-0000-4000-8000-0000000000a1',
      personId: CHILD,
      reference: 'WR-26-000001',
      status: 'circulated',
      secondCheck: 'done',
      secondCheckDueAt: null,
      circulatedAt: '2026-05-04T10:00:00Z',
      createdBy: 'bureau1',
      onBehalfOf: 'PC 4312',
      versionNumber: 1,
      changedAt: '2026-05-04T10:00:00Z',
      changedBy: 'bureau1',
      cancellation: null,
      versionToChange: 'v',
      content: {
        category: 'WO',
        power: 'arrest',
        officer: 'DC 1',
        contact: '01632 960118',
        actionOnFinding: 'Arrest.',
        circulation: 'national',
        reviewDate: '2027-05-04',
        ownerForce: '01ZD'
      }
    }
  ],
  missing: [
    {
      reportId: '10000000-0000-4000-8000-0000000000a2',
      reportedAt: '2026-11-20T10:00:00Z',
      grade: 'H',
      open: true,
      lastSeen: 'the bus station',
      informantMayBeTold: false,
      reference: 'MP-26-000007',
      status: 'missing',
      ownerForce: '01ZD',
      officer: 'PS 2216',
      contact: null,
      outcome: null,
      foundOn: null
    }
  ],
  history: [],
  associates: [{ personId: ASSOCIATE, relation: 'friend', displayName: 'DOE, Jane' }],
  vehicles: [],
  sealed: ['Safeguarding details'],
  links: []
}

let bridge: BridgeDouble
const open = async (answer: Problem | PersonSummary, identity: Identity = 'possible') => {
  bridge = bridgeDouble({
    'people.open': () => ('kind' in answer ? failure(answer) : success(answer)),
    'people.confirmIdentity': () => success({}),
    'people.openPart': ({ personId, part }) =>
      part === 'vehicles'
        ? success({ personId, part, vehicles: [{ vrm: 'JX19KVO', description: 'Ford Transit' }] })
        : failure({ ...askReason, message: 'LEDS did not answer.', errors: [] }),
    'people.openSealed': ({ personId, reason }) =>
      reason === 'refuse'
        ? failure({ ...askReason, errors: [] })
        : success({ personId, section: 'Safeguarding details', details: [DETAIL] }),
    'reference.table': ({ table }) =>
      success({
        table,
        version: '1',
        note: '',
        rows: [
          { code: 'SU', label: 'Suicidal', extra: { rank: 9 } },
          { code: 'NM', label: 'Non-molestation order' }
        ]
      })
  })
  provideBridge(bridge)
  const tabs = useTabs()
  const number = tabs.open({ kind: 'person', title: 'SMITH, Liam', context: CONTEXT, personId: CHILD, identity })
  const tab = (): Extract<Tab, { kind: 'person' }> => tabs.byNumber(number) as Extract<Tab, { kind: 'person' }>
  const view = mount(PersonTab, { props: { tab: tab() }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  // As the frame does: what the tab is comes down from the store.
  watch(tab, (now) => void view.setProps({ tab: now }))
  await flushPromises()
  return view
}
/** What a key does. */
const run = async (id: string, context: CommandContext = CONTEXT_OF_COMMANDS): Promise<boolean> => {
  const command = registeredCommand(id)
  const held = command !== undefined && (command.when?.(context) ?? true)
  if (held) void command.run()
  await flushPromises()
  return held
}
const madeOf = (call: string) => bridge.made.filter((each) => each.call === call).map(({ input }) => input)

const CONTEXT_OF_COMMANDS: CommandContext = { session: 'active', entitlements: new Set(), tab: 'person', personId: CHILD, focus: 'none' }
const DETAIL = {
  heading: 'Child protection plan',
  text: 'Not to be left with a named adult.',
  nature: 'opinion',
  source: 'Social worker',
  date: '2026-05-04',
  ownerForce: '01ZD'
} as const

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
})

describe('a person’s tab', () => {
  it('H52 asks one more reason for a child, with warnings and missing in sight before it is given', async () => {
    keepFlags([{ ...candidate, flags: { ...candidate.flags, warnings: ['SU'], missing: true, child: true } }])
    const view = await open(askReason)
    expect(view.text()).toContain('W-SU Suicidal')
    expect(view.text()).toContain('Missing')
    await view.find('input').setValue('Found alone at the station')
    await view.find('form').trigger('submit')
    await flushPromises()
    expect(bridge.made.filter(({ call }) => call === 'people.open').at(-1)?.input).toMatchObject({
      context: { childReason: 'Found alone at the station' }
    })
  })
  it('of a check says “Possible” in its heading and before every line of danger, and asks what tells the candidates apart', async () => {
    keepFlags([candidate, { ...candidate, personId: '10000000-0000-4000-8000-000000000007', birthDate: '1985-12-03' }])
    const view = await open(summary)
    expect(view.find('h2').text()).toBe('Possible: SMITH, John')
    expect(view.find('.signals').text()).toMatch(/^Possible:/)
    for (const notice of view.findAll('.notice .heading')) expect(notice.text()).toMatch(/^Possible: (WANTED|MISSING)/)
    expect(view.findAll('.notice')).toHaveLength(2)
    expect(view.find('.court').text()).toContain('Possible: Non-molestation order')
    expect(view.find('.identity').text()).toContain('“What is your date of birth?”')
    expect(view.find('.identity').text()).toContain('This record: 12 March 1985 · Others found: 2: 3 December 1985.')
  })
  it('H53 is confirmed by one command, which stands with the tab and goes to the log, and is taken back by another', async () => {
    const view = await open(summary)
    expect(await run('person.withdraw')).toBe(false)
    expect(await run('person.confirm')).toBe(true)
    expect(view.find('h2').text()).toBe('SMITH, John')
    expect(view.text()).toContain('Identity confirmed')
    expect(view.text()).not.toContain('Possible')
    expect(useTabs().active).toMatchObject({ kind: 'person', identity: 'confirmed' })
    expect(await run('person.confirm')).toBe(false)
    await run('person.withdraw')
    expect(view.find('h2').text()).toBe('Possible: SMITH, John')
    expect(madeOf('people.confirmIdentity')).toEqual([
      { personId: CHILD, confirmed: true },
      { personId: CHILD, confirmed: false }
    ])
  })
  it('is not confirmed before the record, and with it the question, is there', async () => {
    await open({ kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '9C1D' })
    expect(await run('person.confirm')).toBe(false)
    expect(madeOf('people.confirmIdentity')).toEqual([])
  })
  it('extends all wanted reports of the person by one command, of who may change them and where there are any', async () => {
    const may = { ...CONTEXT_OF_COMMANDS, entitlements: new Set(['wanted.change'] as const) }
    const view = await open(summary)
    expect(await run('person.extendWanted')).toBe(false)
    const user: User = {
      name: 'A. Kerr',
      number: '1',
      force: '01ZD',
      forceName: 'Test',
      role: 'bureau',
      roleLabel: '',
      entitlements: []
    }
    useAppState().take({ ...useAppState().state, user })
    expect(await run('person.extendWanted', may)).toBe(true)
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('1 report')
    view.unmount()
    await open({ ...summary, wanted: [] })
    expect(await run('person.extendWanted', may)).toBe(false)
  })
  it('opened by its number counts as identified by it, and says so', async () => {
    const view = await open(summary, 'number')
    expect(view.find('h2').text()).toBe('SMITH, John')
    expect(view.find('.identity').text()).toContain('Identified by number')
    expect(await run('person.confirm')).toBe(false)
  })
  it('shows what was asked for under data protection law, with a word for each', async () => {
    const view = await open(summary)
    expect(view.find('[aria-label="Data rights"]').text()).toContain('Restricted since 4 May 2026')
  })
  it('answers in order: identity, warnings, wanted, missing, courts, driver status, the rest', async () => {
    const text = (await open(summary)).text()
    const places = [
      'has not been confirmed',
      'W-SU',
      'WANTED',
      'MISSING',
      'Non-molestation',
      'Driver status',
      'Held elsewhere',
      'Associates',
      'Sealed:'
    ].map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
  it('H52 opens sealed details for a reason alone, and shows fact and opinion apart', async () => {
    const view = await open(summary)
    await view.find('.sealed form').trigger('submit')
    await flushPromises()
    expect(madeOf('people.openSealed')).toEqual([])
    expect(view.find('.sealed').text()).toContain('Say why in 3 characters or more.')
    await view.find('.sealed input').setValue('refuse')
    await view.find('.sealed form').trigger('submit')
    await flushPromises()
    expect(view.find('.sealed').text()).toContain('The sealed details were not opened')
    await view.find('.sealed input').setValue('To hand over safely')
    await view.find('.sealed form').trigger('submit')
    await flushPromises()
    expect(madeOf('people.openSealed').at(-1)).toEqual({ context: CONTEXT, personId: CHILD, reason: 'To hand over safely' })
    expect(view.find('.sealed').text()).toContain('Not to be left with a named adult.')
    expect(view.find('.sealed').text()).toContain('Opinion')
  })
  it('opens an associate as a record of their own, without the reason that was given for a child', async () => {
    const view = await open(summary)
    await view.find('[aria-label="Open DOE, Jane"]').trigger('click')
    expect(useTabs().active).toMatchObject({ kind: 'person', personId: ASSOCIATE, identity: 'record', context: CONTEXT })
  })
  it('not answered, says so with its reference and shows nobody', async () => {
    const view = await open({ kind: 'unreachable', message: 'LEDS did not answer.', errors: [], ref: '9C1D' })
    expect(view.text()).toContain('LEDS did not answer.')
    expect(view.text()).toContain('9C1D')
    expect(view.find('.person-page').exists()).toBe(false)
  })
  it('H53 of a minimum reply names what is kept back, and opens each part by an access of its own', async () => {
    const view = await open({ ...summary, withheld: ['addresses', 'vehicles'] })
    expect(view.find('.withheld').text()).toContain('Addresses and telephone')
    expect(view.text()).not.toContain('JX19KVO')
    expect(madeOf('people.openPart')).toEqual([])
    await run('person.openPart')
    await view.find('[data-row-id="vehicles"]').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(madeOf('people.openPart')).toEqual([{ context: CONTEXT, personId: CHILD, part: 'vehicles' }])
    expect(view.text()).toContain('JX19KVO')
    expect(view.find('[data-row-id="vehicles"]').exists()).toBe(false)
    expect(document.activeElement?.getAttribute('data-row-id')).toBe('addresses')
  })
  it('that is not opened says so, and the part stays to be asked for', async () => {
    const view = await open({ ...summary, withheld: ['addresses'] })
    await view.find('[data-row-id="addresses"]').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(view.find('.withheld').text()).toContain('The part was not opened')
    expect(view.find('[data-row-id="addresses"]').exists()).toBe(true)
  })
})
