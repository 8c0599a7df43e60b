import { expect, it } from 'vitest'
import { foundInWords, fulfils, heldAt, ruleInWords, saysWord } from './field-rule.ts'

const holds = { category: 'WW', warrant: { number: '2600418223' }, offences: ['TH68006', 'OF61102'], cancellation: null }

it.each([
  ['category', 'ww', true],
  ['category', 'WO', false],
  ['warrant.number', '2600418223', true],
  ['warrant.courtCode', { present: true as const }, false],
  ['offences', { has: ['of61102'] }, true],
  ['offences', { has: ['OF61102', 'CD71039'] }, false],
  ['offences.0', { oneOf: ['TH68006', 'TH68007'] }, true],
  ['cancellation.reason', 'wanted:arrested', false]
])('%s held against %j is %s', (path, rule, right) => {
  expect(fulfils(heldAt(holds, path), rule)).toBe(right)
})

it('finds words in any case, at the beginning of a word, one of several', () => {
  expect(saysWord('FIREARMS warning; violent.', 'firearm')).toBe(true)
  expect(saysWord('He has a gun.', 'firearm|gun')).toBe(true)
  expect(saysWord('Nothing begun.', 'gun')).toBe(false)
  expect(fulfils('Stolen from Market Place, Norwich', { says: ['market place', 'norwich|thetford'] })).toBe(true)
})

it('says what was expected and what was found', () => {
  expect(ruleInWords({ says: ['firearm|gun'] })).toBe('says firearm or gun')
  expect(ruleInWords('WW')).toBe('WW')
  expect(foundInWords(undefined)).toBeNull()
  expect(foundInWords({ a: 1 })).toBe('{"a":1}')
})
