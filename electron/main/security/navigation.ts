import { app } from 'electron'
import type { ShellModule } from '../shell.ts'
import { workstationSession } from './disk.ts'

/**
 * SECURITY: H05 a page stays where it was put. Main alone loads the start page (`loadURL` raises none of these events);
 * whatever a page does to go elsewhere, in any web contents there ever is, is stopped and audited by its way alone:
 * an address could hold personal data.
 */
export const navigation: ShellModule = {
  name: 'navigation',
  enable: ({ refuse }) => {
    app.on('web-contents-created', (_created, contents) => {
      const stop = (way: string) => (event: { preventDefault(): void }) => {
        event.preventDefault()
        refuse('navigation-refused', way)
      }
      // Raised for the main frame too, before `will-navigate`.
      contents.on('will-frame-navigate', stop('navigation'))
      contents.on('will-redirect', stop('redirect'))
      contents.on('will-attach-webview', stop('webview'))
      contents.on('select-bluetooth-device', (event, _devices, answer) => {
        event.preventDefault()
        answer('')
      })
      contents.setWindowOpenHandler(() => {
        refuse('navigation-refused', 'new window')
        return { action: 'deny' }
      })
    })
    workstationSession().on('will-download', (event) => {
      event.preventDefault()
      refuse('navigation-refused', 'download')
    })
  }
}
