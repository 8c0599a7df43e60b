import { BrowserWindow, session } from 'electron'
import type { Session } from 'electron'
import type { PrintOutcome } from '../../services/shell-ports.ts'

/** Electron's own words where the operator leaves the system's dialog. */
const LEFT = /cancel/i

/** SECURITY: H32 the document's own session, in memory: nothing is asked for, nothing is loaded beside the document itself. */
const documentSession = (): Session => {
  const own = session.fromPartition('printing', { cache: false })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:') }))
  return own
}

/** Prints a document that main made, in a window of its own that is never shown, runs no script and is gone afterwards. */
export const printDocument = async (html: string): Promise<PrintOutcome> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: documentSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false
    }
  })
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`)
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
