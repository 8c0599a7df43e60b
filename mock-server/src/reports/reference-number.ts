import type { Database } from 'better-sqlite3'
import { nextInSequence } from '../../store/sequence.ts'
import { statement } from '../../store/statement.ts'
import type { ReportKind } from './report-row.ts'

/** Each kind counts its references of a year in a series of its own; the population counts in the same ones. */
const SERIES = {
  wanted: { prefix: 'WR', series: 'wanted-report' },
  missing: { prefix: 'MP', series: 'missing-report' },
  property: { prefix: 'PR', series: 'property-report' },
  vehicle: { prefix: 'VR', series: 'vehicle-report' }
} as const satisfies Partial<Record<ReportKind, { readonly prefix: string; readonly series: string }>>
export type NumberedKind = keyof typeof SERIES

/** `WR-26-000123`. */
export const formatReference = (kind: NumberedKind, year: number, serial: number): string =>
  `${SERIES[kind].prefix}-${String(year % 100).padStart(2, '0')}-${String(serial).padStart(6, '0')}`

/** The next reference of a kind and year; one that an imported report bears already is passed over. */
export const nextReference = (database: Database, kind: NumberedKind, year: number): string => {
  const reference = formatReference(kind, year, nextInSequence(database, SERIES[kind].series, year))
  const taken = statement(database, 'SELECT 1 FROM report WHERE kind = ? AND reference = ?').get(kind, reference) !== undefined
  return taken ? nextReference(database, kind, year) : reference
}
