import { app } from 'electron'
import type { ShellModule } from '../shell.ts'
import { systemClock } from '../../services/clock.ts'
import { showStartFailure } from '../start/failure.ts'

const WITHIN = 60_000
const MOST = 3

/** A renderer that dies by itself is followed by a new one, which restores the workspace from main: nothing typed is lost. */
export const renewOnCrash: ShellModule = {
  name: 'renew-on-crash',
  enable: ({ window, log, isCurrent }) => {
    let crashes: number[] = []
    app.on('web-contents-created', (_created, contents) => {
      contents.on('render-process-gone', (_event, { reason }) => {
        // One that was killed by us is no longer shown.
        if (!isCurrent(contents) || reason === 'clean-exit') return
        const now = systemClock.elapsed()
        crashes = [...crashes.filter((at) => now - at < WITHIN), now]
        log('error', 'renderer gone', { kind: reason, count: crashes.length })
        if (crashes.length > MOST)
          return void showStartFailure(
            'The workstation’s window keeps failing. Unsaved drafts were sent to the server. Start the workstation again.'
          )
        window.renew()
        contents.close()
      })
    })
  }
}
