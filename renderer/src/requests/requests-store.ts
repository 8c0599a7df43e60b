import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { REQUEST_BOXES, RequestItem, RequestList } from '../../../mock-server/api/requests.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'

export type RequestBox = (typeof REQUEST_BOXES)[number]
/** Asked for at once; those after them come by one key. */
const PAGE = 200

/** The requests inbox as it was last asked; shared by its tab and the rail's count. */
export const useRequests = defineStore('requests', () => {
  const items = shallowRef<readonly RequestItem[]>([])
  const box = ref<RequestBox>('in')
  /** Those done with too. */
  const every = ref(false)
  const cursor = ref<string | null>(null)
  const totals = shallowRef<RequestList['totals'] | null>(null)
  /** When LEDS answered last; null before it did. */
  const asOf = ref<string | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const inbox = shallowRef<RequestList['totals'] | null>(null)
  /** What somebody of one's force has to take: what the rail counts. */
  const count = computed(() => (inbox.value === null ? 0 : inbox.value.waiting))
  /** What was asked last: an answer to another question comes too late. */
  let latest = 0

  const ask = async (after: string | null): Promise<void> => {
    if (!useAppState().may('request.view')) return
    const asked = ++latest
    const which = box.value
    const answer = await useBridge().call('requests.list', {
      box: which,
      state: every.value || which === 'sent' ? 'all' : 'open',
      limit: PAGE,
      ...(after === null ? {} : { cursor: after })
    })
    if (asked !== latest) return
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    const { requests, cursor: next } = answer.value
    items.value = after === null ? requests : [...items.value, ...requests]
    cursor.value = next
    totals.value = answer.value.totals
    asOf.value = answer.value.asOf
    if (which === 'in') inbox.value = answer.value.totals
  }
  const refresh = (): Promise<void> => ask(null)
  const more = async (): Promise<void> => {
    if (cursor.value !== null) await ask(cursor.value)
  }
  const turnTo = (which: RequestBox): Promise<void> => {
    box.value = which
    items.value = []
    return refresh()
  }
  const showEvery = (all: boolean): Promise<void> => {
    every.value = all
    return refresh()
  }
  return { items, box, every, cursor, totals, asOf, problem, count, refresh, more, turnTo, showEvery }
})
