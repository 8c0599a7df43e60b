import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { bridgeDouble, success } from '../testing/bridge-double.ts'
import { keepWorkspace } from './keeping.ts'
import { useStop } from './stop.ts'
import { useTabs } from './tabs.ts'

const context = { reason: '1', justification: 'Traffic stop, PC 4312', originator: '4312' }
const kept = {
  tabs: [{ kind: 'help', number: 3, title: 'Help', topic: 'start', context: null } as const],
  active: 3,
  panes: [],
  stop: { context, setAt: new Date().toISOString() }
}
beforeEach(() => setActivePinia(createPinia()))

describe('the workspace', () => {
  it('comes back from main before anything is kept', async () => {
    const bridge = bridgeDouble({ 'workspace.restore': () => success(kept), 'workspace.keep': () => success({}) })
    const keeping = await keepWorkspace(bridge)
    expect(useTabs().active?.number).toBe(3)
    expect(useStop().current).toEqual(context)
    expect(bridge.made.map(({ call }) => call)).toEqual(['workspace.restore'])
    keeping.stop()
  })
  it('leaves what was opened before it came back in front, under its own stop, and keeps both', async () => {
    const bridge = bridgeDouble({ 'workspace.restore': () => success(kept), 'workspace.keep': () => success({}) })
    const coming = keepWorkspace(bridge)
    const typed = { reason: '1', justification: 'Collision, PC 77', originator: '77' }
    useStop().set(typed)
    const check = useTabs().open({ kind: 'help', title: 'Help', topic: 'keys', context: null })
    const keeping = await coming
    expect(useTabs().tabs.map(({ number, kind }) => [number, kind])).toEqual([
      [check, 'help'],
      [3, 'help']
    ])
    expect(useTabs().activeNumber).toBe(check)
    expect(useStop().current).toEqual(typed)
    await keeping.flush()
    expect(bridge.made.at(-1)).toMatchObject({
      call: 'workspace.keep',
      input: { active: check, tabs: [{ topic: 'keys' }, { topic: 'start' }] }
    })
    keeping.stop()
  })
  it('takes nothing away that was opened while nothing had been kept', async () => {
    const nothing = { tabs: [], active: null, panes: [], stop: null }
    const bridge = bridgeDouble({ 'workspace.restore': () => success(nothing), 'workspace.keep': () => success({}) })
    const coming = keepWorkspace(bridge)
    useStop().set(context)
    const check = useTabs().open({ kind: 'help', title: 'Help', topic: 'keys', context: null })
    const keeping = await coming
    expect(useTabs().activeNumber).toBe(check)
    expect(useStop().current).toEqual(context)
    keeping.stop()
  })
  it('is handed over when it changes, and at once when asked', async () => {
    const bridge = bridgeDouble({
      'workspace.restore': () => success({ tabs: [], active: null, panes: [], stop: null }),
      'workspace.keep': () => success({})
    })
    const keeping = await keepWorkspace(bridge)
    useTabs().open({ kind: 'help', title: 'Help', topic: 'keys', context: null })
    await nextTick()
    await keeping.flush()
    expect(bridge.made.at(-1)).toEqual({
      call: 'workspace.keep',
      input: {
        tabs: [{ kind: 'help', title: 'Help', topic: 'keys', context: null, number: 1 }],
        active: 1,
        panes: [{ tabs: [1], front: 1, share: 100 }],
        stop: null
      }
    })
    keeping.stop()
  })
})
