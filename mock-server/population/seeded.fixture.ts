import Database from 'better-sqlite3'
import { migrate } from '../store/migrations/migrate.ts'
import { MIGRATIONS } from '../store/migrations/migrations.ts'
import { seedPopulation } from './seed-population.ts'

export const TODAY = '2026-11-22'

/** A database in memory that holds a population, for tests of what reads it. */
export const seeded = (people: number): Database.Database => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, MIGRATIONS, `${TODAY}T00:00:00Z`)
  database.transaction(() => seedPopulation(database, { plan: { seed: 42, people, today: TODAY }, at: `${TODAY}T00:00:00Z` }))()
  return database
}
