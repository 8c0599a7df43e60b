import { app, dialog } from 'electron'

/** Milliseconds between two turns of the event loop while the window stands. */
const TURN = 100

const TITLE = 'LEDS Workstation cannot start'

/** Says why, on stderr and in a window of the system's own, and ends the program with 1 once it is read. */
export const showStartFailure = async (message: string): Promise<void> => {
  process.stderr.write(`${TITLE}: ${message}\n`)
  await app.whenReady()
  // The answer of the system's window is heard at the loop's next turn only; with nothing else to do that is half a minute away.
  const turning = setInterval(() => undefined, TURN)
  await dialog.showMessageBox({ type: 'error', title: TITLE, message: TITLE, detail: message, buttons: ['Close'], noLink: true })
  clearInterval(turning)
  app.exit(1)
}
