import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../../electron/contract/workspace.ts'
import type { AuditEvent, AuditFilters, AuditVerification } from '../../../mock-server/api/audit.ts'
import { PreferencesSchema } from '../../../mock-server/api/status.ts'
import { provideBridge } from '../app/bridge.ts'
import { readCommandContext } from '../commands/context.ts'
import { provideCommandContext, registrationsNow } from '../commands/registry.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { auditStart, readAudit } from './audit-form.ts'
import AuditTab from './AuditTab.vue'
import AuditVerified from './AuditVerified.vue'
import { auditCommands } from './audit-commands.ts'
import { askedWords, endOf, startOf } from './audit-words.ts'
import { eventSections } from './event-fields.ts'

const PERSON = '10000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '0', justification: 'Complaint 118', originator: 'PSD' }
const AT = '2026-11-22T14:02:51.000Z'
const event = (sequence: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  sequence,
  at: AT,
  kind: 'consultation',
  actionCode: 'View Person',
  activityCode: 'Person Enquiry',
  user: 'bureau1',
  client: 'w',
  force: '36NN',
  sessionId: null,
  workstation: 'WS 1',
  reason: '5 - Subject of process or investigation',
  justification: 'Named by a witness',
  onBehalfOf: '4312',
  place: null,
  personId: PERSON,
  subject: 'person 85/1234567T',
  result: 'ok',
  referenceId: null,
  hash: `hash-${sequence}`,
  previousHash: `hash-${sequence - 1}`,
  ...more
})
/** The newest of the log; each search adds one. */
let newest: number
let bridge: BridgeDouble
enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  newest = 450
  bridge = bridgeDouble({
    'preferences.read': () => success(PreferencesSchema.parse({})),
    'audit.search': ({ offset, limit }) => {
      newest += 1
      const total = newest - 1
      const events = Array.from({ length: Math.min(limit, total - offset) }, (_, at) => event(total - offset - at))
      return success({ pagination: { recordTotal: total, offset, limit }, events })
    },
    'reference.table': () => success({ table: 'reasons', version: '1', note: '', rows: [] })
  })
  provideBridge(bridge)
  provideCommandContext(readCommandContext)
})
const run = async (id: string): Promise<void> => {
  await registrationsNow()
    .findLast(({ command }) => command.id === id)
    ?.command.run()
  await flushPromises()
}
const open = async (filters: AuditFilters = {}) => {
  const tabs = useTabs()
  const tab = tabs.byNumber(tabs.open({ kind: 'audit', title: 'Audit', context: CONTEXT, filters }))
  if (tab?.kind !== 'audit') throw new Error('Not a tab of the log.')
  const view = mount(AuditTab, {
    props: { tab: tab satisfies Extract<Tab, { kind: 'audit' }> },
    global: { plugins: [PrimeVue] },
    attachTo: document.body
  })
  await flushPromises()
  return view
}

describe('the audit log', () => {
  it('H54: is opened only once it is said why, with the reason of an audit filled in', async () => {
    const opening = auditCommands()
      .find(({ id }) => id === 'audit.go')
      ?.run()
    const stop = useStop()
    expect(stop.panel).toMatchObject({ given: { reason: '0' }, task: expect.stringContaining('stands in the log itself') })
    stop.complete(CONTEXT)
    await opening
    expect(useTabs().active).toMatchObject({ kind: 'audit', context: CONTEXT, filters: {} })
    expect(stop.current).toBeNull()
    const left = auditCommands()
      .find(({ id }) => id === 'audit.new')
      ?.run()
    stop.cancel()
    await left
    expect(useTabs().tabs).toHaveLength(1)
  })
  it('is read page by page, each event once though the log grows meanwhile', async () => {
    const view = await open()
    expect(view.text()).toContain('every event · the latest 200 of 450 events')
    await run('audit.more')
    await run('audit.more')
    await run('audit.more')
    const searches = bridge.made.filter(({ call }) => call === 'audit.search')
    expect(searches.map(({ input }) => (input as { offset: number }).offset)).toEqual([0, 200, 399])
    expect(view.text()).toContain('450 events')
    expect(view.get('[role="grid"]').attributes('aria-rowcount')).toBe('451')
  })
  it('leads by one key to all of a user’s day and to all who looked at a person, for the same reason', async () => {
    await open()
    await run('audit.userDay')
    expect(useTabs().active).toMatchObject({
      title: 'Audit: bureau1',
      context: CONTEXT,
      filters: { user: 'bureau1', from: startOf('2026-11-22'), to: endOf('2026-11-22') }
    })
    await run('audit.personHistory')
    expect(useTabs().active).toMatchObject({ context: CONTEXT, filters: { personId: PERSON } })
  })
  it('H53: says where it is broken and what to do, and to which event signatures reach', () => {
    const broken: AuditVerification = {
      intact: false,
      events: 900,
      firstBroken: 471,
      fault: 'recomputed',
      headHash: 'ab',
      checkpoints: 9,
      signedTo: 880
    }
    const view = mount(AuditVerified, { props: { verification: broken } })
    expect(view.get('[role="alert"]').text()).toContain('The log is broken at event 471')
    expect(view.text()).toContain('computed anew')
    expect(view.text()).toContain('vouches for event 880')
    expect(mount(AuditVerified, { props: { verification: { ...broken, intact: true, firstBroken: null, fault: null } } }).text()).toContain(
      'The log is whole'
    )
  })
})

describe('a search of the log', () => {
  it('reads days, codes and ids, and says how to mend what it cannot read', () => {
    expect(readAudit({ user: ' Bureau1 ', from: '-1', to: 'today', reason: '5', kind: 'refusal' }, '2026-11-22')).toEqual({
      ok: true,
      filters: { user: 'bureau1', from: startOf('2026-11-21'), to: endOf('2026-11-22'), reason: '5', kind: 'refusal' }
    })
    const wrong = readAudit({ personId: '1234', from: 'today', to: '-3', kind: 'looking' }, '2026-11-22')
    expect(wrong.ok ? [] : [...wrong.faults.keys()]).toEqual(['to', 'personId', 'kind'])
  })
  it('opens again as it was typed', () => {
    const filters: AuditFilters = { user: 'bureau1', from: startOf('2026-11-21'), to: endOf('2026-11-22'), actionCode: 'Search Person' }
    expect(readAudit(auditStart(filters).fields, '2026-11-22')).toEqual({ ok: true, filters })
    expect(askedWords(filters)).toBe('bureau1 · Search Person · 21 November 2026 to 22 November 2026')
  })
})

it('an event’s page shows every field there is', () => {
  const full = event(7, { sessionId: 's-1', place: 'HIGH ST', referenceId: 'r-1' })
  const shown = eventSections(full)
    .flatMap(({ fields }) => fields)
    .map(({ text }) => text)
    .join('\n')
  for (const [name, value] of Object.entries(full)) if (name !== 'kind' && name !== 'result') expect(shown, name).toContain(String(value))
  expect(shown).toContain('Looked at')
  expect(eventSections(event(8, { result: 'forbidden/role' })).flatMap(({ fields }) => fields)).toContainEqual({
    label: 'Result',
    text: 'refused: forbidden/role'
  })
})
