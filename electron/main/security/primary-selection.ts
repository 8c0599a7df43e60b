import { clipboard } from 'electron'

/** Milliseconds after the signal at which it is cleared again: Chromium may hand over a selection late. */
const AGAIN = [0, 40, 160] as const

/** Runtimes before Electron 40 name the selection by an argument, later ones by a property. */
interface EitherClipboard {
  readonly selection?: { clear(): void }
  clear(which: 'selection'): void
}

const clear = (): void => {
  const either: EitherClipboard = clipboard
  if (either.selection === undefined) either.clear('selection')
  else either.selection.clear()
}

/**
 * SECURITY: H22 empties X11's primary selection, which Chromium fills with whatever is selected in a field.
 * What another program had put there was lost when Chromium took it; it is never read. The time in which a program
 * that watches the selection could have read it is measured in e2e/specs/shell/clipboard.spec.ts.
 */
export const clearPrimarySelection = (): void => {
  if (process.platform !== 'linux') return
  for (const delay of AGAIN) setTimeout(clear, delay)
}
