import { Notification, powerMonitor } from 'electron'
import type { ShellPorts } from '../../services/shell-ports.ts'
import { openDocument } from '../printing/open-document.ts'
import { printDocument } from '../printing/print-document.ts'
import { systemPrinters } from '../printing/system-printers.ts'
import type { SteadyWindow } from './steady-window.ts'

/** What the services ask of the window, which is made after them. */
export const createShellPorts = (): { readonly ports: ShellPorts; readonly connect: (window: SteadyWindow) => void } => {
  let window: SteadyWindow | null = null
  return {
    ports: {
      toggleFullScreen: () => window?.toggleFullScreen(),
      close: () => window?.closeForGood(),
      notify: (body) => {
        if (Notification.isSupported()) new Notification({ title: 'LEDS Workstation', body, silent: true }).show()
      },
      print: printDocument,
      printers: systemPrinters,
      openDocument,
      // The system tells whole seconds.
      systemIdleMs: () => powerMonitor.getSystemIdleTime() * 1000
    },
    connect: (made) => (window = made)
  }
}
