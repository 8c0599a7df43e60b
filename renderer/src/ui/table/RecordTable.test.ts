import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import PrimeVue from 'primevue/config'
import { defineComponent, h, nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PreferencesSchema } from '../../../../mock-server/api/status.ts'
import { provideBridge } from '../../app/bridge.ts'
import { picker } from '../../app/frame/pickers.ts'
import { availableCommands, provideCommandContext } from '../../commands/registry.ts'
import { readCommandContext } from '../../commands/context.ts'
import { followFocus } from '../../commands/focus-kind.ts'
import { bridgeDouble, success, type BridgeDouble } from '../../testing/bridge-double.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import type { Column } from './columns.ts'
import RecordTable from './RecordTable.vue'
import { useTable } from './use-table.ts'

interface Row {
  readonly id: string
  readonly place: string
}
const COLUMNS: readonly Column<Row>[] = [
  { id: 'number', heading: 'Number', least: 80, text: ({ id }) => id, always: true },
  { id: 'place', heading: 'Place', least: 80, share: 1, text: ({ place }) => place }
]
const ROWS: readonly Row[] = Array.from({ length: 10_000 }, (_, at) => ({ id: `row-${at}`, place: at % 2 === 0 ? 'Norwich' : 'Bristol' }))

let opened: string[]
let bridge: BridgeDouble
const Host = defineComponent({
  setup: () => {
    const table = useTable({
      id: 'reports',
      columns: COLUMNS,
      rows: () => ROWS,
      idOf: ({ id }) => id,
      usual: { by: 'number', descending: false }
    })
    return () =>
      h('div', [
        h('input', { 'data-filter': '', onInput: (event: Event) => (table.typed.value = (event.target as HTMLInputElement).value) }),
        h(RecordTable<Row>, {
          label: 'Reports',
          rows: table.shown.value,
          columns: table.shownColumns.value,
          idOf: ({ id }: Row) => id,
          selected: table.selected.value,
          picked: table.picked.value,
          sorting: table.sorting.value,
          onChoose: (id: string) => (table.selected.value = id),
          onOpen: ({ id }: Row) => opened.push(id)
        })
      ])
  }
})
enableAutoUnmount(afterEach)
let stop: () => void
beforeEach(() => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  opened = []
  stop = followFocus(document)
  bridge = bridgeDouble({
    'preferences.read': () => success(PreferencesSchema.parse({})),
    'preferences.change': (changed) => success(PreferencesSchema.parse(changed))
  })
  provideBridge(bridge)
  provideCommandContext(readCommandContext)
  useTabs().open({ kind: 'retention', title: 'Retention', context: null })
})
afterEach(() => stop())
const show = () => {
  const view = mount(Host, { attachTo: document.body, global: { plugins: [PrimeVue] } })
  document.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  return view
}
const press = async (key: string): Promise<void> => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await nextTick()
  await nextTick()
}
const run = async (id: string): Promise<void> => {
  const command = availableCommands().find((one) => one.id === id)
  if (command === undefined) throw new Error(`${id} is not there to be run.`)
  void command.run()
  await flushPromises()
}
const answer = async (id: string): Promise<void> => {
  picker.value?.onAnswer(id)
  await flushPromises()
}
const focused = () => document.activeElement?.getAttribute('data-row-id')

describe('a table of ten thousand rows', () => {
  it('draws those in sight, and says how many there are and which each is', async () => {
    const view = show()
    expect(view.get('[role="grid"]').attributes('aria-rowcount')).toBe('10001')
    expect(view.findAll('[data-row-id]').length).toBeLessThan(50)
    await press('End')
    expect(focused()).toBe('row-9999')
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('10001')
    await press('Home')
    expect(focused()).toBe('row-0')
    await press('PageDown')
    expect(focused()).toBe('row-18')
    await press('Enter')
    expect(opened).toEqual(['row-18'])
  })
  it('keeps what is picked through a filter, and picks all that is shown', async () => {
    const view = show()
    await run('list.pick')
    await view.get('[data-filter]').setValue('bristol')
    expect(view.get('[role="grid"]').attributes('aria-rowcount')).toBe('5001')
    await run('list.pickAll')
    await view.get('[data-filter]').setValue('')
    const picked = view.findAll('[aria-selected="true"]').map((row) => row.attributes('data-row-id'))
    expect(picked.slice(0, 3)).toEqual(['row-0', 'row-1', 'row-3'])
    expect(view.get('[data-row-id="row-0"]').text()).toContain('picked')
  })
  it('sorts, turns round and hides columns by key, and the server keeps it for the user', async () => {
    const view = show()
    await run('table.sort')
    await answer('place')
    expect(view.get('[aria-sort]').text()).toBe('Place')
    expect(view.get('[aria-rowindex="2"]').text()).toContain('Bristol')
    await run('table.sort')
    await answer('place')
    expect(view.get('[aria-sort]').attributes('aria-sort')).toBe('descending')
    await run('table.columns')
    expect(picker.value?.options.map(({ id, beside }) => [id, beside])).toEqual([['place', 'shown']])
    await answer('place')
    expect(view.findAll('[role="columnheader"]').map((heading) => heading.text())).toEqual(['Picked', 'Number'])
    expect(bridge.made.findLast(({ call }) => call === 'preferences.change')?.input).toMatchObject({
      tables: { reports: { columns: ['number'], sort: { by: 'place', descending: true } } }
    })
  })
})
