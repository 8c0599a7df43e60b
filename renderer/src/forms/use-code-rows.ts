import { onScopeDispose, shallowRef } from 'vue'
import type { CodeRow, NationalTable } from '../../../mock-server/api/reference.ts'
import { useBridge } from '../app/bridge.ts'
import { rankByName } from '../ui/rank-by-name.ts'
import { loadTable, tableRows } from './code-tables.ts'
import type { CodeField } from './field.ts'
import { recentCodes, recentFirst } from './recent-codes.ts'

/** What a code field offers for what is typed. `trouble` says why nothing can be offered. */
export const useCodeRows = (source: CodeField['rows'], recent = false) => {
  const found = shallowRef<readonly CodeRow[]>([])
  const trouble = shallowRef<string | null>(null)
  const looking = shallowRef(false)
  let question = 0
  let latest = ''
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
  const TROUBLE = 'The list could not be read. Type the code, or try again.'
  let asking = false
  /** One question at a time; of those that come meanwhile only the last is asked: typing never queues behind itself. */
  const askNational = async (table: NationalTable, text: string): Promise<void> => {
    if (asking) return
    asking = true
    const answer = text.trim() === '' ? null : await useBridge().call('reference.find', { table, query: text.trim(), limit: 20 })
    asking = false
    if (question === -1) return
    if (latest !== text) return askNational(table, latest)
    trouble.value = answer?.ok === false ? TROUBLE : null
    const rows = answer?.ok === true ? answer.value.rows : []
    found.value = !recent ? rows : text.trim() === '' ? recentCodes(table) : recentFirst(table, rows)
    looking.value = false
  }
  /** Looks for what is typed. Until its answer is there nothing is offered: a row of an earlier question is never picked. */
  const ask = async (text: string): Promise<void> => {
    question += 1
    const mine = question
    latest = text
    looking.value = true
    if ('national' in source) return askNational(source.national, text)
    const rows = await whole()
    if (mine !== question) return
    trouble.value = rows.length === 0 ? TROUBLE : null
    found.value = inOrder(rows, text)
    looking.value = false
  }
  /** The row of a code, or null where none has it. */
  const rowOf = async (code: string): Promise<CodeRow | null> => {
    if (code === '') return null
    const rows = 'national' in source ? await useBridge().call('reference.find', { table: source.national, query: code, limit: 5 }) : null
    const among = rows === null ? await whole() : rows.ok ? rows.value.rows : []
    return among.find((row) => row.code.toLowerCase() === code.toLowerCase()) ?? null
  }
  return { found, trouble, looking, ask, rowOf }
}
