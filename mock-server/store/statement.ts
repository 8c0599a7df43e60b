import type { Database, Statement } from 'better-sqlite3'

const prepared = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>()

/**
 * The prepared statement of this SQL text on this connection, prepared once. Values go in by parameters only.
 * @typeParam Row what `get` and `all` give: the columns named in the SQL, as SQLite holds them
 */
export const statement = <Row = unknown>(database: Database, sql: string): Statement<unknown[], Row> => {
  // SECURITY: H55 every value reaches SQL as a bound parameter
  let ofDatabase = prepared.get(database)
  if (ofDatabase === undefined) {
    ofDatabase = new Map()
    prepared.set(database, ofDatabase)
  }
  let found = ofDatabase.get(sql)
  if (found === undefined) {
    found = database.prepare<unknown[], unknown>(sql)
    ofDatabase.set(sql, found)
  }
  return found as Statement<unknown[], Row>
}
