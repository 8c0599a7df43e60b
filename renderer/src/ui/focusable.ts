const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled):not([type="hidden"]), textarea:not(:disabled), select:not(:disabled), [tabindex]:not([tabindex="-1"])'

const isShown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true })

/** Elements inside that Tab would reach, in document order. */
export const focusableIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.tabIndex >= 0 && isShown(element))
export { isShown }
