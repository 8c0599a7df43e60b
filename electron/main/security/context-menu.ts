import { Menu, app } from 'electron'
import type { ShellModule } from '../shell.ts'

/** SECURITY: H23 no menu of Electron's or the system's: neither a bar with its keys, nor one under the mouse. */
export const noMenus: ShellModule = {
  name: 'no-menus',
  enable: () => {
    Menu.setApplicationMenu(null)
    app.on('web-contents-created', (_created, contents) => {
      contents.on('context-menu', (event) => event.preventDefault())
    })
  }
}
