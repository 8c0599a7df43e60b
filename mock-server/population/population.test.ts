import { beforeAll, describe, expect, it } from 'vitest'
import { readAsn } from '../api/identifiers/asn.ts'
import { readCourtCase } from '../api/identifiers/court-case.ts'
import { readCro } from '../api/identifiers/cro.ts'
import { readPncId } from '../api/identifiers/pnc-id.ts'
import { DisposalSchema } from '../api/disposals.ts'
import { personRules, SignalSchema } from '../api/people.ts'
import { SafeguardingDetailSchema } from '../api/sealed.ts'
import { wantedRules } from '../api/wanted.ts'
import courtOrders from '../src/reference/tables/court-orders.json' with { type: 'json' }
import wantedCategories from '../src/reference/tables/wanted-categories.json' with { type: 'json' }
import { FIXED_IDS } from './fixed-ids.ts'
import { addDays, ageOn, daysBetween, inWords } from './parts/calendar.ts'
import { syntheticPeople } from './people.ts'
import { seeded, TODAY } from './seeded.fixture.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

const plan = { seed: 42, people: 4000, today: TODAY }
const category = (code: string) => wantedCategories.rows.find((row) => row.code === code)?.extra

describe('the synthetic population', { timeout: 30_000 }, () => {
  let people: readonly SyntheticPerson[]
  beforeAll(() => {
    people = [...syntheticPeople(plan)]
  })
  const share = (of: (person: SyntheticPerson) => boolean): number => people.filter(of).length / people.length

  it('is the same for the same seed, and another for another', () => {
    expect([...syntheticPeople({ ...plan, people: 300 })]).toEqual(people.slice(0, 300))
    expect([...syntheticPeople({ ...plan, seed: 43, people: 300 })]).not.toEqual(people.slice(0, 300))
  })
  it('obeys the rules of a person', () => {
    const rules = personRules(TODAY)
    for (const { content } of people) expect(rules.safeParse(content).error?.issues ?? []).toEqual([])
  })
  it('obeys the rules of wanted reports on the day of each', () => {
    for (const { content, wanted } of people)
      for (const report of wanted) {
        const rules = wantedRules({
          today: report.circulatedAt.slice(0, 10),
          person: { birthDate: content.birth.date, approximateAge: false, secondIdentifier: false },
          category
        })
        expect(rules.safeParse(report.content).error?.issues ?? []).toEqual([])
      }
  })
  it('gives every signal what it needs to stand', () => {
    for (const { warnings, markers } of people)
      for (const signal of [...warnings, ...markers]) expect(SignalSchema.safeParse(signal).success).toBe(true)
  })
  it('holds no arrest for an act under the age of criminal responsibility', () => {
    for (const { content, arrests } of people)
      for (const { offences } of arrests)
        for (const { startDate } of offences)
          if (content.birth.date?.length === 10) expect(ageOn(content.birth.date, startDate)).toBeGreaterThanOrEqual(12)
  })
  it('has what a police population has, in proportion', () => {
    const near = (found: number, [least, most]: [number, number]): void => {
      expect(found).toBeGreaterThan(least)
      expect(found).toBeLessThan(most)
    }
    near(
      share(({ wanted }) => wanted.some(({ cancelled }) => !cancelled)),
      [0.015, 0.045]
    )
    near(
      share(({ warnings }) => warnings.length > 0),
      [0.06, 0.11]
    )
    near(
      share(({ missing }) => missing.length > 0),
      [0.015, 0.07]
    )
    near(
      share(({ content }) => content.profiles.length === 1 && content.profiles[0] === 'CT'),
      [0.02, 0.06]
    )
    near(
      share(({ content }) => content.birth.date !== undefined && ageOn(content.birth.date, TODAY) < 18),
      [0.06, 0.14]
    )
    near(
      share(({ content }) => content.names.length > 1),
      [0.1, 0.4]
    )
  })
  it('has court orders, data-rights flags, statuses held elsewhere, associates and safeguarding details, each a few', () => {
    const few = (found: number, most: number): void => {
      expect(found).toBeGreaterThan(0.001)
      expect(found).toBeLessThan(most)
    }
    few(
      share(({ content }) => (content.courtOrders?.length ?? 0) > 0),
      0.08
    )
    few(
      share(({ content }) => (content.dataRights?.length ?? 0) > 0),
      0.01
    )
    few(
      share(({ content }) => (content.heldElsewhere?.length ?? 0) > 0),
      0.6
    )
    few(
      share(({ knowsPrevious }) => knowsPrevious !== null),
      0.04
    )
    few(
      share(({ sealed }) => sealed.length > 0),
      0.1
    )
    for (const { sealed } of people) for (const detail of sealed) expect(SafeguardingDetailSchema.safeParse(detail).success).toBe(true)
    const codes = new Set(courtOrders.rows.map(({ code }) => code))
    for (const { content } of people) for (const { code } of content.courtOrders ?? []) expect(codes).toContain(code)
  })
  it('links people to people who are there and on ordinary search', () => {
    const database = seeded(1500)
    const links = database
      .prepare<[string], { searchable: number | null }>(
        "SELECT s.person AS searchable FROM person AS p, json_each(p.content, '$.associates') AS a LEFT JOIN person AS other ON other.id = a.value ->> 'personId' LEFT JOIN person_search AS s ON s.person = other.sequence WHERE p.id <> ?"
      )
      .all(FIXED_IDS.nonMolestation)
    expect(links.length).toBeGreaterThan(5)
    for (const { searchable } of links) expect(searchable).not.toBeNull()
  })
  it('has postcodes that lead to no door', () => {
    for (const { content } of people) for (const { postcode } of content.addresses) expect(postcode).toMatch(/ [0-9][CIKMOV]{2}$/)
  })
  it('has numbers with the right check letters', () => {
    const database = seeded(1500)
    const values = (kind: string) => database.prepare<[string], string>('SELECT value FROM identifier WHERE kind = ?').pluck().all(kind)
    expect(values('asn').length).toBeGreaterThan(100)
    for (const value of values('asn')) expect(readAsn(value)).toMatchObject({ state: 'valid', canonical: value })
    for (const value of values('cro')) expect(readCro(value)).toMatchObject({ state: 'valid', canonical: value })
    for (const value of values('pnc-id')) expect(readPncId(value, 2026)).toMatchObject({ state: 'valid', canonical: value })
    for (const { id, reference, marker, content } of database
      .prepare<[], { id: string; reference: string; marker: string; content: string }>(
        'SELECT id, reference, case_status_marker AS marker, content FROM court_case'
      )
      .all()) {
      expect(readCourtCase(reference).state).toBe('valid')
      expect(
        DisposalSchema.safeParse({ ...JSON.parse(content), courtCaseId: id, courtCaseReference: reference, caseStatusMarker: marker }).error
          ?.issues ?? []
      ).toEqual([])
    }
    // The next number that the service gives is free.
    expect(
      database.prepare("SELECT max(value) FROM sequence_counter WHERE name = 'pnc-id' AND year = 2004").pluck().get()
    ).toBeGreaterThanOrEqual(12)
  })
})

describe('the calendar', () => {
  it('counts as Date does', () => {
    for (let days = -40_000; days < 40_000; days += 97)
      expect(addDays('2024-02-29', days)).toBe(new Date(Date.UTC(2024, 1, 29 + days)).toISOString().slice(0, 10))
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(inWords('1985-03-04')).toBe('4 March 1985')
  })
})
