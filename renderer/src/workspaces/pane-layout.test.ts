import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromKept,
  frontOf,
  joined,
  LEAST_PANE_PX,
  MOST_PANES,
  moved,
  ONE_PANE,
  paneOf,
  resized,
  roomFor,
  seen,
  shown,
  split,
  taken,
  type Layout
} from './pane-layout.ts'

const withTabs = (...numbers: number[]): Layout => numbers.reduce(shown, ONE_PANE)
const tabsOf = ({ panes }: Layout): (readonly number[])[] => panes.map(({ tabs }) => tabs)

describe('panes', () => {
  it('a split takes the tab in front to the right, and the most recent other is seen at the left', () => {
    const layout = split(withTabs(1, 2, 3), [3, 1, 2])
    expect(tabsOf(layout)).toEqual([[1, 2], [3]])
    expect(layout.panes.map(({ front }) => front)).toEqual([1, 3])
    expect([layout.focused, frontOf(layout)]).toEqual([1, 3])
  })
  it('a tab alone stays, and what is opened next comes into the empty pane', () => {
    const layout = shown(split(withTabs(1), [1]), 2)
    expect(tabsOf(layout)).toEqual([[1], [2]])
  })
  it('turning to a tab turns to the pane it stands in', () => {
    const layout = split(withTabs(1, 2), [2, 1])
    expect(shown(layout, 1).focused).toBe(0)
    expect(paneOf(shown(layout, 1), 2)).toBe(1)
  })
  it('closing the last tab of a pane closes the pane and gives its width back', () => {
    const layout = taken(split(withTabs(1, 2), [2, 1]), 2, [1])
    expect(layout).toEqual({ panes: [{ tabs: [1], front: 1, share: 100 }], focused: 0 })
  })
  it('a pane given up leaves its tabs to its neighbour, the one in front stays in front', () => {
    const layout = joined(split(withTabs(1, 2, 3), [3, 2, 1]))
    expect(layout).toEqual({ panes: [{ tabs: [1, 2, 3], front: 3, share: 100 }], focused: 0 })
  })
  it('a tab moves to the pane beside; where there is none everything stays', () => {
    const layout = split(withTabs(1, 2, 3), [3, 2, 1])
    expect(moved(layout, 1, [3, 2, 1])).toBe(layout)
    const back = moved(shown(layout, 2), 1, [2, 3, 1])
    expect(tabsOf(back)).toEqual([[1], [3, 2]])
    expect([back.focused, frontOf(back)]).toEqual([1, 2])
  })
  it('is never narrower than a fifth of the width', () => {
    let layout = split(withTabs(1, 2), [2, 1])
    for (let key = 0; key < 20; key += 1) layout = resized(layout, 1)
    expect(layout.panes.map(({ share }) => share)).toEqual([20, 80])
  })
  it('stand beside each other as far as there is room, the one worked in always', () => {
    expect([1228, 2 * LEAST_PANE_PX - 1, 300, 5000].map(roomFor)).toEqual([2, 1, 1, MOST_PANES])
    const layout = split(split(withTabs(1, 2, 3), [3, 2, 1]), [3, 2, 1])
    expect(layout.panes).toHaveLength(3)
    expect([seen(layout, 3), seen(layout, 2), seen({ ...layout, focused: 0 }, 2), seen(layout, 1)]).toEqual([
      [0, 1, 2],
      [layout.focused - 1, layout.focused],
      [0, 1],
      [layout.focused]
    ])
  })
  it('that were kept with tabs that are gone come back whole', () => {
    const kept = {
      panes: [
        { tabs: [1, 9], front: 9, share: 60 },
        { tabs: [8], front: 8, share: 20 },
        { tabs: [2, 1], front: 2, share: 20 }
      ],
      active: 2
    }
    const layout = fromKept(kept, [1, 2, 3])
    expect(tabsOf(layout)).toEqual([[1, 3], [2]])
    expect([frontOf(layout), layout.panes.map(({ share }) => share)]).toEqual([2, [50, 50]])
    expect(fromKept({ panes: [], active: null }, [])).toEqual(ONE_PANE)
  })

  it('whatever is pressed: each tab stands in one pane, a pane’s front is its own, the widths are the whole', () => {
    type Step = 'open' | 'split' | 'join' | 'close' | 'left' | 'right' | 'wider' | 'narrower' | 'turn'
    const steps = fc.array(fc.constantFrom<Step>('open', 'split', 'join', 'close', 'left', 'right', 'wider', 'narrower', 'turn'), {
      maxLength: 60
    })
    fc.assert(
      fc.property(steps, (pressed) => {
        let layout: Layout = ONE_PANE
        let recent: number[] = []
        let next = 1
        const open = (): number[] => layout.panes.flatMap(({ tabs }) => tabs)
        const turnTo = (number: number): void => {
          layout = shown(layout, number)
          recent = [number, ...recent.filter((other) => other !== number)]
        }
        for (const step of pressed) {
          const front = frontOf(layout)
          if (step === 'open') turnTo(next++)
          else if (step === 'turn' && recent.at(-1) !== undefined) turnTo(recent.at(-1) ?? 0)
          else if (step === 'split') layout = split(layout, recent)
          else if (step === 'join') layout = joined(layout)
          else if (step === 'left' || step === 'right') layout = moved(layout, step === 'left' ? -1 : 1, recent)
          else if (step === 'wider' || step === 'narrower') layout = resized(layout, step === 'wider' ? 1 : -1)
          else if (step === 'close' && front !== null) {
            recent = recent.filter((other) => other !== front)
            layout = taken(layout, front, recent)
          }
          expect(open().toSorted()).toEqual(recent.toSorted())
          expect(layout.panes.length).toBeGreaterThan(0)
          expect(layout.panes.length).toBeLessThanOrEqual(MOST_PANES)
          expect(layout.panes[layout.focused]).toBeDefined()
          expect(layout.panes.reduce((sum, { share }) => sum + share, 0)).toBe(100)
          for (const { tabs, front: shownTab } of layout.panes)
            expect(tabs.length === 0 ? shownTab : tabs.includes(shownTab ?? 0)).toBe(tabs.length === 0 ? null : true)
        }
      })
    )
  })
})
