import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { CodeRow } from '../../../mock-server/api/reference.ts'
import { useBridge } from '../app/bridge.ts'

/** The table of reasons: asked for once, kept for the session. */
export const useReasons = defineStore('reasons', () => {
  const rows = ref<readonly CodeRow[]>([])
  /** @returns why the table could not be had, or null */
  const load = async (): Promise<string | null> => {
    if (rows.value.length > 0) return null
    const answer = await useBridge().call('reference.table', { table: 'reasons' })
    if (!answer.ok) return answer.problem.message
    rows.value = answer.value.rows
    return null
  }
  const byCode = (code: string): CodeRow | null => rows.value.find((row) => row.code === code) ?? null
  return { rows, load, byCode }
})
