import { expect, it } from 'vitest'
import { amountWords, stateWords, whatWords } from './print-words.ts'

const AT = '2026-11-22T10:00:00.000Z'

it('says where a print stands', () => {
  const word = (state: 'numbered' | 'out' | 'returned', dueAt: string) => stateWords({ state, dueAt }, AT).word
  expect(word('out', '2026-11-22T10:00:01.000Z')).toBe('Out')
  expect(word('out', '2026-11-22T09:59:59.000Z')).toBe('Overdue')
  expect(word('returned', '2026-11-01T10:00:00.000Z')).toBe('Returned')
  expect(word('numbered', '2026-11-01T10:00:00.000Z')).toBe('Nothing made')
})
it('names what was printed and how much of it, nobody’s name', () => {
  expect(whatWords({ what: 'wanted-report', reference: 'WR-26-000001' })).toBe('Wanted report WR-26-000001')
  expect(whatWords({ what: 'person', reference: '' })).toBe('Person')
  expect(amountWords({ copies: 2, pages: 1 })).toBe('2 copies of 1 page')
  expect(amountWords({ copies: 1, pages: null })).toBe('1 copy')
})
