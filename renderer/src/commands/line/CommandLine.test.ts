import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppState } from '../../../../electron/contract/app.ts'
import { ROLES } from '../../../../mock-server/api/entitlements.ts'
import { useAppState } from '../../app/app-state.ts'
import { provideBridge } from '../../app/bridge.ts'
import { bridgeDouble, success } from '../../testing/bridge-double.ts'
import { useStop } from '../../workspaces/stop.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import CommandLine from './CommandLine.vue'

const context = { reason: '1', justification: 'Traffic stop, PC 4312', originator: '4312' }
const signedInAs = (role: 'bureau' | 'auditor'): void => {
  const app = useAppState()
  const user = {
    name: 'A. OKAFOR-LINDQVIST',
    number: '4312',
    force: '36NN',
    forceName: 'Norfolk',
    role,
    roleLabel: '',
    entitlements: [...ROLES[role].entitlements]
  }
  app.take({ ...app.state, session: 'active', user } satisfies AppState)
}
const open = () => {
  const line = mount(CommandLine, { global: { plugins: [PrimeVue] }, attachTo: document.body })
  const type = async (text: string): Promise<void> => {
    await line.find('input').setValue(text)
    await line.find('input').trigger('keydown', { key: 'Enter' })
  }
  return { line, type }
}

beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  signedInAs('bureau')
  provideBridge(
    bridgeDouble({
      'reference.table': () => success({ table: 'reasons', version: '1', note: '', rows: [] }),
      'people.search': () => success({ candidates: [], more: false, populationSize: 1, tookMs: 1, notes: [], searchToken: 't' })
    })
  )
})

describe('the command line', () => {
  it('opens a check whose heading is the line, under the stop, and is empty again', async () => {
    useStop().set(context)
    const { line, type } = open()
    await type('NE SMITH/JOHN/12031985/M')
    await vi.waitFor(() => expect(useTabs().active).toMatchObject({ kind: 'check', title: 'NE SMITH/JOHN/12031985/M', context }))
    await vi.waitFor(() => expect(line.find('input').element.value).toBe(''))
  })
  it('without a stop asks for one, keeps the line, and runs it when the stop is set', async () => {
    const { line, type } = open()
    await type('NE SMITH')
    await vi.waitFor(() => expect(useStop().panel).not.toBeNull())
    expect(useTabs().tabs).toEqual([])
    expect(line.find('input').element.value).toBe('NE SMITH')
    useStop().complete(context)
    await vi.waitFor(() => expect(useTabs().tabs).toHaveLength(1))
  })
  it('left without a stop runs nothing', async () => {
    const { line, type } = open()
    await type('NE SMITH')
    await vi.waitFor(() => expect(useStop().panel).not.toBeNull())
    useStop().cancel()
    await vi.waitFor(() => expect(useStop().panel).toBeNull())
    expect(useTabs().tabs).toEqual([])
    expect(line.find('input').element.value).toBe('NE SMITH')
  })
  it('says what it does not understand, and runs nothing', async () => {
    const { line, type } = open()
    await type('SMITH JOHN')
    await vi.waitFor(() => expect(line.find('[role="alert"]').text()).toContain('is not understood'))
  })
  it('tells a wrong check letter first; Enter again looks for it as given', async () => {
    useStop().set(context)
    const { line, type } = open()
    await type('ID 79/163001C')
    await vi.waitFor(() => expect(line.find('[role="alert"]').text()).toContain('should be B'))
    expect(useTabs().tabs).toEqual([])
    await line.find('input').trigger('keydown', { key: 'Enter' })
    await vi.waitFor(() => expect(useTabs().tabs).toHaveLength(1))
  })
  it('brings lines back with Up, the last first', async () => {
    useStop().set(context)
    const { line, type } = open()
    await type('NE SMITH')
    await vi.waitFor(() => expect(useTabs().tabs).toHaveLength(1))
    await vi.waitFor(() => expect(line.find('input').element.value).toBe(''))
    await line.find('input').trigger('keydown', { key: 'ArrowUp' })
    expect(line.find('input').element.value).toBe('NE SMITH')
  })
  it('makes no check for a role that makes none', async () => {
    signedInAs('auditor')
    const { line, type } = open()
    await type('NE SMITH')
    await vi.waitFor(() => expect(line.find('[role="alert"]').text()).toContain('makes no checks'))
    expect(useStop().panel).toBeNull()
  })
  it.each([
    ['bureau', 'needs a person in front', 'This role'],
    ['auditor', 'This role does not circulate reports.', 'person in front']
  ] as const)('tells a %s why NEW WANTED does not hold, and nothing that is not so', async (role, why, whyNot) => {
    signedInAs(role)
    const { line, type } = open()
    await type('NEW WANTED')
    await vi.waitFor(() => expect(line.find('[role="alert"]').text()).toContain(why))
    expect(line.find('[role="alert"]').text()).not.toContain(whyNot)
  })
  it('keeps what is typed before the answer to the line before', async () => {
    useStop().set(context)
    let answer = (): void => undefined
    const double = bridgeDouble({ 'reference.table': () => success({ table: 'reasons', version: '1', note: '', rows: [] }) })
    const nobody = success({ candidates: [], more: false, populationSize: 1, tookMs: 1, notes: [], searchToken: 't' })
    provideBridge({
      listen: double.listen,
      call: (call, input) =>
        call === 'people.search' ? new Promise((resolve) => (answer = () => resolve(nobody as never))) : double.call(call, input)
    })
    const { line, type } = open()
    await type('ID 79/163001B')
    await line.find('input').setValue('NE JON')
    answer()
    await vi.waitFor(() => expect(useTabs().active).toMatchObject({ kind: 'check', title: 'ID 79/163001B' }))
    await flushPromises()
    expect(line.find('input').element.value).toBe('NE JON')
  })
  it('completes by Tab what is shown, and with nothing shown leaves Tab to go on', async () => {
    useStop().set({ ...context, place: 'HIGH ST' })
    const { line } = open()
    const field = line.find('input')
    const tab = async (): Promise<boolean> => {
      const event = new KeyboardEvent('keydown', { key: 'Tab', cancelable: true, bubbles: true })
      field.element.setSelectionRange(field.element.value.length, field.element.value.length)
      field.element.dispatchEvent(event)
      await flushPromises()
      return event.defaultPrevented
    }
    await field.setValue('NE SMITH R1 hi')
    expect(line.find('.completion').text()).toContain('HIGH ST')
    expect(await tab()).toBe(true)
    expect(field.element.value).toBe('NE SMITH R1 HIGH ST')
    expect(await tab()).toBe(false)
    expect(useTabs().tabs).toEqual([])
  })
  it('shows the stop that a check without one of its own will run under, or that it will be asked for', async () => {
    const { line } = open()
    await line.find('input').setValue('NE SMITH')
    expect(line.text()).toContain('asked for at Enter')
    useStop().set(context)
    await flushPromises()
    expect(line.text()).toContain('@4312')
    await line.find('input').setValue('NE SMITH @881')
    expect(line.text()).not.toContain('@4312')
  })
})
