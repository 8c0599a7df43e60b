import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations.ts'

const at = '2026-11-22T10:00:00.000Z'
const second = { number: 2, name: 'second', sql: 'CREATE TABLE second (id INTEGER PRIMARY KEY)' }
const first = { number: 1, name: 'first', sql: 'CREATE TABLE first (id INTEGER PRIMARY KEY)' }

describe('migrate', () => {
  it('does each step once', () => {
    const database = new Database(':memory:')
    migrate(database, [first], at)
    migrate(database, [first, second], at)
    migrate(database, [first, second], at)
    expect(database.prepare('SELECT number FROM schema_version ORDER BY number').pluck().all()).toEqual([1, 2])
  })
  it('refuses a file that a newer program has written', () => {
    const database = new Database(':memory:')
    migrate(database, [first, second], at)
    expect(() => migrate(database, [first], at)).toThrow('schema 2; this program knows 1')
  })
  it('leaves nothing of a step that fails', () => {
    const database = new Database(':memory:')
    expect(() => migrate(database, [{ ...first, sql: `${first.sql}; CREATE TABLE ,` }], at)).toThrow()
    expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'first'").pluck().get()).toBe(0)
  })
  it('numbers the steps from one without a gap', () => {
    expect(MIGRATIONS.map((migration) => migration.number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })
})
