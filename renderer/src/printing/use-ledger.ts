import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { PRINT_CLOSINGS, PrintRow } from '../../../mock-server/api/prints.ts'
import { useBridge } from '../app/bridge.ts'
import { closePrint } from './close-print.ts'

/** Prints as LEDS holds them: overdue ones first, then those out, then the latest that are accounted for. */
export const useLedger = () => {
  const whose = ref<'own' | 'force'>('own')
  const asOf = ref<string | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const overdue = shallowRef<readonly PrintRow[]>([])
  const out = shallowRef<readonly PrintRow[]>([])
  const closed = shallowRef<readonly PrintRow[]>([])
  /** More are held than are shown. */
  const more = ref(false)

  const read = async (): Promise<void> => {
    const asked = whose.value
    const ask = (list: 'overdue' | 'out' | 'all') => useBridge().call('prints.list', { whose: asked, list })
    const [late, standing, all] = await Promise.all([ask('overdue'), ask('out'), ask('all')])
    if (asked !== whose.value) return
    if (!late.ok || !standing.ok || !all.ok) {
      problem.value = [late, standing, all].flatMap((answer) => (answer.ok ? [] : [answer.problem]))[0] ?? null
      return
    }
    problem.value = null
    const due = new Set(late.value.prints.map(({ printId }) => printId))
    overdue.value = late.value.prints
    out.value = standing.value.prints.filter(({ printId }) => !due.has(printId))
    closed.value = all.value.prints.filter(({ state }) => state !== 'out')
    more.value = late.value.more || standing.value.more || all.value.more
    asOf.value = all.value.asOf
  }
  const turn = async (): Promise<void> => {
    whose.value = whose.value === 'own' ? 'force' : 'own'
    await read()
  }
  const close = async (print: PrintRow, how: (typeof PRINT_CLOSINGS)[number]): Promise<void> => {
    await closePrint(print, how)
    await read()
  }
  const groups = computed(() =>
    [
      { id: 'overdue', heading: 'Overdue', rows: overdue.value },
      { id: 'out', heading: 'Out', rows: out.value },
      { id: 'closed', heading: 'Accounted for', rows: closed.value }
    ].filter(({ rows }) => rows.length > 0)
  )
  return { whose, asOf, problem, overdue, out, more, groups, read, turn, close }
}
