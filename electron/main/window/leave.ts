import { app, dialog } from 'electron'
import { EVENT_CHANNEL } from '../../contract/bridge.ts'
import type { BridgeEvent } from '../../contract/events.ts'
import type { ShellModule } from '../shell.ts'

const HEADING = 'Close the workstation?'
const DETAIL = 'The page does not answer. What was typed and is not on the server yet would be lost.'

/**
 * Alt+F4, the window's own button and the task bar ask the page, which closes by itself unless something would be lost
 * (`window.close`). A second time without an answer the system's own dialog asks: a page that hangs holds nobody here.
 */
export const leave: ShellModule = {
  name: 'leave',
  enable: ({ window }) => {
    let asked = false
    const askOutside = async (): Promise<void> => {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        title: HEADING,
        message: HEADING,
        detail: DETAIL,
        buttons: ['Keep it open', 'Close it'],
        defaultId: 0,
        cancelId: 0,
        noLink: true
      })
      if (response === 1) window.closeForGood()
    }
    window.onClosing((event) => {
      event.preventDefault()
      if (asked) return void askOutside()
      asked = true
      window.send(EVENT_CHANNEL, { kind: 'command', command: 'app.close' } satisfies BridgeEvent)
      // The page that asks the operator has answered: the next time it is asked again.
      setTimeout(() => (asked = false), ANSWERS_WITHIN_MS)
    })
    // The system ends, or a program asks: there is nobody to answer.
    app.on('before-quit', () => window.closeForGood())
  }
}

/** A page that lives asks, or is gone, within this time. Milliseconds. */
const ANSWERS_WITHIN_MS = 5000
