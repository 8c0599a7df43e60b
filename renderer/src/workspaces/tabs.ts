import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { showMessage } from '../ui/announce.ts'
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

/** The open tabs. Numbers stay with their tab; a closed tab's number is free for the next. */
export const useTabs = defineStore('tabs', () => {
  const tabs = ref<readonly Tab[]>([])
  const activeNumber = ref<number | null>(null)
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
    activeNumber.value = number
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

  /** Closes without asking: who asks is the close command. The most recent other tab comes to the front. */
  const close = (number: number): void => {
    tabs.value = tabs.value.filter((tab) => tab.number !== number)
    recent.value = recent.value.filter((other) => other !== number)
    const left = new Map(marks.value)
    left.delete(number)
    marks.value = left
    if (activeNumber.value === number) activeNumber.value = recent.value[0] ?? tabs.value[0]?.number ?? null
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

  const restore = (kept: { readonly tabs: readonly Tab[]; readonly active: number | null }): void => {
    tabs.value = kept.tabs
    marks.value = new Map()
    activeNumber.value = kept.active ?? kept.tabs[0]?.number ?? null
    const front = activeNumber.value
    recent.value = kept.tabs.map((tab) => tab.number).sort((one, other) => Number(other === front) - Number(one === front))
  }

  return { tabs, active, activeNumber, recent, byNumber, marksOf, open, activate, close, patch, replace, find, mark, restore }
})
