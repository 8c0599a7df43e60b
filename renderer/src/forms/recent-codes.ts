import type { CodeRow, NationalTable } from '../../../mock-server/api/reference.ts'

const MOST = 12
const picked = new Map<NationalTable, readonly CodeRow[]>()

/** Codes picked last of a national table, the newest first; in memory of this page alone, gone with a lock. */
export const recentCodes = (table: NationalTable): readonly CodeRow[] => picked.get(table) ?? []

export const noteRecent = (table: NationalTable, row: CodeRow): void => {
  picked.set(table, [row, ...recentCodes(table).filter(({ code }) => code !== row.code)].slice(0, MOST))
}

/** @returns the rows with those picked last in front, each in its order */
export const recentFirst = (table: NationalTable, rows: readonly CodeRow[]): readonly CodeRow[] => {
  const codes = new Set(recentCodes(table).map(({ code }) => code))
  return [...rows.filter(({ code }) => codes.has(code)), ...rows.filter(({ code }) => !codes.has(code))]
}
