import type { Database } from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { seeded, TODAY } from '../../population/seeded.fixture.ts'
import { searchPeople } from '../people/search/search-people.ts'
import { findProperty } from '../property/find.ts'
import { findVehicles } from '../vehicles/find.ts'

const database = seeded(2000)
const vehicles = (query: Parameters<typeof findVehicles>[1]['query']) =>
  findVehicles(database, { query, recording: null, today: TODAY }).candidates.map(({ vrm }) => vrm)
const VRM = 'JX19KVO'

describe('a registration', () => {
  it.each(['JX19KVO', 'jx19 kvo', 'JXI9KV0', 'JX19', '19KV', 'KVO', 'X19K', 'JX?9KVO', '?X19*', 'JX*VO', '*9KVO', 'J?19K*'])(
    'is found by %s',
    (vrm) => {
      expect(vehicles({ vrm })).toContain(VRM)
    }
  )
  it.each(['KX19KVO', 'JX18', 'JX?8*', '*9KVP'])('is not found by %s', (vrm) => {
    expect(vehicles({ vrm })).not.toContain(VRM)
  })
  it.each(['XX0FTRANSJ7K19203', 'XX0FTRANS', '19203', 'XX0F*19203', '*K19203'])('is found by the VIN %s', (vin) => {
    expect(vehicles({ vin })).toContain(VRM)
  })
  it('is cut off where a part is too common, and more is said', () => {
    const { candidates, more } = findVehicles(database, { query: { vrm: 'J*' }, recording: null, today: TODAY })
    expect([candidates.length, more]).toEqual([20, true])
  })
})

/** What of the plans, as SQLite makes them for all that these searches ask, reads something from end to end. */
const plansOf = (search: (watched: Database) => void): readonly string[] => {
  // A connection of its own: what is prepared once is not prepared again.
  const watched = seeded(60)
  const prepare = vi.spyOn(watched, 'prepare')
  search(watched)
  const asked = new Set(prepare.mock.calls.map(([sql]) => sql))
  prepare.mockRestore()
  return [...asked].flatMap((sql) => {
    const plan = database.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replaceAll(/@\w+|\?/g, "''")}`).all()
    // What a part of the question has gathered is read whole, under the name that the question gives it.
    const gathered = plan.flatMap(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/.exec(detail)?.[1] ?? [])
    const made = [
      ...gathered,
      ...gathered.flatMap((name) => [...sql.matchAll(new RegExp(`${name} AS (\\w+)`, 'g'))].map(([, alias]) => alias ?? ''))
    ]
    return plan
      .map(({ detail }) => detail)
      .filter((detail) => detail.startsWith('SCAN') && !/VIRTUAL TABLE|CONSTANT ROW|\(subquery/.test(detail))
      .filter((detail) => !made.includes(/^SCAN (\w+)/.exec(detail)?.[1] ?? ''))
      .map((detail) => `${detail} in ${sql}`)
  })
}

describe('no search reads a table from end to end', { timeout: 30_000 }, () => {
  it('of people', () => {
    const queries = [
      { surname: 'Smith', forenames: ['John'], birthDate: '1985-03-12' },
      { surname: 'Smith', forenames: ['John'], town: 'Leeds' },
      { surname: 'Sm?th', forenames: ['J*'] },
      { surname: 'Smith', birthDate: '1985' },
      { forenames: ['Smudge'], approximateAge: { years: 40, plusMinus: 2 } },
      { identifier: '04/1L' },
      { identifier: 'SMITH803125JA9AA' }
    ]
    const plans = plansOf((watched) => {
      for (const query of queries) searchPeople(watched, { query: { limit: 20, ...query }, today: TODAY, ranks: {} })
    })
    // The one row that says of which day the population is.
    expect(plans.filter((plan) => !plan.startsWith('SCAN population'))).toEqual([])
  })
  it('of vehicles, by registration or VIN', () => {
    const plans = plansOf((watched) => {
      for (const query of [{ vrm: VRM }, { vrm: '?X19*' }, { vrm: '19KV' }, { vin: '19203' }, { vin: 'XX0F*' }])
        findVehicles(watched, { query, recording: null, today: TODAY })
    })
    expect(plans).toEqual([])
  })
  it('of property, by its marks', () => {
    const plans = plansOf((watched) => {
      for (const marks of [['WTU102C5'], ['TU10'], ['*02C5'], ['SERIAL NUMBER WTU102C5']]) findProperty(watched, { query: { marks } })
    })
    expect(plans).toEqual([])
  })
})
