import { computed, onScopeDispose, watch, type Ref } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import { useAppState } from '../app/app-state.ts'

/** While LEDS answers others, a check that it did not answer waits so long. Milliseconds. */
export const AGAIN_MS = 5_000

const isAway = (problem: Problem | null): boolean =>
  problem !== null && (problem.kind === 'unreachable' || problem.kind === 'timeout' || problem.kind === 'throttled')

/**
 * A check that was not answered waits in its tab and is asked again by itself as soon as LEDS is back (records,
 * workflow 2). An outage is never an answer.
 * @returns whether it waits
 */
export const useQueuedCheck = (problem: Readonly<Ref<Problem | null>>, ask: () => Promise<void>) => {
  const app = useAppState()
  const queued = computed(() => isAway(problem.value))
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => clearTimeout(timer)
  watch([problem, () => app.connection.state] as const, ([, connection], [, before]) => {
    stop()
    if (!queued.value || connection !== 'connected') return
    if (before !== 'connected') void ask()
    else timer = setTimeout(() => void ask(), AGAIN_MS)
  })
  onScopeDispose(stop)
  return { queued }
}
