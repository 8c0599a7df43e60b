import { beforeEach, describe, expect, it } from 'vitest'
import type { ReadResult } from '../../../../../mock-server/api/disposals.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { bridgeDouble } from '../../../testing/bridge-double.ts'
import { IMPENDING } from '../steps/case.fixture.ts'
import { caseHeading, resultWords } from './report-words.ts'

beforeEach(() => provideBridge(bridgeDouble()))
const result = (change: Partial<ReadResult>): ReadResult => ({ id: '1', disposalCode: '1002', disposalQualifierCodes: [], ...change })

describe('a result in words', () => {
  it.each<[Partial<ReadResult>, string]>([
    [{ fineAmount: 1120.5 }, '1002, £1,120.50'],
    [{ fineAmount: 200 }, '1002, £200'],
    [{ disposalDuration: { units: 'years', count: 1 } }, '1002, 1 year'],
    [{ disposalDuration: { units: 'life', count: 1 } }, '1002, life'],
    [
      {
        disposalDuration: { units: 'months', count: 6 },
        disposalQualifierCodes: ['S', 'F'],
        qualifierDuration: { units: 'months', count: 18 },
        effectiveDate: '2027-01-04',
        disposalText: 'Suspended'
      },
      '1002, 6 months (S, F, 18 months), from 4 January 2027, Suspended'
    ]
  ])('%j says %j', (change, words) => {
    expect(resultWords(result(change))).toBe(words)
  })
  it('of a referred case says whose case it is', () => {
    const { courtCaseReference: _reference, ...entry } = IMPENDING
    expect(caseHeading({ ...entry, caseStatusMarker: 'F', owner: '01ZD', userReference: '0300108' })).toBe(
      'Referred to case 0300108 of 01ZD'
    )
  })
})
