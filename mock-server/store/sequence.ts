import type { Database } from 'better-sqlite3'
import { statement } from './statement.ts'

/**
 * The next number of a series that starts anew each year, from 1: PNC ID serials, wanted references, ASN serials,
 * court cases. Called inside a write, so a number is used only if the write is committed.
 * @param name the series, e.g. `wanted-report`
 * @param year four digits
 */
export const nextInSequence = (database: Database, name: string, year: number): number => {
  const row = statement<{ value: number }>(
    database,
    'INSERT INTO sequence_counter (name, year, value) VALUES (?, ?, 1) ON CONFLICT (name, year) DO UPDATE SET value = value + 1 RETURNING value'
  ).get(name, year)
  return row?.value ?? 1
}

/** Moves a series on so that its next number is greater than `used`; never back. */
export const reserveSequence = (database: Database, { name, year, used }: { name: string; year: number; used: number }): void => {
  statement(
    database,
    'INSERT INTO sequence_counter (name, year, value) VALUES (?, ?, ?) ON CONFLICT (name, year) DO UPDATE SET value = max(value, excluded.value)'
  ).run(name, year, used)
}
