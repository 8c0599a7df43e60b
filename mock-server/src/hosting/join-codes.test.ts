import { expect, it } from 'vitest'
import { createJoinCodes } from './join-codes.ts'

const HALF_AN_HOUR = 30 * 60_000

it('H07: a code lets one workstation in, once, and for half an hour', () => {
  const codes = createJoinCodes()
  const first = codes.issue(0).join(' ')
  const second = codes.issue(0).join(' ')
  expect(codes.waiting(0)).toBe(2)
  expect(codes.take('one two three four five', 0)).toBe('unknown')
  expect(codes.take(first, HALF_AN_HOUR)).toBeNull()
  expect(codes.take(first, HALF_AN_HOUR)).toBe('used')
  expect(codes.take(second, HALF_AN_HOUR + 1)).toBe('expired')
  expect(codes.waiting(HALF_AN_HOUR + 1)).toBe(0)
})

it('keeps 120 that wait at most: the oldest lapse', () => {
  const codes = createJoinCodes()
  const oldest = codes.issue(0).join(' ')
  for (let made = 0; made < 120; made += 1) codes.issue(1)
  expect(codes.waiting(1)).toBe(120)
  expect(codes.take(oldest, 1)).toBe('unknown')
})
