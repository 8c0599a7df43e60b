import { app } from 'electron'
import type { ShellModule } from '../shell.ts'

/** Milliseconds for the last drafts to reach the server and the tokens to be revoked. */
const MOST = 3000

/** Closing the window ends the program, on every system, after the workstation has signed off. */
export const quit: ShellModule = {
  name: 'quit',
  enable: ({ workstation, window }) => {
    let closing = false
    window.onClosed(() => app.quit())
    app.on('will-quit', (event) => {
      if (closing) return
      event.preventDefault()
      closing = true
      const late = setTimeout(() => app.exit(0), MOST)
      void workstation.close().finally(() => {
        clearTimeout(late)
        // Not quit() once more: a dialog that is still open would keep the program, without a window.
        app.exit(0)
      })
    })
  }
}
