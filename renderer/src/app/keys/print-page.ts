const ALLOWED = 'key-card'

/** Whether what is printed now is the one sheet that a page may print itself (loopback's key card). */
export const printsOwnSheet = (document: Document): boolean => document.documentElement.dataset['printing'] === ALLOWED

/** SECURITY: H23 opens the page's own printing for the key card alone, for as long as the browser's dialog stands. */
export const printKeyCardSheet = (window: Window): void => {
  const root = window.document.documentElement
  root.dataset['printing'] = ALLOWED
  try {
    window.print()
  } finally {
    delete root.dataset['printing']
  }
}
