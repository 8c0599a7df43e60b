import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../electron/contract/result.ts'
import { keptWords, stillLockedWords } from './session-words.ts'

describe('what a lock keeps', () => {
  it.each([
    [{ tabs: 4, drafts: 1 }, '4 tabs and 1 draft are kept and come back when you unlock.'],
    [{ tabs: 1, drafts: 0 }, '1 tab is kept and comes back when you unlock.'],
    [{ tabs: 0, drafts: 0 }, 'Nothing was open.']
  ])('%o', (lock, words) => {
    expect(keptWords(lock)).toBe(words)
  })
})

describe('a lock that stays', () => {
  const problem: Problem = { kind: 'refused', message: 'The password is wrong. 4 attempts left.', errors: [], ref: '7F3A' }
  it('says the tries left, once', () => {
    expect(stillLockedWords(problem, 4)).toBe('The password is wrong. 4 tries are left, then the session ends.')
    expect(stillLockedWords(problem, 1)).toBe('The password is wrong. One try is left, then the session ends.')
  })
  it('says why in the refusal’s own words where it was not the password', () => {
    const away: Problem = { ...problem, kind: 'unreachable', message: 'LEDS does not answer.' }
    expect(stillLockedWords(away, 4)).toBe('LEDS does not answer.')
    expect(stillLockedWords({ ...problem, type: 'unauthorised/client', message: 'Not enrolled.' }, 4)).toBe('Not enrolled.')
  })
})
