import { describe, expect, it } from 'vitest'
import { createThrottle } from './throttle.ts'

describe('H46: the throttle', () => {
  it('looks at the first attempts at once, then doubles the wait up to a minute', () => {
    const throttle = createThrottle()
    let now = 0
    const waits: number[] = []
    for (let count = 0; count < 20; count += 1) {
      const wait = throttle.attempt('user client', now)
      if (wait > 0) waits.push(wait)
      now += wait * 1000
    }
    expect(waits.slice(0, 5)).toEqual([2, 4, 8, 16, 32])
    expect(Math.max(...waits)).toBe(60)
  })
  it('counts attempts sent at once, forgets after success and after a quarter of an hour, and keeps keys apart', () => {
    const throttle = createThrottle()
    const burst = Array.from({ length: 20 }, () => throttle.attempt('a', 0))
    expect(burst.filter((wait) => wait === 0)).toHaveLength(4)
    expect(throttle.attempt('b', 0)).toBe(0)
    throttle.succeeded('a')
    expect(throttle.attempt('a', 0)).toBe(0)
    for (let count = 0; count < 10; count += 1) throttle.attempt('c', 0)
    expect(throttle.attempt('c', 16 * 60_000)).toBe(0)
  })
})
