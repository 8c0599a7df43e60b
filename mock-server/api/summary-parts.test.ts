import type { Database } from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { FIXED_IDS } from '../population/fixed-people.ts'
import { seeded, TODAY } from '../population/seeded.fixture.ts'
import { personSummary } from '../src/people/person-summary.ts'
import { minimumFlags, minimumOf, partOf, PersonPartSchema, withPart } from './summary-parts.ts'
import { PersonSummarySchema } from './summary.ts'
import type { PersonSummary } from './summary.ts'

describe('the minimum reply and the parts it keeps back', () => {
  let people: PersonSummary[]
  beforeAll(() => {
    const database: Database = seeded(300)
    people = database
      .prepare<[], string>('SELECT id FROM person')
      .pluck()
      .all()
      .flatMap((personId) => personSummary(database, { personId, today: TODAY, ranks: {} }) ?? [])
  }, 60_000)

  it('gives the whole page back when every part is opened, for everybody', () => {
    expect(people.length).toBe(300)
    for (const whole of people) {
      const minimum = minimumOf(whole)
      const opened = (minimum.withheld ?? []).reduce((page, part) => withPart(page, PersonPartSchema.parse(partOf(whole, part))), minimum)
      const [flags, markers] = [minimumFlags(whole.flags), whole.markers.filter(({ code }) => code !== 'DD')]
      expect(opened).toEqual({ ...whole, flags, markers, withheld: [] })
      expect(PersonSummarySchema.parse(minimum)).toEqual(minimum)
    }
  })
  it('H50: says nothing of driver status, which its number leads to under a basis', () => {
    const barred = people.filter(({ flags }) => flags.markers.includes('DD'))
    expect(barred.length).toBeGreaterThan(0)
    for (const whole of barred) {
      const { flags, markers, driverNumber } = minimumOf(whole)
      expect([...flags.markers, ...markers.map(({ code }) => code)]).not.toContain('DD')
      expect(markers).toHaveLength(whole.markers.filter(({ code }) => code !== 'DD').length)
      expect(driverNumber).toBe(whole.driverNumber)
    }
  })
  it('names no part that says nothing', () => {
    for (const whole of people)
      for (const part of minimumOf(whole).withheld ?? []) {
        if (part === 'history') expect(whole.history.length).toBeGreaterThan(0)
        else expect(withPart(minimumOf(whole), partOf(whole, part))).not.toEqual({ ...minimumOf(whole), withheld: expect.anything() })
      }
  })
  it('H52: keeps back nothing of warnings, wanted, missing, bail, open cases and orders, nor how sure the identity is', () => {
    const whole = people.find(({ person }) => person.personId === FIXED_IDS.johnSmith)
    if (whole === undefined) throw new Error('John Smith is not there.')
    const minimum = minimumOf(whole)
    const { names, sex, courtOrders, dataRights, marks, height } = whole.person.content
    expect(minimum).toMatchObject({
      flags: whole.flags,
      warnings: whole.warnings,
      wanted: whole.wanted,
      missing: whole.missing,
      sealed: whole.sealed
    })
    expect(minimum.person.content).toMatchObject({
      names,
      sex,
      courtOrders,
      dataRights,
      marks,
      ...(height === undefined ? {} : { height })
    })
    expect(minimum.history).toEqual(whole.history.filter(({ kind, open }) => kind === 'arrest' && open))
    expect(minimum.history.length).toBeGreaterThan(0)
    expect(minimum).toMatchObject({ associates: [], vehicles: [], withheld: expect.arrayContaining(['addresses', 'vehicles']) })
    expect(minimum.person.content).toMatchObject({ addresses: [], phones: [] })
  })
})
