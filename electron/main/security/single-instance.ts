import { app } from 'electron'
import type { ShellModule } from '../shell.ts'

/** SECURITY: H07 one instance per user profile; a second one only brings the first to the front. */
export const isFirstInstance = (): boolean => app.requestSingleInstanceLock()

export const singleInstance: ShellModule = {
  name: 'single-instance',
  enable: ({ window }) => {
    // Arguments of the second start are not looked at: nothing can be opened from outside.
    app.on('second-instance', () => window.bringToFront())
  }
}
