import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { showMessage } from '../ui/announce.ts'
import { fromKept, frontOf, joined, moved, ONE_PANE, paneOf, resized, shown, split, taken, type Layout, type Pane } from './pane-layout.ts'
import type { TabMarks } from './tab-marks.ts'

type WithoutNumber<T> = T extends unknown ? Omit<T, 'number'> : never
/** A tab to open; its number is given when it is. */
export type NewTab = WithoutNumber<Tab>

export const MOST_TABS = 99
export const NO_MARKS: TabMarks = { dirty: false, write: null, answered: false }

const lowestFree = (taken: ReadonlySet<number>): number => {
  let number = 1
  while (taken.has(number)) number += 1
  return number
}

/** The open tabs and the panes they stand in. Numbers stay with their tab; a closed tab's number is free for the next. */
export const useTabs = defineStore('tabs', () => {
  const tabs = ref<readonly Tab[]>([])
  /** How the panes stand and which tabs are in each (pane-layout). */
  const layout = shallowRef<Layout>(ONE_PANE)
  const panes = computed(() => layout.value.panes)
  /** The tab in front of the pane that is worked in: commands are its. */
  const activeNumber = computed<number | null>(() => frontOf(layout.value))
  /** Numbers, the most recently in front first. */
  const recent = ref<readonly number[]>([])
  const marks = ref<ReadonlyMap<number, TabMarks>>(new Map())

  const byNumber = (number: number): Tab | undefined => tabs.value.find((tab) => tab.number === number)
  const active = computed<Tab | null>(() => (activeNumber.value === null ? null : (byNumber(activeNumber.value) ?? null)))
  const marksOf = (number: number): TabMarks => marks.value.get(number) ?? NO_MARKS

  const mark = (number: number, next: TabMarks): void => {
    if (byNumber(number) !== undefined) marks.value = new Map(marks.value).set(number, next)
  }

  const activate = (number: number): void => {
    if (byNumber(number) === undefined) return
    layout.value = shown(layout.value, number)
    recent.value = [number, ...recent.value.filter((other) => other !== number)]
    if (marksOf(number).answered) mark(number, { ...marksOf(number), answered: false })
  }

  /** @returns the new tab's number; with 99 open none opens, a message says so, and the active one's number is given */
  const open = (newTab: NewTab): number => {
    if (tabs.value.length >= MOST_TABS) {
      showMessage(`${MOST_TABS} tabs are open, which is the most. Close one first.`)
      return activeNumber.value ?? 1
    }
    const number = lowestFree(new Set(tabs.value.map((tab) => tab.number)))
    tabs.value = [...tabs.value, { ...newTab, number }]
    activate(number)
    return number
  }

  /** Closes without asking: who asks is the close command. The most recent other tab of its pane comes to the front. */
  const close = (number: number): void => {
    tabs.value = tabs.value.filter((tab) => tab.number !== number)
    recent.value = recent.value.filter((other) => other !== number)
    const left = new Map(marks.value)
    left.delete(number)
    marks.value = left
    layout.value = taken(layout.value, number, recent.value)
  }

  /** Changes what a tab is: its title, the selected candidate, a draft turned into its report. Number stays. */
  const patch = (number: number, change: Partial<NewTab>): void => {
    // A union cannot be spread with its own partial and stay one: the caller gives keys of the tab's own kind.
    tabs.value = tabs.value.map((tab) => (tab.number === number ? ({ ...tab, ...change, number } as Tab) : tab))
  }

  /** Puts another tab where this one stands (a draft that became a report), same number, same place. */
  const replace = (number: number, newTab: NewTab): void => {
    tabs.value = tabs.value.map((tab) => (tab.number === number ? { ...newTab, number } : tab))
    mark(number, NO_MARKS)
  }

  const find = (wanted: (tab: Tab) => boolean): Tab | undefined => tabs.value.find(wanted)

  const restore = (kept: {
    readonly tabs: readonly Tab[]
    readonly active: number | null
    readonly panes?: readonly Pane[] | undefined
  }): void => {
    const numbers = kept.tabs.map(({ number }) => number)
    tabs.value = kept.tabs
    marks.value = new Map([...marks.value].filter(([number]) => numbers.includes(number)))
    layout.value = fromKept({ panes: kept.panes ?? [], active: kept.active ?? numbers[0] ?? null }, numbers)
    const front = activeNumber.value
    recent.value = numbers.toSorted((one, other) => Number(other === front) - Number(one === front))
  }

  /** The pane is worked in from now on: the focus went into it. An empty one has no tab in front. */
  const focusPane = (at: number): void => {
    if (at === layout.value.focused || layout.value.panes[at] === undefined) return
    const { front } = layout.value.panes[at]
    if (front === null) layout.value = { ...layout.value, focused: at }
    else activate(front)
  }
  const become = (next: Layout): boolean => {
    const changed = next !== layout.value
    layout.value = next
    return changed
  }
  /** Each says whether anything changed: there may be no room, no pane beside, no tab. */
  const paneMoves = {
    split: () => become(split(layout.value, recent.value)),
    join: () => become(joined(layout.value)),
    moveTab: (by: 1 | -1) => become(moved(layout.value, by, recent.value)),
    resize: (by: 1 | -1) => become(resized(layout.value, by))
  }
  const inFront = (number: number): boolean => layout.value.panes[paneOf(layout.value, number)]?.front === number

  return {
    tabs,
    active,
    activeNumber,
    recent,
    panes,
    layout,
    byNumber,
    marksOf,
    open,
    activate,
    close,
    patch,
    replace,
    find,
    mark,
    restore,
    focusPane,
    paneMoves,
    inFront
  }
})
