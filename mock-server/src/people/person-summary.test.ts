import type { Database } from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { PersonSummarySchema } from '../../api/summary.ts'
import { FIXED_IDS } from '../../population/fixed-people.ts'
import { seeded, TODAY } from '../../population/seeded.fixture.ts'
import { personRecord } from './person-record.ts'
import { personSummary } from './person-summary.ts'

const CODES = ['FI', 'XP', 'WE', 'VI', 'SX', 'ES', 'CO', 'SH', 'SU', 'MN', 'CT', 'AT', 'DR', 'OV', 'AG', 'IS']
const ranks = Object.fromEntries(CODES.map((code, index) => [code, index + 1]))

describe('personSummary', () => {
  let database: Database
  beforeAll(() => {
    database = seeded(600)
  }, 60_000)
  const summary = (personId: string) => personSummary(database, { personId, today: TODAY, ranks })

  it('gives warnings in order of danger, then wanted with its power and action', () => {
    const found = summary(FIXED_IDS.johnSmith)
    expect(found?.warnings.map(({ code }) => code)).toEqual(['FI', 'VI', 'SH'])
    expect(found?.wanted).toHaveLength(1)
    expect(found?.wanted[0]).toMatchObject({
      personId: FIXED_IDS.johnSmith,
      status: 'circulated',
      content: { power: 'arrest', warrant: { courtCode: '2576' } }
    })
    expect(found?.history[0]).toMatchObject({ kind: 'arrest', open: true })
    expect(found?.vehicles).toEqual([{ vrm: 'JX19KVO', description: 'Ford Transit, white, 2019' }])
    expect(found?.sealed).toEqual([])
  })
  it('keeps all twenty warnings of a person, the same code more than once', () => {
    const found = summary(FIXED_IDS.twentyWarnings)
    expect(found?.warnings).toHaveLength(20)
    expect(found?.flags.warnings).toEqual(CODES)
    const order = found?.warnings.map(({ code }) => ranks[code] ?? 0) ?? []
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })
  it('H52 shows a child’s warnings, wanted and missing, and names the safeguarding details as sealed', () => {
    expect(summary(FIXED_IDS.liamChild)).toMatchObject({
      flags: { child: true },
      sealed: ['Safeguarding details'],
      missing: [{ grade: 'H', open: false, informantMayBeTold: true }]
    })
  })
  it('says of a missing adult that the informant may not be told', () => {
    expect(summary(FIXED_IDS.smithJohnMissing)).toMatchObject({
      flags: { missing: true },
      missing: [{ open: true, informantMayBeTold: false }]
    })
  })
  it('is null where there is no such person', () => {
    expect(summary('10000000-0000-4000-8000-0000000000ff')).toBeNull()
    expect(personRecord(database, { personId: '10000000-0000-4000-8000-0000000000ff' })).toBeNull()
  })
  it('answers in the shape of the contract for everybody', () => {
    for (const id of database.prepare<[], string>('SELECT id FROM person').pluck().all()) {
      const found = summary(id)
      expect(PersonSummarySchema.parse(found)).toEqual(found)
    }
  })
})
