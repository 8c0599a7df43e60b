import type { PrinterFound } from '../../services/shell-ports.ts'
import { documentWindow, loadDocument } from './document-window.ts'

/** The system's printers, virtual ones too: which of them may be used is decided by whoever asks. */
export const systemPrinters = async (): Promise<readonly PrinterFound[]> => {
  const window = documentWindow()
  try {
    await loadDocument(window, '<!doctype html>')
    const found = await window.webContents.getPrintersAsync()
    return found.map(({ name, displayName, description, options }) => ({
      name,
      displayName,
      description,
      details: Object.values(options).filter((value): value is string => typeof value === 'string')
    }))
  } catch {
    return []
  } finally {
    window.destroy()
  }
}
