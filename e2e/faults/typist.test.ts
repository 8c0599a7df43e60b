import { describe, expect, it } from 'vitest'
import { lostMilliseconds } from './typist.ts'

const typed = { text: 'abcd', at: [1_000, 1_100, 1_200, 1_300] }

describe('what a kill loses', () => {
  it('is counted from the first letter that is gone', () => {
    expect(lostMilliseconds(typed, 'ab', 3_000)).toBe(1_800)
    expect(lostMilliseconds(typed, '', 3_000)).toBe(2_000)
  })
  it('is nothing where all that was typed by then is there', () => {
    expect(lostMilliseconds(typed, 'abcd', 3_000)).toBe(0)
    expect(lostMilliseconds(typed, 'abc', 1_250)).toBe(0)
  })
  it('is a fault where something else stands there', () => {
    expect(() => lostMilliseconds(typed, 'ax', 3_000)).toThrow('no beginning')
  })
})
