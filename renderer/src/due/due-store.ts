import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { HeldDraft } from '../../../electron/contract/drafts.ts'
import type { Problem } from '../../../electron/contract/result.ts'
import type { DueItem } from '../../../mock-server/api/due.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useAppState } from '../app/app-state.ts'
import { useBridge } from '../app/bridge.ts'
import { useWrites } from '../app/writes.ts'
import { needsItsOperator } from './due-entries.ts'

/** What is due, as it was last asked; shared by the tab and the rail's count. */
export const useDue = defineStore('due', () => {
  const items = shallowRef<readonly DueItem[]>([])
  const drafts = shallowRef<readonly HeldDraft[]>([])
  /** When LEDS answered last; null before it did. */
  const asOf = ref<string | null>(null)
  const problem = shallowRef<Problem | null>(null)
  /** The line chosen, kept while the list changes under it. */
  const selected = ref<string | null>(null)
  /** Where the operator has said in other words why an item is opened. */
  const contexts = shallowRef<ReadonlyMap<string, AccessContext>>(new Map())
  let asking: Promise<void> | null = null

  const writes = useWrites()
  /** Things somebody may act on now: what the rail counts. */
  const count = computed(() => items.value.filter(({ mayAct }) => mayAct).length + writes.all.filter(needsItsOperator).length)

  const ask = async (): Promise<void> => {
    const bridge = useBridge()
    const app = useAppState()
    const [list, held] = await Promise.all([
      app.may('due.view') ? bridge.call('due.list', {}) : null,
      app.may('draft.own') ? bridge.call('drafts.list', {}) : null
    ])
    if (held?.ok === true) drafts.value = held.value.drafts
    if (list === null) return
    problem.value = list.ok ? null : list.problem
    if (!list.ok) return
    items.value = list.value.items
    asOf.value = list.value.asOf
  }
  /** Asks anew; several who ask at once share one answer. */
  const refresh = (): Promise<void> => {
    asking ??= ask().finally(() => (asking = null))
    return asking
  }
  const explain = (id: string, context: AccessContext): void => {
    contexts.value = new Map(contexts.value).set(id, context)
  }
  return { items, drafts, asOf, problem, selected, contexts, count, refresh, explain }
})
