import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DueItem } from '../../../mock-server/api/due.ts'
import { provideBridge } from '../app/bridge.ts'
import type { CommandContext } from '../commands/command.ts'
import { soughtPrint } from '../printing/prints-commands.ts'
import { bridgeDouble, success, type BridgeDouble } from '../testing/bridge-double.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { openEntry } from './open-entry.ts'
import { mayBeHanded, printReturnCommands } from './print-return.ts'

const PRINT = '20000000-0000-4000-8000-000000000007'
const AT = '2026-11-22T11:00:00.000Z'
const item: DueItem = {
  dueId: `print-return:${PRINT}`,
  kind: 'print-return',
  personId: null,
  reportId: null,
  reference: 'P-26-000001',
  heading: 'Person, 1 copy',
  ownerForce: '36',
  by: 'bureau1',
  since: AT,
  dueAt: AT,
  assignedTo: null,
  assignmentNote: null,
  lease: null,
  mayAct: true
}
const entry = { source: 'item', id: item.dueId, item } as const

let bridge: BridgeDouble
beforeEach(() => {
  setActivePinia(createPinia())
  bridge = bridgeDouble({ 'prints.close': () => success({}) })
  provideBridge(bridge)
})

describe('a print that is due back', () => {
  it.each([
    ['due.printDestroyed', 'destroyed'],
    ['due.printReturned', 'returned']
  ])('H33 is accounted for by one key: %s', async (id, how) => {
    await printReturnCommands(() => item)
      .find((command) => command.id === id)
      ?.run()
    expect(bridge.made).toContainEqual({ call: 'prints.close', input: { printId: PRINT, how } })
  })
  it('H33 gives no other line that key, and is handed to nobody', () => {
    const review: DueItem = { ...item, kind: 'review' }
    const offered = (chosen: DueItem) => printReturnCommands(() => chosen).filter(({ when }) => when?.({} as CommandContext) ?? true)
    expect(offered(review)).toEqual([])
    expect(offered(item)).toHaveLength(2)
    expect(mayBeHanded(entry)).toBe(false)
    expect(mayBeHanded({ ...entry, item: review })).toBe(true)
  })
  it('leads to its line in Prints', async () => {
    await openEntry(entry)
    expect(useTabs().active).toMatchObject({ kind: 'prints' })
    expect(soughtPrint.value).toBe(PRINT)
  })
})
