import { shallowReactive } from 'vue'
import type { CodeRow, SmallTable } from '../../../mock-server/api/reference.ts'
import { useBridge } from '../app/bridge.ts'

const held = shallowReactive(new Map<SmallTable, readonly CodeRow[]>())
const asked = new Map<SmallTable, Promise<void>>()

/** Fetches a small code table once for this renderer. A table that could not be read is asked for again next time. */
export const loadTable = (table: SmallTable): Promise<void> => {
  const known = asked.get(table)
  if (known !== undefined) return known
  const asking = useBridge()
    .call('reference.table', { table })
    .then((answer) => {
      if (answer.ok) held.set(table, answer.value.rows)
      else asked.delete(table)
    })
  asked.set(table, asking)
  return asking
}

/** Rows of a small table, empty until they are there; reading them asks for them. */
export const tableRows = (table: SmallTable): readonly CodeRow[] => {
  const rows = held.get(table)
  if (rows === undefined) void loadTable(table)
  return rows ?? []
}

/** A code's words, the code itself while the table is not there. */
export const labelOf = (table: SmallTable, code: string): string => tableRows(table).find((row) => row.code === code)?.label ?? code

/** Forgets the tables: for tests, each of which brings its own. */
export const forgetTables = (): void => {
  held.clear()
  asked.clear()
}
