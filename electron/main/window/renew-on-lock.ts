import { app } from 'electron'
import type { WebContents } from 'electron'
import type { SessionState } from '../../contract/call.ts'
import { systemClock } from '../../services/clock.ts'
import type { ShellModule } from '../shell.ts'
import { killRenderer } from './kill-renderer.ts'

const holdsRecords = (session: SessionState): boolean => session === 'active' || session === 'warning'

/** Signal 0 asks only whether the process is there. */
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const end = (contents: WebContents, pid: number) =>
  killRenderer(
    {
      pid,
      crash: () => {
        contents.forcefullyCrashRenderer()
        contents.close()
      },
      isAlive: () => isAlive(pid),
      kill: () => process.kill(pid, 'SIGKILL')
    },
    systemClock
  )

/**
 * SECURITY: H41 when a session leaves work (lock, sign-out, end), the window goes on in a new renderer and the old
 * one is killed: loading another page into it would leave in its memory what it had shown.
 */
export const renewOnLock: ShellModule = {
  name: 'renew-on-lock',
  enable: ({ workstation, window, log }) => {
    let worked = holdsRecords(workstation.session())
    workstation.subscribe((event) => {
      if (event.kind !== 'state') return
      const works = holdsRecords(event.state.session)
      const left = worked && !works
      worked = works
      if (!left) return
      const former = window.renew()
      if (former === null) return
      const pid = former.getOSProcessId()
      void end(former, pid).then(({ gone, milliseconds }) => {
        log(gone ? 'info' : 'error', gone ? 'renderer killed' : 'renderer outlived its kill', { milliseconds, state: event.state.session })
        // Better no workstation than one that keeps in memory what it had locked away.
        if (!gone) app.exit(1)
      })
    })
  }
}
