import type { Database } from 'better-sqlite3'
import { nextInSequence } from '../store/sequence.ts'
import { statement } from '../store/statement.ts'
import { fixedObjects } from './fixed-objects.ts'
import { FIXED_REPORT_IDS } from './fixed-report-ids.ts'
import { insertObject } from './insert-object.ts'

/** Writes the reports of fixed ids, and the match of two of them, when the population's numbers are put down. */
export const insertFixedObjects = (database: Database, { today, at }: { readonly today: string; readonly at: string }): void => {
  let versions = 0
  const context = {
    nextId: (): string => {
      versions += 1
      return `fixed-version-${versions}`
    },
    series: { next: (name: string, year: number): number => nextInSequence(database, name, year) }
  }
  for (const report of fixedObjects(today, at)) insertObject(database, { person: null, report }, context)
  statement(database, 'INSERT INTO object_match (id, lost, found, reasons, at, lost_force, found_force) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    FIXED_REPORT_IDS.bicycleMatch,
    FIXED_REPORT_IDS.stolenBicycle,
    FIXED_REPORT_IDS.foundBicycle,
    JSON.stringify(['same frame number, CAL5108B2207', 'same make']),
    at,
    '36',
    '52'
  )
}
