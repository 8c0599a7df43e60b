import { app, dialog } from 'electron'

const TITLE = 'LEDS Workstation cannot start'

/** Says why, on stderr and in a window of the system's own, and ends the program with 1 once it is read. */
export const showStartFailure = async (message: string): Promise<void> => {
  process.stderr.write(`${TITLE}: ${message}\n`)
  await app.whenReady()
  await dialog.showMessageBox({ type: 'error', title: TITLE, message: TITLE, detail: message, buttons: ['Close'], noLink: true })
  app.exit(1)
}
