import { describe, expect, it } from 'vitest'
import { drawnIndexes, windowOf } from './window-of.ts'

const sight = (top: number, count = 10_000, height = 600) => ({ top, height, rowHeight: 30, count })

describe('the rows that are drawn', () => {
  it('are those in sight and a few beyond, at either end and between', () => {
    expect(windowOf(sight(0))).toEqual({ from: 0, to: 29 })
    expect(windowOf(sight(30 * 5000))).toEqual({ from: 4992, to: 5029 })
    expect(windowOf(sight(30 * 9980))).toEqual({ from: 9971, to: 10_000 })
  })
  it('leave none in sight out, wherever it is scrolled to and however many there are', () => {
    for (const count of [0, 1, 7, 20, 21, 500])
      for (let top = 0; top <= Math.max(0, count * 30 - 600) + 300; top += 7) {
        const { from, to } = windowOf(sight(top, count))
        const firstInSight = Math.min(count, Math.floor(top / 30))
        const lastInSight = Math.min(count, Math.ceil((top + 600) / 30))
        expect(from).toBeLessThanOrEqual(firstInSight)
        expect(to).toBeGreaterThanOrEqual(lastInSight)
        expect(to).toBeLessThanOrEqual(count)
      }
  })
  it('hold the chosen row wherever it is, in its place', () => {
    const away = drawnIndexes(sight(30 * 5000), 3)
    expect(away.slice(0, 2)).toEqual([3, 4992])
    expect(drawnIndexes(sight(0), 9999).at(-1)).toBe(9999)
    expect(drawnIndexes(sight(0), 4).filter((index) => index === 4)).toHaveLength(1)
    expect(drawnIndexes(sight(0), -1)).toHaveLength(29)
  })
})
