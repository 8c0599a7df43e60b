import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { Write } from '../../../electron/contract/writes.ts'

const ENDED: ReadonlySet<Write['state']> = new Set(['completed', 'refused'])

/** Writes of this session and where they stand; main follows them, this shows them. */
export const useWrites = defineStore('writes', () => {
  const byId = ref<ReadonlyMap<string, Write>>(new Map())
  const all = computed(() => [...byId.value.values()])
  const underWay = computed(() => all.value.filter((write) => !ENDED.has(write.state)))
  const forDraft = (draftId: string): Write | undefined => all.value.findLast((write) => write.draftId === draftId)

  const take = (write: Write): void => {
    byId.value = new Map(byId.value).set(write.writeId, write)
  }
  const clear = (): void => {
    byId.value = new Map()
  }
  /** Follows the events. @returns stops the following */
  const follow = (bridge: Bridge): (() => void) => bridge.listen((event) => event.kind === 'write' && take(event.write))
  /** Asks for what main knows: after sign-in, unlock or a crash of the renderer. */
  const refresh = async (bridge: Bridge): Promise<void> => {
    const answer = await bridge.call('writes.list', {})
    if (answer.ok) byId.value = new Map(answer.value.writes.map((write) => [write.writeId, write]))
  }
  return { all, underWay, forDraft, take, clear, follow, refresh }
})
