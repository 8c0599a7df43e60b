import type { Database } from 'better-sqlite3'
import type { SeedingProgress } from './seeding-progress.ts'

interface Index {
  readonly name: string
  readonly sql: string
}

/** Tables kept in the order of a key in which the rows do not come: they are sorted into it once, at the end. */
const SORTED_LATER = ['identifier', 'mark_end', 'name_pair', 'object_mark'] as const

/** Text of a query from one list to the next is our own schema's, not input's. */
const keyOf = (database: Database, table: string): string =>
  database.prepare<[string], string>("SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 ORDER BY pk").pluck().all(table).join(', ')

/**
 * Does bulk work without the secondary indexes and without the order of clustered tables, both of which are made at the
 * end, each by one sort: several times faster, and at millions of rows the only way that does not read the disk for
 * each of them. The tables must be empty of what the work writes.
 */
export const withoutIndexes = (database: Database, work: () => void, tell: (progress: SeedingProgress) => void = () => undefined): void => {
  const indexes = database.prepare<[], Index>("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").all()
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`)
  // A temporary table takes the rows that are meant for the one whose name it bears.
  for (const table of SORTED_LATER) database.exec(`CREATE TEMP TABLE ${table} AS SELECT * FROM main.${table} LIMIT 0`)
  work()
  const steps = [
    ...SORTED_LATER.map(
      (table) =>
        `INSERT OR IGNORE INTO main.${table} SELECT * FROM temp.${table} ORDER BY ${keyOf(database, table)}; DROP TABLE temp.${table}`
    ),
    ...indexes.map(({ sql }) => sql)
  ]
  for (const [done, step] of steps.entries()) {
    tell({ phase: 'sorting', done, of: steps.length })
    database.exec(step)
  }
  tell({ phase: 'sorting', done: steps.length, of: steps.length })
}
