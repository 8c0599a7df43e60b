import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { FeedItem, MyRun } from '../../../../mock-server/api/training.ts'
import { useBridge } from '../../app/bridge.ts'
import { isOpen } from '../training-words.ts'

type Run = NonNullable<MyRun['run']>

/** The run that the user is in, as the server last said. */
export const useOwnRun = defineStore('own-run', () => {
  const run = shallowRef<Run | null>(null)
  /** The last one that was seen, for its debrief once it is over. */
  const last = ref<{ readonly runId: string; readonly title: string } | null>(null)
  const speaks = ref(false)
  const feed = computed<readonly FeedItem[]>(() => run.value?.feed ?? [])
  /** Calls and requests that wait for the trainee, the oldest first. */
  const waiting = computed(() => feed.value.filter(isOpen))

  const take = (next: MyRun['run']): void => {
    run.value = next
    if (next !== null) last.value = { runId: next.runId, title: next.title }
  }
  const refresh = async (): Promise<void> => {
    const answer = await useBridge().call('training.mine', {})
    if (answer.ok) take(answer.value.run)
  }
  return { run, last, speaks, feed, waiting, take, refresh }
})
