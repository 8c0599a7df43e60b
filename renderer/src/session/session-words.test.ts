import { describe, expect, it } from 'vitest'
import { keptWords } from './session-words.ts'

describe('what a lock keeps', () => {
  it.each([
    [{ tabs: 4, drafts: 1 }, '4 tabs and 1 draft are kept and come back when you unlock.'],
    [{ tabs: 1, drafts: 0 }, '1 tab is kept and comes back when you unlock.'],
    [{ tabs: 0, drafts: 0 }, 'Nothing was open.']
  ])('%o', (lock, words) => {
    expect(keptWords(lock)).toBe(words)
  })
})
