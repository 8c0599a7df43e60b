import { onScopeDispose, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'

/** From the last key on, milliseconds: who types fast makes no such pause in a word, who looks up has it over. */
const PAUSE = 150

let typedAt = -PAUSE

/** A key has changed a field. */
export const noteTyped = (): void => {
  typedAt = performance.now()
}

/**
 * What is said beside the fields of what is typed in them. It changes in a pause of the typing: a picture that is made
 * between two keys holds up the second one.
 */
export const afterTyping = <T>(source: () => T): Readonly<ShallowRef<T>> => {
  const shown = shallowRef(source())
  let waiting: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    const left = typedAt + PAUSE - performance.now()
    waiting = left > 0 ? setTimeout(show, left) : undefined
    if (waiting === undefined) shown.value = source()
  }
  watch(source, () => {
    if (waiting === undefined) show()
  })
  onScopeDispose(() => clearTimeout(waiting))
  return shown
}
