import type { Workspace } from '../../../electron/contract/workspace.ts'

/** One of the panes that stand side by side: the tabs in it, which of them is seen, and its part of the width in percent. */
export type Pane = Workspace['panes'][number]
/** The panes from left to right, and the one that is worked in. Always one at least. */
export interface Layout {
  readonly panes: readonly Pane[]
  readonly focused: number
}

export const MOST_PANES = 3
/** In a pane narrower than this a record's fields and a row's words no longer fit. CSS pixels, so that zoom counts. */
export const LEAST_PANE_PX = 480
/** One key's step of a pane's width, and the least part it keeps. Percent. */
const STEP = 5
const LEAST_SHARE = 20

export const ONE_PANE: Layout = { panes: [{ tabs: [], front: null, share: 100 }], focused: 0 }

/** As many panes as a width has room for. */
export const roomFor = (width: number): number => Math.max(1, Math.min(MOST_PANES, Math.floor(width / LEAST_PANE_PX)))

/** Where a tab stands; -1 where it stands nowhere. */
export const paneOf = ({ panes }: Layout, number: number): number => panes.findIndex(({ tabs }) => tabs.includes(number))
export const frontOf = ({ panes, focused }: Layout): number | null => panes[focused]?.front ?? null

const change = (panes: readonly Pane[], at: number, become: (pane: Pane) => Pane): readonly Pane[] =>
  panes.map((pane, index) => (index === at ? become(pane) : pane))
const latest = (tabs: readonly number[], recent: readonly number[]): number | null =>
  recent.find((number) => tabs.includes(number)) ?? tabs[0] ?? null
const without = ({ tabs, front, share }: Pane, number: number, recent: readonly number[]): Pane => {
  const left = tabs.filter((other) => other !== number)
  return { tabs: left, front: front === number ? latest(left, recent) : front, share }
}
const withFront = ({ tabs, share }: Pane, number: number): Pane => ({
  tabs: tabs.includes(number) ? tabs : [...tabs, number],
  front: number,
  share
})
const even = (panes: readonly Pane[]): readonly Pane[] => {
  const share = Math.floor(100 / panes.length)
  return panes.map((pane, index) => ({ ...pane, share: index === 0 ? 100 - share * (panes.length - 1) : share }))
}
/** A pane goes; its neighbour on the left, else on the right, has its width. */
const closed = ({ panes, focused }: Layout, at: number): Layout => {
  const freed = panes[at]?.share ?? 0
  const heir = Math.max(0, at - 1)
  const left = panes.filter((_, index) => index !== at)
  return {
    panes: change(left, heir, (pane) => ({ ...pane, share: pane.share + freed })),
    focused: at === focused ? heir : focused > at ? focused - 1 : focused
  }
}

/** A tab comes to the front of the pane it stands in, or of the one worked in where it is new; that pane is worked in. */
export const shown = (layout: Layout, number: number): Layout => {
  const there = paneOf(layout, number)
  const at = there === -1 ? layout.focused : there
  return { panes: change(layout.panes, at, (pane) => withFront(pane, number)), focused: at }
}

/** @param recent numbers, the most recently in front first */
export const taken = (layout: Layout, number: number, recent: readonly number[]): Layout => {
  const at = paneOf(layout, number)
  if (at === -1) return layout
  const left = { ...layout, panes: change(layout.panes, at, (pane) => without(pane, number, recent)) }
  return left.panes.length > 1 && left.panes[at]?.tabs.length === 0 ? closed(left, at) : left
}

/** A new pane at the right of the one worked in, with the tab in front; empty where that is the only one there. */
export const split = (layout: Layout, recent: readonly number[]): Layout => {
  const { panes, focused } = layout
  const here = panes[focused]
  if (here === undefined || panes.length >= MOST_PANES) return layout
  const goes = here.tabs.length > 1 ? here.front : null
  const made: Pane = { tabs: goes === null ? [] : [goes], front: goes, share: 0 }
  const stays = goes === null ? here : without(here, goes, recent)
  return { panes: even([...panes.slice(0, focused), stays, made, ...panes.slice(focused + 1)]), focused: focused + 1 }
}

/** The pane worked in is given up: its tabs go to its neighbour, the one in front stays in front. */
export const joined = (layout: Layout): Layout => {
  const { panes, focused } = layout
  const here = panes[focused]
  if (here === undefined || panes.length === 1) return layout
  const heir = focused === 0 ? 1 : focused - 1
  const given = change(panes, heir, (pane) => ({ ...pane, tabs: [...pane.tabs, ...here.tabs], front: here.front ?? pane.front }))
  return closed({ panes: given, focused: heir }, focused)
}

/** The tab in front goes to the pane beside, and is worked in there. @returns the same layout where there is none */
export const moved = (layout: Layout, by: 1 | -1, recent: readonly number[]): Layout => {
  const front = frontOf(layout)
  const to = layout.focused + by
  if (front === null || layout.panes[to] === undefined) return layout
  const emptied = layout.panes[layout.focused]?.tabs.length === 1
  const panes = change(
    change(layout.panes, layout.focused, (pane) => without(pane, front, recent)),
    to,
    (pane) => withFront(pane, front)
  )
  return emptied ? closed({ panes, focused: to }, layout.focused) : { panes, focused: to }
}

/** The pane worked in grows or shrinks; its neighbour gives or takes. */
export const resized = (layout: Layout, by: 1 | -1): Layout => {
  const { panes, focused } = layout
  const here = panes[focused]
  const beside = focused + 1 < panes.length ? focused + 1 : focused - 1
  const other = panes[beside]
  if (here === undefined || other === undefined) return layout
  const share = here.share + by * STEP
  const left = other.share - by * STEP
  if (share < LEAST_SHARE || left < LEAST_SHARE) return layout
  const panesNow = change(
    change(panes, focused, (pane) => ({ ...pane, share })),
    beside,
    (pane) => ({ ...pane, share: left })
  )
  return { panes: panesNow, focused }
}

/** @returns the places of the panes that a width has room for: the one worked in is always among them */
export const seen = ({ panes, focused }: Layout, room: number): readonly number[] => {
  const first = Math.max(0, Math.min(focused - room + 1, panes.length - room))
  return panes.map((_, index) => index).filter((index) => index >= first && index < first + room)
}

/** What was kept, made whole: each tab in one pane, no pane of tabs that are gone. */
export const fromKept = (kept: { readonly panes: readonly Pane[]; readonly active: number | null }, numbers: readonly number[]): Layout => {
  const placed = new Set<number>()
  const panes = kept.panes.slice(0, MOST_PANES).flatMap((pane): Pane[] => {
    const tabs = pane.tabs.filter((number) => numbers.includes(number) && !placed.has(number))
    for (const number of tabs) placed.add(number)
    const front = pane.front !== null && tabs.includes(pane.front) ? pane.front : (tabs[0] ?? null)
    return tabs.length === 0 ? [] : [{ tabs, front, share: pane.share }]
  })
  const [first = { tabs: [], front: null, share: 100 }, ...others] = panes
  const homeless = numbers.filter((number) => !placed.has(number))
  const all = [{ ...first, tabs: [...first.tabs, ...homeless], front: first.front ?? homeless[0] ?? null }, ...others]
  const whole = all.reduce((sum, { share }) => sum + share, 0) === 100 ? all : even(all)
  const layout = { panes: whole, focused: 0 }
  return kept.active === null || !numbers.includes(kept.active) ? layout : shown(layout, kept.active)
}
