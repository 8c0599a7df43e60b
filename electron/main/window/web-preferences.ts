import { join } from 'node:path'
import type { WebPreferences } from 'electron'
import { workstationSession } from '../security/disk.ts'

/** SECURITY: H01 what a page is: sandboxed, isolated, without Node, tags of its own or anything that acts by itself. */
export const webPreferences = (): WebPreferences => ({
  session: workstationSession(),
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  plugins: false,
  enableWebSQL: false,
  // Middle click opens nothing and pastes nothing through an auxiliary click.
  // SECURITY: H05 no script opens the system's dialogs to read a file or to write one.
  disableBlinkFeatures: 'Auxclick,FileSystemAccessLocal',
  // SECURITY: H23 no developer tools in anything that is built.
  devTools: import.meta.env.DEV,
  // Timers of a session must not slow down behind another window.
  backgroundThrottling: false
})
