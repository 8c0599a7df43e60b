import { describe, expect, it } from 'vitest'
import reasons from '../src/reference/tables/reasons.json' with { type: 'json' }
import { coachOn, COACH_REPEATS, mismatchOf, sameWords } from './justification-rules.ts'

describe('a justification', () => {
  it('H51: speaks of another task than its reason, and is said so; one that fits, or says nothing of the kind, is not', () => {
    expect(mismatchOf({ reason: '1', justification: 'Burglary, suspect named by a witness' })).toBe('an investigation')
    expect(mismatchOf({ reason: '5', justification: 'Traffic stop, HIGH ST' })).toBe('somebody stopped')
    expect(mismatchOf({ reason: '5', justification: 'Burglary, suspect named by a witness' })).toBeNull()
    expect(mismatchOf({ reason: '1', justification: 'Traffic stop, suspect vehicle' })).toBeNull()
    expect(mismatchOf({ reason: '2', justification: 'Speeding, HIGH ST' })).toBeNull()
    expect(mismatchOf({ reason: '1', justification: 'crashing waves' })).toBeNull()
  })
  it.each(reasons.rows.map(({ code, label }) => [code, label] as const))('composed of reason %s fits it', (reason, label) => {
    expect(mismatchOf({ reason, justification: `${label}, HIGH ST, PC 4312, CAD 118` })).toBeNull()
  })
  it.each([
    ['1', 'Traffic stop'],
    ['2', 'Moving vehicle'],
    ['10', 'Driver stop']
  ])('in the usual words of reason %s fits it', (reason, words) => {
    expect(mismatchOf({ reason, justification: `${words}, HIGH ST` })).toBeNull()
  })
  it('H51: repeated word for word over many checks is said once it is many, whatever its spacing', () => {
    const earlier = Array.from({ length: COACH_REPEATS }, (_, at) => (at % 2 === 0 ? 'Traffic stop, HIGH ST' : ' traffic  stop HIGH ST. '))
    const now = { reason: '1', justification: 'TRAFFIC STOP - High St' }
    expect(coachOn(now, earlier)).toContain(`stood for ${COACH_REPEATS} checks before`)
    expect(coachOn(now, earlier.slice(1))).toBeNull()
    expect(coachOn({ ...now, justification: 'Traffic stop, LOW ST' }, earlier)).toBeNull()
    expect(coachOn({ reason: '', justification: 'Burglary' }, earlier)).toBeNull()
    expect(sameWords(' A—b, C ')).toBe('a b c')
  })
})
