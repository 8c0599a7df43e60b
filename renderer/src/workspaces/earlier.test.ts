import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Earlier, Tab } from '../../../electron/contract/workspace.ts'
import { bridgeDouble, success } from '../testing/bridge-double.ts'
import { useEarlier } from './earlier.ts'
import { useTabs } from './tabs.ts'

const ID = '10000000-0000-4000-8000-00000000000'
const person = (number: number, end: string): Tab => ({
  kind: 'person',
  number,
  title: `Person ${end}`,
  context: null,
  personId: `${ID}${end}`,
  identity: 'record'
})
const earlier: Earlier = {
  savedAt: '2026-11-22T10:00:00.000Z',
  tabs: [{ kind: 'due', number: 1, title: 'Due', context: null }, person(2, '1'), person(4, '2')],
  active: 4,
  panes: [
    { tabs: [1, 2], front: 2, share: 60 },
    { tabs: [4], front: 4, share: 40 }
  ]
}
const bridge = () => bridgeDouble({ 'workspace.earlier': () => success(earlier), 'workspace.forgetEarlier': () => success({}) })
beforeEach(() => setActivePinia(createPinia()))

describe('the tabs of the last session', () => {
  it('are offered, and opened again in their panes under their numbers; home is not opened twice', async () => {
    const tabs = useTabs()
    tabs.open({ kind: 'due', title: 'Due', context: null })
    const double = bridge()
    await useEarlier().ask(double)
    expect(useEarlier().offer?.tabs).toHaveLength(3)
    await useEarlier().take(double)
    expect(tabs.tabs.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Due'],
      [2, 'Person 1'],
      [4, 'Person 2']
    ])
    expect(tabs.panes.map((pane) => [pane.tabs, pane.front])).toEqual([
      [[1, 2], 2],
      [[4], 4]
    ])
    expect(tabs.activeNumber).toBe(4)
    expect(useEarlier().offer).toBeNull()
    expect(double.made.map(({ call }) => call)).toContain('workspace.forgetEarlier')
  })
  it('stand beside what is open now: a number that is taken becomes a free one, what is marked stays marked', async () => {
    const tabs = useTabs()
    tabs.open({ kind: 'help', title: 'Help', topic: 'start', context: null })
    tabs.open({ kind: 'help', title: 'Keys', topic: 'keys', context: null })
    tabs.mark(2, { dirty: true, write: null, answered: false })
    tabs.paneMoves.split()
    await useEarlier().ask(bridge())
    await useEarlier().take(bridge())
    expect(tabs.tabs.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(tabs.marksOf(2).dirty).toBe(true)
    expect(tabs.panes).toHaveLength(2)
    expect(tabs.panes.flatMap((pane) => pane.tabs).toSorted()).toEqual([1, 2, 3, 4, 5])
  })
  it('given up, they are not offered again', async () => {
    const double = bridge()
    await useEarlier().ask(double)
    await useEarlier().giveUp(double)
    expect(useEarlier().offer).toBeNull()
    expect(useTabs().tabs).toEqual([])
  })
})
