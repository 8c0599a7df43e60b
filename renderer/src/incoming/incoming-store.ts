import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { IncomingItem } from '../../../mock-server/api/incoming.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'
import { notTakenWords } from './incoming-words.ts'

/** The control room's queue as it was last asked; asked again whenever the stream says that it changed. */
export const useIncoming = defineStore('incoming', () => {
  const items = shallowRef<readonly IncomingItem[]>([])
  /** When LEDS answered last; null before it did. */
  const asOf = ref<string | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const selected = ref<string | null>(null)
  const waiting = computed(() => items.value.filter(({ state }) => state === 'waiting'))
  /** When the one came that has waited longest; null where none waits. */
  const oldest = computed(() => waiting.value.map(({ receivedAt }) => receivedAt).toSorted()[0] ?? null)
  /** Emergencies that nobody has taken: the rail says so by more than a number. */
  const emergencies = computed(() => waiting.value.filter(({ grade }) => grade === 'emergency').length)
  let asking: Promise<void> | null = null
  let again = false

  const ask = async (): Promise<void> => {
    do {
      again = false
      const answer = await useBridge().call('incoming.list', {})
      problem.value = answer.ok ? null : answer.problem
      if (!answer.ok) return
      items.value = answer.value.items
      asOf.value = answer.value.asOf
      if (answer.value.notTaken.length > 0) showMessage(notTakenWords(answer.value.notTaken, byId))
      // The stream may tell more while it was asked.
    } while (wanted())
  }
  const wanted = (): boolean => again
  /** Ten changes at once are asked about once. */
  const refresh = (): Promise<void> => {
    if (!useAppState().may('incoming.view')) return Promise.resolve()
    again = true
    asking ??= ask().finally(() => {
      asking = null
    })
    return asking
  }
  const byId = (id: string): IncomingItem | undefined => items.value.find(({ incomingId }) => incomingId === id)
  return { items, asOf, problem, selected, waiting, oldest, emergencies, refresh, byId }
})
