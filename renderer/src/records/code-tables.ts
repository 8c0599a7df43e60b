import { shallowRef, type ShallowRef } from 'vue'
import type { CodeRow, SmallTable } from '../../../mock-server/api/reference.ts'
import { useBridge } from '../app/bridge.ts'

export type CodeRows = ReadonlyMap<string, CodeRow>
const NONE: CodeRows = new Map()
const tables = new Map<SmallTable, ShallowRef<CodeRows>>()

const fill = async (table: SmallTable, rows: ShallowRef<CodeRows>): Promise<void> => {
  const answer = await useBridge().call('reference.table', { table })
  if (answer.ok) rows.value = new Map(answer.value.rows.map((row) => [row.code, row]))
  // Asked again by the next who needs it: until then the code itself stands on screen, which is true if terse.
  else tables.delete(table)
}

/** A small code table by code: empty until main has answered, then filled for all who use it. */
export const useCodeTable = (table: SmallTable): Readonly<ShallowRef<CodeRows>> => {
  const known = tables.get(table)
  if (known !== undefined) return known
  const rows = shallowRef(NONE)
  tables.set(table, rows)
  void fill(table, rows)
  return rows
}

/** The label of a code, or the code itself where its table does not have it (yet). */
export const labelOf = (rows: CodeRows, code: string): string => rows.get(code)?.label ?? code
