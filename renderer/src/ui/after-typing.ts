import { onScopeDispose, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'

/** From the last key on, milliseconds: who types fast makes no such pause in a word, who looks up has it over. */
const PAUSE = 150
/** Who types without a pause hears of it all the same, milliseconds after it changed. */
const LATEST = 1000

let typedAt = -PAUSE
/** What waits for the pause. */
const waits = new Set<() => void>()

/** A key has changed a field. */
export const noteTyped = (): void => {
  typedAt = performance.now()
}

/** The field is left, or all of it is sent: nobody types there any more. */
export const typingOver = (): void => {
  typedAt = -PAUSE
  for (const show of [...waits]) show()
}

/**
 * What is said beside what is typed: how it was read, what is wrong with it, that it is saved. It changes in a pause of the
 * typing, for a picture that is made between two keys holds up the second one.
 */
export const afterTyping = <T>(source: () => T): Readonly<ShallowRef<T>> => {
  const shown = shallowRef(source())
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** Since when something else is to be said. */
  let changedAt = 0
  const end = (): void => {
    clearTimeout(waiting)
    waiting = undefined
    waits.delete(show)
  }
  const show = (): void => {
    end()
    const left = Math.min(typedAt + PAUSE, changedAt + LATEST) - performance.now()
    if (left > 0) {
      waiting = setTimeout(show, left)
      waits.add(show)
    } else shown.value = source()
  }
  watch(source, () => {
    if (waiting !== undefined) return
    changedAt = performance.now()
    show()
  })
  onScopeDispose(end)
  return shown
}
