import { app, dialog, webContents } from 'electron'
import { notForRelease, verificationRuntime } from './verification.ts'

/** Milliseconds between two turns of the event loop while the window stands. */
const TURN = 100

const TITLE = 'LEDS Workstation cannot start'

/** The server’s database needs a newer Node-API than older Electrons have. */
const SERVER_MAY_NOT_RUN = __BAKED_MODE__ === 'training' ? ' On another one its training server may not run.' : ''

const withRuntime = (message: string): string => {
  const packaged = app.isPackaged || __PACKAGED_BUILD__
  const runsOn = verificationRuntime({ packaged, runsOn: process.versions.electron, releasedOn: __RELEASE_ELECTRON__ })
  return runsOn === null
    ? message
    : `${message}\n\n${notForRelease(runsOn)} What is released runs on Electron ${__RELEASE_ELECTRON__}.${SERVER_MAY_NOT_RUN}`
}

/** The first page may stand already; one that is still open at the end can take the program down with a fault of its own. */
const closePages = async (): Promise<void> => {
  await Promise.all(
    webContents.getAllWebContents().map(
      (contents) =>
        new Promise<void>((resolve) => {
          contents.once('destroyed', () => resolve())
          contents.close()
        })
    )
  )
}

/** Says why, on stderr and in a window of the system's own, and ends the program with 1 once it is read. */
export const showStartFailure = async (message: string): Promise<void> => {
  const detail = withRuntime(message)
  process.stderr.write(`${TITLE}: ${detail}\n`)
  await app.whenReady()
  // The answer of the system's window is heard at the loop's next turn only; with nothing else to do that is half a minute away.
  const turning = setInterval(() => undefined, TURN)
  await dialog.showMessageBox({ type: 'error', title: TITLE, message: TITLE, detail, buttons: ['Close'], noLink: true })
  clearInterval(turning)
  await closePages()
  app.exit(1)
}
