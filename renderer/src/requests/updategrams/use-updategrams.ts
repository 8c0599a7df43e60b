import { computed, onMounted, onScopeDispose, ref, shallowRef } from 'vue'
import type { Problem } from '../../../../electron/contract/result.ts'
import type { RowOutcome, Updategram, UpdategramRow } from '../../../../mock-server/api/updategrams.ts'
import { useBridge } from '../../app/bridge.ts'

/** One that is being checked is asked after so often. Milliseconds. */
export const PROGRESS_MS = 2000
const ROWS = 500

/** Files of many requests, and the rows of the one chosen. */
export const useUpdategrams = () => {
  const files = shallowRef<readonly Updategram[] | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const chosen = ref<string | null>(null)
  const outcome = ref<RowOutcome | null>('refused')
  const rows = shallowRef<readonly UpdategramRow[]>([])
  const after = ref<number | null>(null)
  const file = computed(() => files.value?.find(({ updategramId }) => updategramId === chosen.value) ?? null)
  const bridge = useBridge()
  /** What was asked last: rows of another file or outcome come too late. */
  let latest = 0

  const read = async (from: number | null): Promise<void> => {
    const asked = ++latest
    if (chosen.value === null) return
    const answer = await bridge.call('updategrams.rows', {
      updategramId: chosen.value,
      limit: ROWS,
      ...(outcome.value === null ? {} : { outcome: outcome.value }),
      ...(from === null ? {} : { after: from })
    })
    if (asked !== latest) return
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    rows.value = from === null ? answer.value.rows : [...rows.value, ...answer.value.rows]
    after.value = answer.value.rows.length < ROWS ? null : answer.value.after
  }
  const refresh = async (): Promise<void> => {
    const answer = await bridge.call('updategrams.list', {})
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    files.value = answer.value.updategrams
    if (file.value === null) chosen.value = answer.value.updategrams[0]?.updategramId ?? null
    await read(null)
  }
  const choose = (updategramId: string): Promise<void> => {
    chosen.value = updategramId
    rows.value = []
    return read(null)
  }
  const show = (which: RowOutcome | null): Promise<void> => {
    outcome.value = which
    rows.value = []
    return read(null)
  }
  const more = async (): Promise<void> => {
    if (after.value !== null) await read(after.value)
  }
  onMounted(refresh)
  const timer = setInterval(() => {
    if (!document.hidden && files.value?.some(({ state }) => state !== 'done') === true) void refresh()
  }, PROGRESS_MS)
  onScopeDispose(() => clearInterval(timer))
  return { files, file, problem, chosen, outcome, rows, after, refresh, choose, show, more }
}
