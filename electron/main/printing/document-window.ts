import { BrowserWindow, session } from 'electron'
import type { Session } from 'electron'

/** SECURITY: H32 the document's own session, in memory: nothing is asked for, nothing is loaded beside the document itself. */
const documentSession = (): Session => {
  const own = session.fromPartition('printing', { cache: false })
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:') }))
  return own
}

/** A window that is never shown and runs no script. Whoever opens it destroys it. */
export const documentWindow = (): BrowserWindow =>
  new BrowserWindow({
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

export const loadDocument = (window: BrowserWindow, html: string): Promise<void> =>
  window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`)
