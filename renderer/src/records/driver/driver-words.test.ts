import { describe, expect, it } from 'vitest'
import type { DriverCandidate, DriverRecord } from '../../../../mock-server/api/drivers.ts'
import {
  entitlementRows,
  licenceRows,
  NO_DRIVER,
  pointsWords,
  spokenDrivers,
  spokenRecord,
  stateNotice,
  straightTo
} from './driver-words.ts'
import { driverRecord } from './driver.fixture.ts'

const candidate: DriverCandidate = {
  driverNumber: 'SMITH803125JA0YC',
  personId: '10000000-0000-4000-8000-000000000001',
  displayName: 'SMITH, John Arthur',
  birthDate: '1985-03-12',
  score: 100,
  reasons: ['driver number exact']
}

describe('the answer to a driver check', () => {
  it('says that there is a record, never whose or what it says', () => {
    expect(spokenDrivers({ candidates: [candidate], more: false })).toBe('1 licence record, sealed until a basis is named.')
    expect(spokenDrivers({ candidates: [], more: false })).toBe(NO_DRIVER)
    expect(NO_DRIVER).toContain('not “no licence”')
  })
  it('goes straight to the record of an exact number, and to no other', () => {
    expect(straightTo([candidate])).toBe(candidate)
    expect(straightTo([candidate, { ...candidate, score: 70 }])).toBeNull()
    expect(straightTo([{ ...candidate, score: 70, reasons: ['number begins alike and ends 0YC'] }])).toBeNull()
    expect(straightTo([{ ...candidate, reasons: ['name exact', 'same postcode'] }])).toBeNull()
  })
})

describe('an opened driver record', () => {
  const inState = (state: DriverRecord['state']): string =>
    `${stateNotice(driverRecord({ state })).kind} ${stateNotice(driverRecord({ state })).heading}`
  it('begins with what bars from driving, by icon, word and colour', () => {
    expect(inState('disqualified')).toBe('danger DISQUALIFIED until 24 March 2027')
    expect(inState('revoked')).toBe('warning REVOKED')
    expect(inState('expired')).toBe('warning EXPIRED on 11 March 2055')
    expect(inState('provisional')).toBe('information PROVISIONAL licence')
    expect(inState('full')).toBe('good FULL licence')
    expect(
      new Set(
        (['disqualified', 'revoked', 'expired', 'provisional', 'full'] as const).map((state) => stateNotice(driverRecord({ state })).icon)
      ).size
    ).toBe(5)
  })
  it('is told aloud in reply order, without a name', () => {
    expect(spokenRecord(driverRecord({}))).toBe('Driver record opened. DISQUALIFIED until 24 March 2027. 12 points count.')
    expect(pointsWords({ livePoints: 0 })).toBe('No points count')
  })
  it('gathers categories given together', () => {
    expect(entitlementRows(driverRecord({}))).toEqual([{ label: 'AM, B', value: 'full, 1 June 2003 to 11 March 2055' }])
  })
  it('says of a card that has run out that the licence has not', () => {
    const card = licenceRows(driverRecord({ cardUntil: '2026-05-01' }), '2026-11-22').find(({ label }) => label === 'Card good until')
    expect(card?.value).toBe('1 May 2026: the card has run out, the licence has not')
  })
  it('tells a disqualification that is over', () => {
    const over = driverRecord({
      state: 'full',
      disqualification: { from: '2020-01-01', to: '2021-01-01', offence: 'Drink', retest: false, inForce: false }
    })
    expect(licenceRows(over, '2026-11-22').at(-1)).toEqual({ label: 'Was disqualified', value: '1 January 2020 to 1 January 2021: Drink' })
  })
})
