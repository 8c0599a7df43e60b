import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, watch } from 'vue'
import { success } from '../../../electron/contract/result.ts'
import type { Candidate, PersonSearch, PersonSearchResult } from '../../../mock-server/api/people.ts'
import { provideBridge } from '../app/bridge.ts'
import { usePreferences } from '../app/preferences.ts'
import { lineRequest } from '../commands/line/line-focus.ts'
import { registeredCommand } from '../commands/registry.ts'
import { bridgeDouble } from '../testing/bridge-double.ts'
import { announcement } from '../ui/announce.ts'
import * as tone from '../ui/tone.ts'
import { useTabs } from '../workspaces/tabs.ts'
import CheckTab from './CheckTab.vue'

const context = { reason: '1', justification: 'Traffic stop, HIGH ST, PC 4312', originator: '4312' }
const candidate: Candidate = {
  personId: '10000000-0000-4000-8000-000000000001',
  pncId: '03/62845E',
  displayName: 'SMITH, John',
  trueName: 'SMITH, John',
  birthDate: '1985-03-12',
  sex: 'M',
  appearance: '1',
  heightCm: 180,
  score: 98,
  reasons: ['name exact', 'birth date exact'],
  flags: { warnings: ['FI'], markers: ['IM'], wanted: 'arrest', missing: true, child: false, deceased: false }
}
const found = (change: Partial<PersonSearchResult> = {}): PersonSearchResult => ({
  candidates: [candidate],
  more: false,
  populationSize: 20_000,
  tookMs: 3,
  notes: [],
  searchToken: 'token',
  ...change
})
/** The search answers when it is told to. */
let answer: (result: PersonSearchResult) => void
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  const double = bridgeDouble({ 'reference.table': ({ table }) => success({ table, version: '1', note: '', rows: [] }) })
  provideBridge({
    listen: double.listen,
    call: (call, input) =>
      call === 'people.search'
        ? new Promise((resolve) => (answer = (result) => resolve(success(result) as never)))
        : double.call(call, input)
  })
})
enableAutoUnmount(afterEach)

const open = async (query: PersonSearch = { surname: 'SMITH', limit: 20 }) => {
  const tabs = useTabs()
  const number = tabs.open({ kind: 'check', title: 'NE SMITH', line: 'NE SMITH', query, selected: null, context })
  const tab = () => {
    const one = tabs.byNumber(number)
    if (one?.kind !== 'check') throw new Error('Not the tab of a check.')
    return one
  }
  const view = mount(CheckTab, { props: { tab: tab() }, global: { plugins: [PrimeVue] }, attachTo: document.body })
  watch(
    () => tabs.byNumber(number),
    () => void view.setProps({ tab: tab() })
  )
  await flushPromises()
  return { view, number }
}
const run = async (id: string): Promise<void> => {
  const command = registeredCommand(id)
  const at = { session: 'active', entitlements: new Set<never>(), tab: 'check', personId: null, focus: 'none' } as const
  if (command === undefined || command.when?.(at) === false) throw new Error(`${id} does not hold.`)
  await command.run()
  await flushPromises()
}

describe('the answer to a check', () => {
  it('that comes while one types elsewhere moves no focus, marks its tab, and is announced once', async () => {
    const { number } = await open()
    useTabs().open({ kind: 'help', title: 'Help', topic: 'start', context: null })
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    const said: string[] = []
    const stop = watch(announcement, (words) => said.push(words), { flush: 'sync' })
    answer(found())
    await flushPromises()
    await nextTick()
    stop()
    expect(document.activeElement).toBe(field)
    expect(useTabs().active).toMatchObject({ kind: 'help' })
    expect(useTabs().marksOf(number).answered).toBe(true)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`Check ${number} answered: 1 possible match, first: fi warning, wanted, missing`)
  })
  it('stands in reply order: warnings, wanted, missing, then markers, and says how sure the identity is and why', async () => {
    const { view } = await open()
    answer(found())
    await flushPromises()
    const words = view.find('.signals').text()
    expect(['W-FI', 'Wanted', 'Missing', 'I-IM'].map((one) => words.indexOf(one))).toEqual(
      ['W-FI', 'Wanted', 'Missing', 'I-IM'].map((one) => words.indexOf(one)).toSorted((one, other) => one - other)
    )
    expect(view.text()).toContain('strong match')
    expect(view.text()).toContain('name exact · birth date exact')
  })
  it('sounds a tone with a warning only for who asked for it, and none without a warning', async () => {
    const sounded = vi.spyOn(tone, 'soundTone').mockReturnValue()
    await open()
    answer(found())
    await flushPromises()
    expect(sounded).not.toHaveBeenCalled()
    usePreferences().preferences = { ...usePreferences().preferences, warningSound: true }
    await open()
    answer(found({ candidates: [{ ...candidate, flags: { ...candidate.flags, warnings: [] } }] }))
    await flushPromises()
    expect(sounded).not.toHaveBeenCalled()
    await open()
    answer(found())
    await flushPromises()
    expect(sounded).toHaveBeenCalledTimes(1)
  })
  it('of nobody is “no trace on what was given”, and one key asks wider in the same stop', async () => {
    const { view } = await open({ surname: 'QUILL', forenames: ['JOHN'], birthDate: '1985-03-12', limit: 20 })
    answer(found({ candidates: [] }))
    await flushPromises()
    expect(view.text()).toContain('No trace on what was given. This is not “not wanted”.')
    expect(view.text()).toContain('± 2 years; forename: J*')
    await run('check.widen')
    expect(useTabs().active).toMatchObject({
      kind: 'check',
      context,
      line: expect.stringMatching(/^NE QUILL\/J\*\/age \d+$/),
      query: { surname: 'QUILL', forenames: ['J*'], approximateAge: { plusMinus: 2 } }
    })
  })
  it('of too many says how many and what to add, and a key leads to the line where it is typed', async () => {
    const { view } = await open()
    answer(found({ more: true, tooMany: { moreThan: 300, add: ['birthDate', 'town'] } }))
    await flushPromises()
    expect(view.text()).toContain('More than 300 fit: add a birth date or a town.')
    await run('check.addBirthDate')
    expect(lineRequest.value).toMatchObject({ text: 'NE SMITH//', caret: 10 })
    await run('check.addTown')
    expect(lineRequest.value).toMatchObject({ text: 'NE SMITH//from ' })
  })
  it('opens beside the list with Right, which leaves the list in sight', async () => {
    const { view, number } = await open()
    answer(found())
    await flushPromises()
    await view.find('[data-row-id]').trigger('keydown', { key: 'ArrowRight' })
    await flushPromises()
    expect(useTabs().active).toMatchObject({ kind: 'person', personId: candidate.personId, identity: 'possible', context })
    expect(useTabs().panes.map(({ front }) => front)).toEqual([number, useTabs().activeNumber])
  })
})
