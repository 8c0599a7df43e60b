import { powerMonitor } from 'electron'
import type { ShellModule } from '../shell.ts'

/** SECURITY: H40 locks when the system locks, sleeps, shuts down or another user takes it. */
export const lockWithSystem: ShellModule = {
  name: 'lock-with-system',
  enable: ({ workstation }) => {
    // The system's own lock covers the screen while the page hands over what was typed last.
    const covered = (): void => workstation.lockAfterHandover('system')
    powerMonitor.on('lock-screen', covered)
    powerMonitor.on('user-did-resign-active', covered)
    // A machine that sleeps meanwhile would wake with the page still shown: there is no waiting.
    const atOnce = (): void => workstation.lock('system')
    powerMonitor.on('suspend', atOnce)
    powerMonitor.on('shutdown', atOnce)
  }
}
