import type { Directive } from 'vue'
import { noteTyped } from '../ui/after-typing.ts'
import { createAfterPaint } from './after-paint.ts'

/** The field whose last key the form has not been told of; there is one, as there is one focus. */
let field: HTMLElement | null = null

const telling = createAfterPaint(() => {
  const typedIn = field
  field = null
  typedIn?.dispatchEvent(new Event('input', { bubbles: true }))
})

/** Tells the form of the last key at once. Whoever is about to read, send or take away a form asks for it. */
export const takeTyped = (): void => telling.now()

const hold = (event: Event): void => {
  // What a program types, this file included, is told as it comes.
  if (!event.isTrusted || !(event.currentTarget instanceof HTMLElement)) return
  event.stopImmediatePropagation()
  if (field !== event.currentTarget) takeTyped()
  field = event.currentTarget
  noteTyped()
  telling.soon()
}

/** What may read a form: they reach the window before they reach whoever reads. */
const READERS = ['keydown', 'pointerdown', 'focusout', 'submit', 'pagehide'] as const
let guarded = false
const guard = (): void => {
  if (guarded) return
  guarded = true
  for (const reader of READERS) window.addEventListener(reader, takeTyped, { capture: true })
}

/**
 * `v-typed-after-paint` on a field one types into: the browser shows the key, and the form is told of it once it stands
 * on the screen. Anything that could read the form sooner (the next key, a button, leaving the field) has it told first.
 */
export const vTypedAfterPaint: Directive<HTMLElement> = {
  mounted(element) {
    guard()
    element.addEventListener('input', hold, { capture: true })
  },
  beforeUnmount(element) {
    if (field === element) takeTyped()
    element.removeEventListener('input', hold, { capture: true })
  }
}
