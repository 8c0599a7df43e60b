import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Command, CommandContext } from '../../commands/command.ts'
import { provideCommandContext, registerCommands } from '../../commands/registry.ts'
import { showPage } from '../../testing/page.ts'
import { message } from '../../ui/announce.ts'
import { picker } from './pickers.ts'
import { openRowMenu } from './row-menu.ts'

const context: CommandContext = { session: 'active', entitlements: new Set(), tab: 'check', personId: null, focus: 'list' }
const open = vi.fn()
const commands: readonly Command[] = [
  { id: 'check.open', title: 'Open the chosen person', group: 'Checks', keys: ['Alt+O'], rows: ['candidate'], run: open },
  { id: 'tabs.close', title: 'Close tab', group: 'Tabs', rows: ['tab'], run: () => undefined },
  {
    id: 'wanted.new',
    title: 'New wanted report',
    group: 'Records',
    rows: ['candidate'],
    when: ({ personId }) => personId !== null,
    run: open
  }
]
let stop = (): void => undefined
beforeEach(() => {
  setActivePinia(createPinia())
  open.mockClear()
  provideCommandContext(() => ({ context, tab: null }))
  stop = registerCommands(commands)
  showPage('<ul><li id="row" data-row="candidate" tabindex="0">SMITH</li></ul><p id="text" tabindex="0"></p>')
})
afterEach(() => stop())

describe('H23 the menu of a row', () => {
  it('offers what the registry has for that kind of row and that holds now, with its key, and runs what is picked', async () => {
    document.querySelector<HTMLElement>('#row')?.focus()
    const opened = openRowMenu()
    expect(picker.value?.options).toEqual([{ id: 'check.open', label: 'Open the chosen person', keys: 'Alt+O' }])
    picker.value?.onAnswer('check.open')
    await opened
    expect(open).toHaveBeenCalledOnce()
  })
  it('says what there is instead where no row is', async () => {
    document.querySelector<HTMLElement>('#text')?.focus()
    await openRowMenu()
    expect(picker.value).toBeNull()
    expect(message.value?.text).toBe('There is no menu here. Ctrl+K lists what can be done.')
  })
})
