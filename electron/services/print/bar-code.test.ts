import { expect, it } from 'vitest'
import { barCode } from './bar-code.ts'

/** What a scanner sees: the widths of bars and gaps, from the path. */
const widthsOf = (svg: string): number[] => {
  const bars = [...svg.matchAll(/M(\d+) 0h(\d+)/g)].map(([, at, width]) => ({ at: Number(at), width: Number(width) }))
  return bars.flatMap(({ at, width }, index) => {
    const next = bars[index + 1]
    return next === undefined ? [width] : [width, next.at - at - width]
  })
}

it('H33 writes a print’s number as Code 39, between its start and stop signs, each sign of three wide and six narrow parts', () => {
  const widths = widthsOf(barCode('P-26-000123'))
  expect(widths).toHaveLength(13 * 10 - 1)
  for (let sign = 0; sign < 13; sign += 1) {
    const parts = widths.slice(sign * 10, sign * 10 + 9)
    expect(parts.filter((width) => width === 3)).toHaveLength(3)
    expect(parts.filter((width) => width === 1)).toHaveLength(6)
  }
  const [start, stop] = [widths.slice(0, 9), widths.slice(-9)]
  expect(start.join('')).toBe('131131311')
  expect(stop).toEqual(start)
  expect(barCode('P-26-000123')).not.toBe(barCode('P-26-000124'))
})
it('draws nothing of what it cannot write', () => {
  expect(barCode('<b>')).toBe('')
})
