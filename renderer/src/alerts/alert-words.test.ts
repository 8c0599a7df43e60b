import { describe, expect, it } from 'vitest'
import { actionWords, reportWord, standsSaid } from './alert-words.ts'

describe('what an alert says once it was read', () => {
  it.each([
    ['arrest', 'recorded', 'It stands as recorded now.'],
    ['link', 'standing', 'That finding stands.'],
    ['link', 'ended', 'That finding was ended.'],
    ['unidentified', null, 'It is held no more.']
  ] as const)('of %s, %s: %s', (reportKind, status, words) => {
    expect(standsSaid({ reportKind, status })).toBe(words)
  })
  it('names the step in words, and with whom a link was made', () => {
    expect(actionWords({ action: 'decided-without-a-court' })).toBe('Decided without a court')
    expect(actionWords({ action: 'found to be one person with 2001/0123456A' })).toBe('Found to be one person with 2001/0123456A')
    expect(reportWord({ reportKind: 'link' })).toBe('Link between people')
  })
})
