import type { DriverRecord } from '../../../../mock-server/api/drivers.ts'

/** A driver record for tests: invented. */
export const driverRecord = (given: Partial<DriverRecord>): DriverRecord => ({
  driverNumber: 'SMYTH803125J90GJ',
  personId: '10000000-0000-4000-8000-000000000002',
  displayName: 'SMYTHE, Jon',
  birthDate: '1985-03-12',
  sex: 'M',
  address: null,
  state: 'disqualified',
  validFrom: '2003-06-01',
  validTo: '2055-03-11',
  cardUntil: '2030-01-01',
  entitlements: ['AM', 'B'].map((category) => ({ category, kind: 'full', from: '2003-06-01', to: '2055-03-11' })),
  endorsements: [
    {
      code: 'CU80',
      offence: 'Using a hand-held device while driving',
      offenceDate: '2026-07-01',
      convictionDate: '2026-09-01',
      points: 6,
      counts: true,
      countsUntil: '2029-06-30'
    }
  ],
  livePoints: 12,
  disqualification: { from: '2026-09-23', to: '2027-03-24', offence: '12 points or more within 3 years', retest: true, inForce: true },
  photograph: null,
  openedAt: '2026-11-22T18:00:00Z',
  ...given
})
