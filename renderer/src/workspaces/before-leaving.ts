import { nextTick, onScopeDispose } from 'vue'

const handovers = new Set<() => Promise<void>>()

/** Names what must be with main before this page is taken away; holds while the component lives. */
export const useHandover = (handOver: () => Promise<void>): void => {
  handovers.add(handOver)
  onScopeDispose(() => handovers.delete(handOver))
}

/** Waits for every hand-over: a lock that the operator asks for loses not even the last keystroke. */
export const handOverAll = async (): Promise<void> => {
  // What was typed last reaches the form's watchers with the next tick.
  await nextTick()
  await Promise.all([...handovers].map((handOver) => handOver()))
}
