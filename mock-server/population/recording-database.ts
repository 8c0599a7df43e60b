import type { Database } from 'better-sqlite3'
import { StoreFault } from '../store/refusal.ts'

/** A statement's number, in the order in which the texts were first used, and the values it runs with. */
export type RecordedRow = readonly [statement: number, ...values: unknown[]]

export interface Recording {
  /** Texts first used since the last taking, in the order of their numbers. */
  readonly statements: readonly string[]
  readonly rows: readonly RecordedRow[]
}

/** Tables whose key SQLite gives: the next of an empty table is its count of rows and one. */
const TABLE = /^INSERT INTO (\w+) /

/**
 * As much of a connection as writing people into an empty store uses. It notes what is run on it, so that a thread
 * can make rows while another one writes them; the keys it gives are those that the empty store will give.
 */
export const recordingDatabase = () => {
  const numbers = new Map<string, number>()
  const keys = new Map<string, number>()
  let statements: string[] = []
  let rows: RecordedRow[] = []

  const prepare = (sql: string) => {
    const number = numbers.size
    numbers.set(sql, number)
    statements.push(sql)
    const table = TABLE.exec(sql)?.[1]
    return {
      run: (...values: unknown[]) => {
        rows.push([number, ...values])
        if (table === undefined) return { changes: 1, lastInsertRowid: 0 }
        const lastInsertRowid = (keys.get(table) ?? 0) + 1
        keys.set(table, lastInsertRowid)
        return { changes: 1, lastInsertRowid }
      },
      // What is not remembered by who asks is not there: the store is empty.
      get: () => undefined,
      all: () => {
        throw new StoreFault(`Rows are made without reading: ${sql}`)
      }
    }
  }
  return {
    /** What statement.ts asks of a connection is `prepare` alone. */
    database: { prepare } as unknown as Database,
    noted: (): number => rows.length,
    take: (): Recording => {
      const taken = { statements, rows }
      statements = []
      rows = []
      return taken
    }
  }
}
