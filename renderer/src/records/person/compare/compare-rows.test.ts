import { describe, expect, it } from 'vitest'
import { PersonContentSchema, type PersonContentInput } from '../../../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../../../mock-server/api/summary.ts'
import { bridgeDouble } from '../../../testing/bridge-double.ts'
import { provideBridge } from '../../../app/bridge.ts'
import { compareRows, isShared } from './compare-rows.ts'

provideBridge(bridgeDouble())
const summary = (content: PersonContentInput): PersonSummary => ({
  person: {
    personId: '10000000-0000-4000-8000-000000000001',
    pncId: '2004/0000001L',
    longPersonUrn: 'urn',
    versionToChange: 'v',
    ownerForce: '01ZD',
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: 'x',
    content: PersonContentSchema.parse(content)
  },
  flags: { warnings: [], markers: [], wanted: null, missing: false, child: false, deceased: false },
  warnings: [],
  markers: [],
  wanted: [],
  missing: [],
  history: [],
  associates: [],
  vehicles: [],
  sealed: [],
  links: []
})
const rowsOf = (one: PersonContentInput, other: PersonContentInput) =>
  Object.fromEntries(
    compareRows(summary(one), summary(other), '2026-11-22')
      .flatMap(({ rows }) => rows)
      .map((row) => [row.label, row.verdict])
  )

describe('two records field by field', () => {
  it('says of each field whether it is the same, differs, or stands on one only; what neither says is left out', () => {
    const smith = { kind: 'true' as const, surname: 'Smith', forenames: ['John'] }
    const rows = rowsOf(
      { names: [smith], sex: 'M', birth: { date: '1985-03-12' }, eyes: 'Blue', height: { cm: 183 } },
      { names: [{ ...smith, surname: 'SMITH' }], sex: 'M', birth: { date: '1985-12-03' }, hair: 'Grey', height: { cm: 183 } }
    )
    expect(rows).toEqual({ Name: 'same', Born: 'differs', Sex: 'same', Height: 'same', Eyes: 'one-only', Hair: 'one-only', Record: 'same' })
  })
  it('takes lists as sets: the same addresses in another order are the same, one more is a difference', () => {
    const home = { kind: 'home' as const, lines: '4 High Street', postcode: 'NR1 1AA' }
    const work = { kind: 'work' as const, lines: '9 Dock Road' }
    expect(rowsOf({ sex: 'M', addresses: [home, work] }, { sex: 'M', addresses: [work, home] })['Addresses']).toBe('same')
    expect(rowsOf({ sex: 'M', addresses: [home, work] }, { sex: 'M', addresses: [home] })['Addresses']).toBe('differs')
    expect([isShared('4 HIGH street', ['4 High Street']), isShared('5 High Street', ['4 High Street'])]).toEqual([true, false])
  })
  it('takes an unknown sex for no difference', () => {
    expect(rowsOf({ sex: 'U' }, { sex: 'F' })['Sex']).toBe('one-only')
  })
})
