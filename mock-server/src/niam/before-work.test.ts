import { describe, expect, it } from 'vitest'
import { OPERATING_PROCEDURES, passwordFault } from '../../api/before-work.ts'
import { beforeWorkOf } from './claims.ts'

describe('H46: a password', () => {
  it.each(['plum lantern orbit', 'Zug-fährt-um-halb-neun', 'm4riposa tangent weir'])('%s is taken', (password) => {
    expect(passwordFault(password, 'c.winterbourne')).toBeNull()
  })
  it.each([
    ['short one', /12 characters/],
    ['Password1234!', /tried first/],
    ['1234567890123', /tried first/],
    ['training-bureau1-pass', /tried first/],
    ['abcabcabcabc', /tried first/],
    ['my c.winterbourne word', /user name/]
  ])('%s is not', (password, why) => {
    expect(passwordFault(password, 'c.winterbourne')).toMatch(why)
  })
})

describe('what is to be done before work', () => {
  const { version } = OPERATING_PROCEDURES
  it('is a password after a one-time code, then the procedures of the version that holds', () => {
    expect(beforeWorkOf({ codeEndsAt: '2026-11-23T10:00:00.000Z', accepted: null })).toEqual(['password', 'procedures'])
    expect(beforeWorkOf({ codeEndsAt: null, accepted: version })).toEqual([])
    expect(beforeWorkOf({ codeEndsAt: null, accepted: version }, 'a later one')).toEqual(['procedures'])
  })
})
