import { powerMonitor } from 'electron'
import type { ShellModule } from '../shell.ts'

/** SECURITY: H40 locks at once when the system locks, sleeps, shuts down or another user takes it. */
export const lockWithSystem: ShellModule = {
  name: 'lock-with-system',
  enable: ({ workstation }) => {
    const lock = (): void => workstation.lock('system')
    powerMonitor.on('lock-screen', lock)
    powerMonitor.on('suspend', lock)
    powerMonitor.on('shutdown', lock)
    powerMonitor.on('user-did-resign-active', lock)
  }
}
