import { createHash } from 'node:crypto'
import { NATIONAL_TABLES } from '../../api/reference.ts'
import type { CodeRow, CodeTable, NationalTable, SmallTable, TABLES } from '../../api/reference.ts'
import { nationalRows } from './national-rows.ts'
import { smallTable } from './small-tables.ts'

type Table = (typeof TABLES)[number]

const NOTES: Readonly<Record<NationalTable, string>> = {
  offences: 'National offence codes (CJS).',
  courts: 'Courts by their four-digit code.',
  stations: 'Police forces and stations.',
  forces: 'Police forces.',
  results: 'Result codes of courts, as disposals quote them.',
  qualifiers: 'Qualifiers of results, as disposals quote them.'
}

const versionOf = (rows: readonly CodeRow[]): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 32)

const isNational = (table: Table): table is NationalTable => (NATIONAL_TABLES as readonly string[]).includes(table)

/** All code tables, loaded once; versions are worked out when a table is first asked for. */
export const loadReference = () => {
  const national = nationalRows()
  const byCode = (table: NationalTable): ReadonlyMap<string, CodeRow> => new Map(national[table].map((row) => [row.code, row]))
  const codes = { offences: byCode('offences'), courts: byCode('courts'), stations: byCode('stations') }
  const tables = new Map<Table, CodeTable>()

  /** An eighth letter A, B, C or I on a known code says the role (leds-api, Identifiers). */
  const offence = (code: string): CodeRow | undefined => {
    const upper = code.toUpperCase()
    return codes.offences.get(upper) ?? (/^.{7}[ABCI]$/.test(upper) ? codes.offences.get(upper.slice(0, 7)) : undefined)
  }
  const table = (name: Table): CodeTable => {
    const made = tables.get(name)
    if (made !== undefined) return made
    const { note, rows } = isNational(name) ? { note: NOTES[name], rows: national[name] } : smallTable(name)
    const whole: CodeTable = { table: name, version: versionOf(rows), note, rows: [...rows] }
    tables.set(name, whole)
    return whole
  }
  return {
    table,
    row: (name: SmallTable, code: string): CodeRow | undefined => table(name).rows.find((row) => row.code === code),
    offence,
    court: (code: string): CodeRow | undefined => codes.courts.get(code),
    station: (code: string): CodeRow | undefined => codes.stations.get(code.toUpperCase())
  }
}
export type Reference = ReturnType<typeof loadReference>
