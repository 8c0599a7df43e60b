import { describe, expect, it } from 'vitest'
import type { DriverCandidate } from '../../../mock-server/api/drivers.ts'
import { driverRecord } from '../records/driver/driver.fixture.ts'
import { countedKinds } from './counted-kinds.ts'
import { linesOf } from './radio-answer.ts'

const record = driverRecord({})
const candidate: DriverCandidate = {
  driverNumber: record.driverNumber,
  personId: record.personId,
  displayName: record.displayName,
  birthDate: record.birthDate,
  score: 100,
  reasons: ['driver number exact']
}
const lines = (given: Partial<{ record: typeof record | null; possible: boolean }>) =>
  linesOf({ kind: 'driver', personId: record.personId, candidate, record, possible: false, ...given }, '2026-11-22')

describe('the radio card of a driver check', () => {
  it('H53 says nothing of the licence before its basis was named, and that this is not “may drive”', () => {
    const sealed = lines({ record: null })
    expect(sealed.map(({ words }) => words)).toEqual([
      'SMYTHE, Jon, born 12 March 1985, driver number SMYTH 803125 J90GJ.',
      'A licence record is held. Its status has not been opened: this is not “may drive”.',
      'Warnings, wanted and missing are not part of this answer: ask for a name check.'
    ])
    expect(sealed.some(({ hit }) => hit)).toBe(false)
  })
  it('says first what bars from driving, which waits until it is safe to pass, then points and entitlements', () => {
    const [, state, points, entitlements] = lines({})
    expect(state?.words).toBe(
      'Disqualified until 24 March 2027. Since 23 September 2026: 12 points or more within 3 years. A test has to be passed before a licence is given again.'
    )
    expect(points?.words).toBe('12 points count. CU80, Using a hand-held device while driving, 6 points.')
    expect(entitlements?.words).toBe('Entitled to AM, B full, 1 June 2003 to 11 March 2055.')
    expect(lines({}).map(({ hit }) => hit)).toEqual([false, true, false, false, false])
    expect(countedKinds(lines({}).filter(({ hit }) => hit))).toBe('1 bar from driving waits')
  })
  it('is no hit where the licence is good; every line of one of several begins with “Possible”', () => {
    const full = lines({ record: driverRecord({ state: 'full', disqualification: null, endorsements: [], livePoints: 0 }), possible: true })
    expect(full.some(({ hit }) => hit)).toBe(false)
    expect(full.slice(0, 4).every(({ words }) => words.startsWith('Possible: '))).toBe(true)
    expect(full[2]?.words).toBe('Possible: no points count.')
  })
})
