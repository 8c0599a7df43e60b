import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { Earlier, Tab } from '../../../electron/contract/workspace.ts'
import type { Layout } from './pane-layout.ts'
import { readHeldDrafts } from './use-tab-marks.ts'
import { useTabs } from './tabs.ts'

interface Open {
  readonly tabs: readonly Tab[]
  readonly layout: Layout
}

/** Told apart by these, where they are not of a record: what was asked, what help is about. */
const ALSO_SUBJECT: ReadonlySet<string> = new Set(['line', 'topic'])

/** What a tab is of: two of the same are one. */
const subjectOf = (tab: Tab): string =>
  JSON.stringify([
    tab.kind,
    ...Object.entries(tab)
      .filter(([name]) => name.endsWith('Id') || ALSO_SUBJECT.has(name))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
  ])

type Brought = Pick<Earlier, 'tabs' | 'active' | 'panes'>

/**
 * What stood open at the last sign-on beside what stands open now: numbers are kept where they are free, what is open
 * already is not opened twice.
 */
export const beside = ({ tabs, layout }: Open, earlier: Brought): Brought => {
  const taken = new Set(tabs.map(({ number }) => number))
  const subjects = new Set(tabs.map(subjectOf))
  const numbers = new Map<number, number>()
  const added = earlier.tabs
    .filter((tab) => !subjects.has(subjectOf(tab)))
    .map((tab): Tab => {
      let number = tab.number
      for (let free = 1; taken.has(number); free += 1) number = free
      taken.add(number)
      numbers.set(tab.number, number)
      return { ...tab, number }
    })
  const now = (number: number | null): number | null => (number === null ? null : (numbers.get(number) ?? null))
  const fresh = added.map(({ number }) => number)
  const [first, ...others] = layout.panes
  const again = earlier.panes.map(({ tabs: inPane, front, share }) => ({
    tabs: inPane.flatMap((number) => now(number) ?? []),
    front: now(front),
    share
  }))
  const mine = first?.tabs ?? []
  const panes =
    others.length === 0 && again.length > 0
      ? again.map((pane, at) => (at === 0 ? { ...pane, tabs: [...mine, ...pane.tabs] } : pane))
      : [{ tabs: [...mine, ...fresh], front: first?.front ?? null, share: first?.share ?? 100 }, ...others]
  return { tabs: [...tabs, ...added], active: now(earlier.active) ?? fresh[0] ?? null, panes }
}

/** What the user left open at the last sign-on, here or elsewhere: offered, opened by one key, or given up. */
export const useEarlier = defineStore('earlier', () => {
  const offer = shallowRef<Earlier | null>(null)
  const forms = computed(() => offer.value?.tabs.filter((tab) => 'draftId' in tab).length ?? 0)
  const ask = async (bridge: Bridge): Promise<void> => {
    const answer = await bridge.call('workspace.earlier', {})
    offer.value = answer.ok && answer.value.tabs.length > 0 ? answer.value : null
  }
  const giveUp = async (bridge: Bridge): Promise<void> => {
    offer.value = null
    await bridge.call('workspace.forgetEarlier', {})
  }
  const take = async (bridge: Bridge): Promise<void> => {
    const earlier = offer.value
    if (earlier === null) return
    const tabs = useTabs()
    tabs.restore(beside({ tabs: tabs.tabs, layout: tabs.layout }, earlier))
    await Promise.all([giveUp(bridge), readHeldDrafts(bridge)])
  }
  return { offer, forms, ask, take, giveUp }
})
