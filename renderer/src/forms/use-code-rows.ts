import { onScopeDispose, shallowRef } from 'vue'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { useBridge } from '../app/bridge.ts'
import { rankByName } from '../ui/rank-by-name.ts'
import { loadTable, tableRows } from './code-tables.ts'
import type { CodeField } from './field.ts'

/** What a code field offers for what is typed. `trouble` says why nothing can be offered. */
export const useCodeRows = (source: CodeField['rows']) => {
  const found = shallowRef<readonly CodeRow[]>([])
  const trouble = shallowRef<string | null>(null)
  let question = 0
  onScopeDispose(() => (question = -1))

  const whole = async (): Promise<readonly CodeRow[]> => {
    if ('own' in source) return source.own
    if ('small' in source) {
      await loadTable(source.small)
      return tableRows(source.small).filter((row) => row.readOnly !== true)
    }
    return []
  }
  const inOrder = (rows: readonly CodeRow[], text: string): readonly CodeRow[] => {
    const exact = rows.filter((row) => row.code.toLowerCase() === text.toLowerCase())
    const ranked = rankByName(text, rows, (row) => `${row.code} ${row.label}`)
    return [...exact, ...ranked.filter((row) => !exact.includes(row))]
  }
  /** An answer that comes after a later question was asked is dropped. @returns false where it was */
  const ask = async (text: string): Promise<boolean> => {
    question += 1
    const mine = question
    if (!('national' in source)) {
      const rows = await whole()
      if (mine !== question) return false
      trouble.value = rows.length === 0 ? 'The list could not be read. Type the code, or try again.' : null
      found.value = inOrder(rows, text)
      return true
    }
    const answer =
      text.trim() === '' ? null : await useBridge().call('reference.find', { table: source.national, query: text.trim(), limit: 20 })
    if (mine !== question) return false
    trouble.value = answer?.ok === false ? 'The list could not be read. Type the code, or try again.' : null
    found.value = answer?.ok === true ? answer.value.rows : []
    return true
  }
  /** The row of a code, or null where none has it. */
  const rowOf = async (code: string): Promise<CodeRow | null> => {
    if (code === '') return null
    const rows = 'national' in source ? await useBridge().call('reference.find', { table: source.national, query: code, limit: 5 }) : null
    const among = rows === null ? await whole() : rows.ok ? rows.value.rows : []
    return among.find((row) => row.code.toLowerCase() === code.toLowerCase()) ?? null
  }
  return { found, trouble, ask, rowOf }
}
