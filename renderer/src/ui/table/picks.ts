import { computed, shallowRef, watch } from 'vue'
import { announce } from '../announce.ts'

/** Rows picked for an action on several at once. @param ids of every row there is, shown or not */
export const usePicks = (ids: () => readonly string[]) => {
  const picked = shallowRef<ReadonlySet<string>>(new Set())
  const say = (): void => announce(picked.value.size === 0 ? 'None picked' : `${picked.value.size} picked`)
  const take = (next: Iterable<string>): void => {
    picked.value = new Set(next)
    say()
  }
  const toggle = (id: string): void => {
    const next = new Set(picked.value)
    if (!next.delete(id)) next.add(id)
    take(next)
  }
  /** All of these; none of them where all are picked already. */
  const toggleAll = (every: readonly string[]): void => {
    const all = every.every((id) => picked.value.has(id))
    take(all ? [...picked.value].filter((id) => !every.includes(id)) : [...picked.value, ...every])
  }
  const none = (): void => {
    picked.value = new Set()
  }
  // What has left the list can no longer be acted on; what a filter hides stays picked.
  watch(ids, (now) => {
    const there = new Set(now)
    const left = [...picked.value].filter((id) => there.has(id))
    if (left.length !== picked.value.size) picked.value = new Set(left)
  })
  return { picked: computed(() => picked.value), toggle, toggleAll, none }
}
