import { focusableIn, isShown } from './focusable.ts'

/** A pane is what F6 goes through: marked `data-pane`. */
const paneOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-pane]') ?? null

const lastInPane = new WeakMap<HTMLElement, HTMLElement>()
let current: HTMLElement | null = null
let cameFrom: HTMLElement | null = null

/** Remembers where the focus was in each pane and which pane it came from. @returns stops it */
export const followFocusTrail = (document: Document): (() => void) => {
  const remember = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement)) return
    const pane = paneOf(event.target)
    if (pane !== null) lastInPane.set(pane, event.target)
    if (current !== null && paneOf(current) !== pane) cameFrom = current
    current = event.target
  }
  document.addEventListener('focusin', remember)
  return () => document.removeEventListener('focusin', remember)
}

const usable = (element: HTMLElement | null | undefined): element is HTMLElement =>
  element !== null && element !== undefined && element.isConnected && isShown(element)

/** Focus goes back to where it was before this pane. @returns false where that is gone */
export const goBack = (): boolean => {
  if (!usable(cameFrom)) return false
  cameFrom.focus()
  return true
}

/** Into a pane: to where the focus was last, else to its start (where it has one), else its first place. */
export const enterPane = (pane: HTMLElement, start: HTMLElement | null = null): boolean => {
  const last = lastInPane.get(pane)
  const place = usable(last) && last !== pane ? last : (start ?? focusableIn(pane)[0])
  // A region to read is shown from its top, not scrolled to its middle.
  place?.focus({ preventScroll: place.tabIndex < 0 })
  return place !== undefined
}

/** @param step 1 for the next pane, -1 for the one before */
export const movePane = (document: Document, step: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => isShown(pane) && focusableIn(pane).length > 0 && pane.querySelector('[data-pane]') === null
  )
  if (panes.length === 0) return
  const here = paneOf(document.activeElement)
  const at = here === null ? -1 : panes.indexOf(here)
  const next = at === -1 ? (step === 1 ? 0 : panes.length - 1) : (at + step + panes.length) % panes.length
  const pane = panes[next]
  if (pane !== undefined) enterPane(pane)
}
