import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '../store/migrations/migrate.ts'
import { MIGRATIONS } from '../store/migrations/migrations.ts'
import { insertFixedObjects } from './insert-fixed-objects.ts'
import { insertPeople } from './insert-people.ts'
import { recordingDatabase } from './recording-database.ts'
import { rowsAhead } from './rows-ahead.ts'
import { seedPopulation } from './seed-population.ts'
import { TODAY } from './seeded.fixture.ts'

const at = `${TODAY}T00:00:00Z`
/** Enough that a second thread makes the rows, and for more batches than may wait. */
const plan = { seed: 42, people: 3000, today: TODAY }

const empty = (): Database.Database => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, MIGRATIONS, at)
  return database
}

const tablesOf = (database: Database.Database): Map<string, unknown[]> =>
  new Map(
    database
      .prepare<[], string>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('schema_version', 'population') ORDER BY name"
      )
      .pluck()
      .all()
      // Names come from our own schema, not from input.
      .map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()])
  )

describe('a population whose rows a second thread makes', { timeout: 60_000 }, () => {
  it('is the same in every table as one that one thread writes', () => {
    const byTwo = empty()
    byTwo.transaction(() => seedPopulation(byTwo, { plan, at }))()
    const byOne = empty()
    byOne.transaction(() => {
      for (const _person of insertPeople(byOne, plan));
      insertFixedObjects(byOne, { today: TODAY, at })
    })()
    const [two, one] = [tablesOf(byTwo), tablesOf(byOne)]
    expect(two.get('person')).toHaveLength(plan.people)
    expect([...two.keys()]).toEqual([...one.keys()])
    for (const [name, rows] of two) expect(rows, name).toEqual(one.get(name))
  })

  it('says why where its rows cannot be made', () => {
    expect(() => [...rowsAhead({ ...plan, today: 'some day' })]).toThrow('The population could not be made')
  })

  it('refuses to read where rows are only noted', () => {
    expect(() => recordingDatabase().database.prepare('SELECT 1').all()).toThrow('made without reading')
  })
})
