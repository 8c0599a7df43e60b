import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HeldDraft } from '../../../../electron/contract/drafts.ts'
import { success } from '../../../../electron/contract/result.ts'
import type { Tab } from '../../../../electron/contract/workspace.ts'
import type { Write } from '../../../../electron/contract/writes.ts'
import { provideBridge } from '../../app/bridge.ts'
import { useWrites } from '../../app/writes.ts'
import { availableCommands, provideCommandContext } from '../../commands/registry.ts'
import { forgetTables } from '../../forms/code-tables.ts'
import { bridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import ArrestFormTab from './ArrestFormTab.vue'

const DRAFT = '30000000-0000-4000-8000-000000000001'
const PERSON = '10000000-0000-4000-8000-000000000001'
const CONTEXT = { reason: '5', justification: 'Robbery, CAD 118', originator: 'PC 4312' }
const write = (change: Partial<Write>): Write => ({
  writeId: '40000000-0000-4000-8000-000000000001',
  title: 'Arrest report',
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

const open = async (drafts: readonly HeldDraft[] = []) => {
  provideBridge(
    bridgeDouble({
      'drafts.list': () => success({ drafts: [...drafts] }),
      'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: [] }),
      'reference.find': () => success({ rows: [], more: false })
    })
  )
  const tabs = useTabs()
  const number = tabs.open({ kind: 'arrest', title: 'Arrest: SMITH, John', context: CONTEXT, personId: PERSON, draftId: DRAFT })
  const tab = tabs.byNumber(number) as Extract<Tab, { kind: 'arrest' }>
  const view = mount(ArrestFormTab, { props: { tab }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  await flushPromises()
  return view
}
const run = async (id: string): Promise<void> => {
  await availableCommands()
    .find((command) => command.id === id)
    ?.run()
  await flushPromises()
}
const value = (view: Awaited<ReturnType<typeof open>>, path: string) =>
  view.find<HTMLInputElement>(`[data-path="${path}"] input`).element.value

enableAutoUnmount(afterEach)
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  forgetTables()
  provideCommandContext(() => ({
    tab: null,
    context: { session: 'active', entitlements: new Set(), tab: 'arrest', personId: PERSON, focus: 'field' }
  }))
})

describe('an arrest report being written', () => {
  it('carries when and where on to another offence, and takes one out again', async () => {
    const view = await open()
    await view.find('[data-path="offence.0.place"] input').setValue('High Street')
    await run('arrest.anotherOffence')
    expect(value(view, 'offence.1.place')).toBe('High Street')
    expect(view.find('[data-path="offence.1.place"]').classes()).toContain('carried')
    view.find<HTMLInputElement>('[data-path="offence.0.code"] input').element.focus()
    await run('arrest.takeOut')
    expect(view.find('[data-path="offence.0.code"]').exists()).toBe(false)
    await run('arrest.takeOut')
    expect(view.find('[data-path="offence.1.code"]').exists()).toBe(true)
  })
  it('cut off, says which steps are done, and shows only what is left', async () => {
    const view = await open()
    await run('arrest.anotherOffence')
    useWrites().take(
      write({
        state: 'in-doubt',
        steps: [
          { title: 'Report and offence 1', state: 'done' },
          { title: 'Offence 2', state: 'to-come' }
        ]
      })
    )
    await flushPromises()
    expect(view.findAll('ol[aria-label="Steps"] li').map((step) => step.text().replaceAll(/\s+/g, ' '))).toEqual([
      'Report and offence 1: done',
      'Offence 2: to come'
    ])
    expect(view.find('[data-path="processStage"]').exists()).toBe(false)
    expect(view.find('[data-path="offence.1.code"]').exists()).toBe(true)
  })
  it('opened again after the workstation was killed, says which steps are done and of which it is not known', async () => {
    const view = await open([
      {
        draftId: DRAFT,
        revision: 3,
        savedRevision: 3,
        savedAt: '2026-11-22T14:07:00Z',
        handedOver: null,
        content: {
          kind: 'arrest-report',
          title: 'Arrest: SMITH, John',
          personId: PERSON,
          context: CONTEXT,
          fields: { offences: '0 1 2' },
          carried: [],
          steps: {
            each: [
              { title: 'Report and offence 1', referenceId: DRAFT, state: 'done' },
              { title: 'Offence 2', referenceId: PERSON, state: 'sent' },
              { title: 'Offence 3', referenceId: PERSON, state: 'to-come' }
            ],
            made: []
          }
        }
      }
    ])
    expect(view.find('.steps').text().replaceAll(/\s+/g, ' ')).toBe(
      'Steps of this report Report and offence 1: done Offence 2: sent, not known yet whether it arrived Offence 3: to come ' +
        'Send it as it stands. If it arrived, it is not recorded twice; with other words it would be refused.'
    )
    expect(view.find('[data-path="offence.0.code"]').exists()).toBe(false)
    expect(view.find('[data-path="offence.1.code"]').exists()).toBe(true)
    expect(availableCommands().some(({ id }) => id === 'arrest.takeOut')).toBe(false)
  })
})
