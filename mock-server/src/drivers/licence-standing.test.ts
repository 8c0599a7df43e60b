import { describe, expect, it } from 'vitest'
import { licenceState, livePoints, standingDisqualification, standingEndorsements } from './licence-standing.ts'

const endorsement = (offenceDate: string, points: number) => ({
  code: 'SP30',
  offence: 'Speeding',
  offenceDate,
  convictionDate: offenceDate,
  points
})
const licence = { kind: 'full' as const, revokedOn: null, validTo: '2040-01-01', disqualification: null }
const banned = { from: '2026-01-10', to: '2026-11-22', offence: 'Drink', retest: true }

describe('points', () => {
  it('count for three years from the offence, and stand for four', () => {
    const standing = standingEndorsements(
      [endorsement('2026-01-01', 3), endorsement('2023-11-23', 6), endorsement('2023-11-22', 5), endorsement('2022-11-22', 4)],
      '2026-11-22'
    )
    expect(standing.map(({ offenceDate, counts, countsUntil }) => [offenceDate, counts, countsUntil])).toEqual([
      ['2026-01-01', true, '2028-12-31'],
      ['2023-11-23', true, '2026-11-22'],
      ['2023-11-22', false, '2026-11-21']
    ])
    expect(livePoints(standing)).toBe(9)
  })
})

describe('a licence', () => {
  it('is disqualified on the first and on the last day, and not after', () => {
    const on = (day: string) => licenceState({ ...licence, disqualification: banned }, day)
    expect(['2026-01-09', '2026-01-10', '2026-11-22', '2026-11-23'].map(on)).toEqual(['full', 'disqualified', 'disqualified', 'full'])
    expect(standingDisqualification(banned, '2026-11-23')).toMatchObject({ inForce: false, to: '2026-11-22' })
  })
  it('is revoked before it is expired, and else what it is', () => {
    expect(licenceState({ ...licence, revokedOn: '2026-11-22', validTo: '2020-01-01' }, '2026-11-22')).toBe('revoked')
    expect(licenceState({ ...licence, revokedOn: '2026-11-23' }, '2026-11-22')).toBe('full')
    expect(licenceState({ ...licence, validTo: '2026-11-21' }, '2026-11-22')).toBe('expired')
    expect(licenceState({ ...licence, kind: 'provisional', validTo: '2026-11-22' }, '2026-11-22')).toBe('provisional')
  })
})
