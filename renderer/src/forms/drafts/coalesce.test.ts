import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BETWEEN_MS, coalesce } from './coalesce.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('handing over what is typed', () => {
  it('hands on the first at once and at most four a second, the last one always', () => {
    const handed: number[] = []
    const { push } = coalesce<number>((value) => handed.push(value))
    for (let at = 0; at < 100; at += 1) {
      push(at)
      vi.advanceTimersByTime(10)
    }
    expect(handed[0]).toBe(0)
    expect(handed.length).toBeLessThanOrEqual(5)
    vi.advanceTimersByTime(BETWEEN_MS)
    expect(handed.at(-1)).toBe(99)
  })
  it('hands on what waits when it is asked to, once', () => {
    const handed: string[] = []
    const { push, flush } = coalesce<string>((value) => handed.push(value))
    push('a')
    push('ab')
    flush()
    vi.advanceTimersByTime(10 * BETWEEN_MS)
    expect(handed).toEqual(['a', 'ab'])
  })
})
