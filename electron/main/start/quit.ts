import { app } from 'electron'
import type { ShellModule } from '../shell.ts'

/** Milliseconds for the last drafts to reach the server and the tokens to be revoked. */
const MOST = 3000

/** Closing the window ends the program, on every system, after the workstation has signed off. */
export const quit: ShellModule = {
  name: 'quit',
  enable: ({ workstation, window }) => {
    let closed = false
    window.onClosed(() => app.quit())
    app.on('will-quit', (event) => {
      if (closed) return
      event.preventDefault()
      closed = true
      const late = setTimeout(() => app.exit(0), MOST)
      void workstation.close().finally(() => {
        clearTimeout(late)
        app.quit()
      })
    })
  }
}
