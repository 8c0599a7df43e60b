import { nextTick, onScopeDispose } from 'vue'

const handovers = new Set<() => Promise<void>>()

/** Names what must be with main before this page is taken away; holds while the component lives. */
export const useHandover = (handOver: () => Promise<void>): void => {
  handovers.add(handOver)
  onScopeDispose(() => handovers.delete(handOver))
}

/** A lock waits no longer than this for what is handed over. Milliseconds. */
export const HANDOVER_MOST_MS = 300

/** Waits for every hand-over, so that a lock that the operator asks for loses not even the last keystroke; a lock comes first. */
export const handOverAll = async (): Promise<void> => {
  // What was typed last reaches the form's watchers with the next tick.
  await nextTick()
  await Promise.race([
    Promise.all([...handovers].map((handOver) => handOver())),
    new Promise((resolve) => setTimeout(resolve, HANDOVER_MOST_MS))
  ])
}
