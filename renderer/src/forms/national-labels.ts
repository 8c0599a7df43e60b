import { shallowReactive } from 'vue'
import type { NationalTable } from '../../../mock-server/api/reference.ts'
import { useBridge } from '../app/bridge.ts'

const labels = shallowReactive(new Map<string, string>())
const asked = new Set<string>()

const ask = async (table: NationalTable, code: string): Promise<void> => {
  const key = `${table} ${code}`
  if (asked.has(key)) return
  asked.add(key)
  const answer = await useBridge().call('reference.find', { table, query: code, limit: 5 })
  const row = answer.ok ? answer.value.rows.find((one) => one.code === code) : undefined
  if (row !== undefined) labels.set(key, row.label)
  else asked.delete(key)
}

/** A national code with its words, `2576 Norwich Magistrates`; the code alone until they are there. */
export const withLabel = (table: NationalTable, code: string): string => {
  const label = labels.get(`${table} ${code}`)
  return label === undefined ? code : `${code} ${label}`
}
/** Asks for the words of codes that are going to be shown. */
export const loadLabels = (codes: readonly (readonly [NationalTable, string | undefined])[]): void => {
  for (const [table, code] of codes) if (code !== undefined) void ask(table, code)
}
