import Database from 'better-sqlite3'
import type { PersonSearch } from '../../../mock-server/api/people.ts'
import { PersonSearchSchema } from '../../../mock-server/api/people.ts'
import { PropertySearchSchema } from '../../../mock-server/api/property-search.ts'
import { VehicleSearchSchema } from '../../../mock-server/api/vehicle-search.ts'
import { searchPeople } from '../../../mock-server/src/people/search/search-people.ts'
import { findProperty } from '../../../mock-server/src/property/find.ts'
import { findVehicles } from '../../../mock-server/src/vehicles/find.ts'
import type { Kind, Question } from './questions.ts'

interface LookUp {
  readonly sql: string
  readonly how: 'all' | 'get'
  readonly values: readonly unknown[]
}

/** A connection that notes every look-up that is made through it. */
const noting = (database: Database.Database, noted: LookUp[]): Database.Database => {
  const prepare = (sql: string) => {
    const prepared = database.prepare<unknown[], unknown>(sql)
    const through =
      (how: LookUp['how']) =>
      (...values: unknown[]): unknown => {
        noted.push({ sql, how, values })
        return prepared[how](...values)
      }
    return { all: through('all'), get: through('get') }
  }
  // What the searches ask of a connection is `prepare` alone.
  return { prepare } as unknown as Database.Database
}

const carryOut = (database: Database.Database, kind: Kind, body: Question['body'], today: string): void => {
  if (kind === 'markOfProperty') findProperty(database, { query: PropertySearchSchema.parse(body) })
  else if (kind === 'vrmFull' || kind === 'vrmPart')
    findVehicles(database, { query: VehicleSearchSchema.parse(body), recording: null, today })
  else {
    const query: PersonSearch = PersonSearchSchema.parse(body)
    searchPeople(database, { query, today, ranks: {} })
  }
}

/**
 * What SQLite alone takes for the look-ups that a search stands on: those that the search makes are noted, and run once
 * more on another connection, without HTTP, without audit, without scoring.
 */
export const bareLookUps = (file: string, today: string) => {
  const first = new Database(file, { readonly: true })
  const other = new Database(file, { readonly: true })
  const noted: LookUp[] = []
  const notes = noting(first, noted)
  const prepared = new Map<string, Database.Statement<unknown[], unknown>>()
  const statementOf = (sql: string): Database.Statement<unknown[], unknown> => {
    const known = prepared.get(sql) ?? other.prepare<unknown[], unknown>(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    /** Milliseconds. */
    time: (kind: Kind, { body }: Question): number => {
      noted.length = 0
      carryOut(notes, kind, body, today)
      const lookUps = noted.map(({ sql, how, values }) => ({ statement: statementOf(sql), how, values }))
      const startedAt = performance.now()
      for (const { statement, how, values } of lookUps) statement[how](...values)
      return performance.now() - startedAt
    },
    close: () => {
      first.close()
      other.close()
    }
  }
}
