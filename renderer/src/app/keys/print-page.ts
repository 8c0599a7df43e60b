const ALLOWED = 'key-card'
/** A record, whose document stands in the ledger already. */
export const RECORD = 'record'

/** Whether what is printed now is a sheet that a page may print itself (loopback's key card and records). */
export const printsOwnSheet = (document: Document): boolean =>
  [ALLOWED, RECORD].some((allowed) => document.documentElement.dataset['printing'] === allowed)

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
