import type { Directive } from 'vue'
import { usePreferences } from '../app/preferences.ts'
import { focusableIn } from './focusable.ts'

const isSingleLine = (element: EventTarget | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(element.type)

const listIsOpen = (element: HTMLElement): boolean => element.getAttribute('aria-expanded') === 'true'

/** Fields that Enter goes through: what one types into or picks from, not the buttons between them. */
const fieldsOf = (form: HTMLElement): HTMLElement[] =>
  focusableIn(form).filter((element) => !element.matches('button, a') && !element.matches('[data-enter-skip]'))

/** The button marked `data-submit`, else the form's own submit button. */
const submitOf = (form: HTMLElement): HTMLElement | null =>
  form.querySelector<HTMLElement>('[data-submit]') ?? form.querySelector<HTMLElement>('button[type="submit"]')

/** Focus to the field after `from`, after the last one to Submit. */
export const moveOn = (form: HTMLElement, from: HTMLElement): void => {
  const fields = fieldsOf(form)
  const next = fields[fields.indexOf(from) + 1] ?? submitOf(form)
  next?.focus()
  if (next instanceof HTMLInputElement && isSingleLine(next)) next.select()
}

/**
 * Enter in a form (ux, Rules): a single-line field goes to the next, the last one to Submit but never submits; an open
 * list picks first (its component does, then this sees the list closed); several lines and buttons keep their own.
 * Ctrl+Enter submits, by the form's own command.
 */
export const onEnter = (form: HTMLElement, event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey || event.isComposing) return
  if (!isSingleLine(event.target)) return
  const picked = event.defaultPrevented
  event.preventDefault()
  if (!usePreferences().preferences.enterMovesOn) return
  if (picked && listIsOpen(event.target)) return
  moveOn(form, event.target)
}

const listeners = new WeakMap<HTMLElement, (event: KeyboardEvent) => void>()

/** `v-enter-moves` on a form. */
export const vEnterMoves: Directive<HTMLElement> = {
  mounted(form) {
    const listener = (event: KeyboardEvent): void => onEnter(form, event)
    listeners.set(form, listener)
    form.addEventListener('keydown', listener)
  },
  unmounted(form) {
    const listener = listeners.get(form)
    if (listener !== undefined) form.removeEventListener('keydown', listener)
  }
}
