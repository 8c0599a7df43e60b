import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Radio } from '../../../electron/contract/radio.ts'
import { afterRadio, closingWords, mayBePassed, newCard, secondsLeft, tallyOf, type RadioEvent } from './radio-card.ts'

const AT = '2026-11-22T09:00:00.000Z'
const event = fc.oneof(
  fc.record({ kind: fc.constantFrom('opened', 'closed', 'safe') }),
  fc.record({ kind: fc.constant('stand-by' as const), at: fc.constant(AT) }),
  fc.record({ kind: fc.constantFrom('passed' as const, 'not-passed' as const), line: fc.constantFrom('a', 'b', 'c'), at: fc.constant(AT) }),
  fc.record({
    kind: fc.constant('urgent' as const),
    why: fc.constant('weapon-seen' as const),
    warnings: fc.subarray(['a', 'b']),
    at: fc.constant(AT)
  })
) as fc.Arbitrary<RadioEvent>
const run = (events: readonly RadioEvent[], from: Radio = newCard()): Radio => events.reduce(afterRadio, from)

describe('the radio card', () => {
  it('lets what was passed stay passed, whatever comes after', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(event), (first, then) => {
        const before = run(first)
        const after = run(then, before)
        for (const [line, { outcome }] of Object.entries(before.lines))
          if (outcome === 'passed') expect(after.lines[line]?.outcome).toBe('passed')
      })
    )
  })
  it('passes a hit only after a yes, and takes that back when the caller is told to stand by', () => {
    const hit = { hit: true }
    expect(mayBePassed(newCard(), hit)).toBe(false)
    expect(mayBePassed(newCard(), { hit: false })).toBe(true)
    const safe = run([{ kind: 'stand-by', at: AT }, { kind: 'safe' }])
    expect(mayBePassed(safe, hit)).toBe(true)
    expect(mayBePassed(run([{ kind: 'stand-by', at: AT }], safe), hit)).toBe(false)
  })
  it('asks again 30 seconds after stand-by', () => {
    const standing = run([{ kind: 'stand-by', at: AT }])
    expect(secondsLeft(standing, new Date('2026-11-22T09:00:00.000Z'))).toBe(30)
    // The clock on the screen may stand a moment behind.
    expect(secondsLeft(standing, new Date('2026-11-22T08:59:59.500Z'))).toBe(30)
    expect(secondsLeft(standing, new Date('2026-11-22T09:00:29.500Z'))).toBe(1)
    expect(secondsLeft(standing, new Date('2026-11-22T09:00:30.000Z'))).toBe(0)
    expect(secondsLeft(newCard(), new Date(AT))).toBeNull()
  })
  it('passes the warnings alone when it is urgent: what else is a hit waits on', () => {
    const urgent = run([{ kind: 'urgent', why: 'weapon-seen', warnings: ['warning:WE'], at: AT }])
    expect(urgent.lines).toEqual({ 'warning:WE': { outcome: 'passed', at: AT } })
    expect(mayBePassed(urgent, { hit: true })).toBe(false)
  })
  it('says on the way back what was not passed', () => {
    const lines = [
      { id: 'identity', kind: 'identity' },
      { id: 'w', kind: 'wanted' },
      { id: 'mot', kind: 'mot' }
    ]
    const some = run([
      { kind: 'passed', line: 'identity', at: AT },
      { kind: 'not-passed', line: 'mot', at: AT }
    ])
    expect(closingWords(some, lines)).toBe('Not passed, 2 of 3: wanted, mot.')
    expect([tallyOf(some), tallyOf(undefined)]).toEqual([{ passed: 1, notPassed: 1 }, undefined])
    expect(closingWords(run(lines.map(({ id }) => ({ kind: 'passed', line: id, at: AT }))), lines)).toBe('All lines were passed.')
  })
})
