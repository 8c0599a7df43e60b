import type { Database } from 'better-sqlite3'
import { StoreFault } from '../refusal.ts'
import type { Migration } from './migration.ts'

/**
 * Brings a file to the schema of this code, each step in its own transaction, noted in `schema_version`.
 * @param at moment of the migration, ISO 8601
 * @throws StoreFault where a newer program has written the file: it is left as it is
 */
export const migrate = (database: Database, migrations: readonly Migration[], at: string): void => {
  database.exec('CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)')
  const applied = Number(database.prepare('SELECT coalesce(max(number), 0) FROM schema_version').pluck().get())
  const newest = migrations.at(-1)?.number ?? 0
  if (applied > newest)
    throw new StoreFault(
      `The database file has schema ${applied}; this program knows ${newest} at most. Use the program that wrote it, or another file.`
    )
  for (const { number, name, sql } of migrations.filter((migration) => migration.number > applied)) {
    database.transaction(() => {
      database.exec(sql)
      database.prepare('INSERT INTO schema_version (number, name, applied_at) VALUES (?, ?, ?)').run(number, name, at)
    })()
  }
}
