import type { PrintOutcome } from '../../services/shell-ports.ts'
import { documentWindow, loadDocument } from './document-window.ts'

/** Electron's own words where the operator leaves the system's dialog. */
const LEFT = /cancel/i

/** Prints a document that main made, in a window of its own that is never shown, runs no script and is gone afterwards. */
export const printDocument = async (html: string): Promise<PrintOutcome> => {
  const window = documentWindow()
  try {
    await loadDocument(window, html)
    return await new Promise<PrintOutcome>((resolve) =>
      window.webContents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (done, why) =>
        resolve(done ? 'printed' : LEFT.test(why) ? 'left' : 'failed')
      )
    )
  } catch {
    return 'failed'
  } finally {
    window.destroy()
  }
}
