import type { Database } from 'better-sqlite3'
import { StoreFault } from '../store/refusal.ts'

interface RecordedStatement {
  readonly number: number
  readonly sql: string
  /** How many values it takes. */
  readonly takes: number
}

/** What was run since the last taking, laid flat: a few long lists cross to another thread faster than many short ones. */
export interface Recording {
  /** Texts first used since the last taking. */
  readonly statements: readonly RecordedStatement[]
  /** The statement of each row, by its number. */
  readonly rows: Uint16Array
  /** The values of all rows, one after the other. */
  readonly values: readonly unknown[]
}

/** Tables whose key SQLite gives: the next of an empty table is its count of rows and one. */
const TABLE = /^INSERT INTO (\w+) /

/**
 * As much of a connection as writing people into an empty store uses. It notes what is run on it, so that a thread
 * can make rows while another one writes them; the keys it gives are those that the empty store will give.
 */
export const recordingDatabase = () => {
  const keys = new Map<string, { last: number }>()
  let known = 0
  let statements: RecordedStatement[] = []
  let rows: number[] = []
  let values: unknown[] = []

  const prepare = (sql: string) => {
    const number = known
    known += 1
    const table = TABLE.exec(sql)?.[1]
    const key = table === undefined ? { last: 0 } : (keys.get(table) ?? { last: 0 })
    if (table !== undefined) keys.set(table, key)
    let told = false
    return {
      run: (...given: unknown[]) => {
        if (!told) statements.push({ number, sql, takes: given.length })
        told = true
        rows.push(number)
        for (const value of given) values.push(value)
        if (table !== undefined) key.last += 1
        return { changes: 1, lastInsertRowid: key.last }
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
      const taken = { statements, rows: Uint16Array.from(rows), values }
      statements = []
      rows = []
      values = []
      return taken
    }
  }
}
