import { app, ipcMain } from 'electron'
import { CALL_CHANNEL, SELECTION_CALL } from '../../contract/bridge.ts'
import type { ShellModule } from '../shell.ts'
import { clearPrimarySelection } from '../security/primary-selection.ts'
import { senderOf } from './sender.ts'

const isSelectionSignal = (envelope: unknown): boolean =>
  typeof envelope === 'object' && envelope !== null && 'call' in envelope && envelope.call === SELECTION_CALL

/** SECURITY: H06 the one channel. Only this folder touches `ipcMain`; whatever comes goes to the router with its sender. */
export const calls: ShellModule = {
  name: 'calls',
  enable: ({ workstation, isCurrent }) => {
    ipcMain.handle(CALL_CHANNEL, async (event, envelope: unknown) => {
      const sender = senderOf(event, isCurrent)
      if (sender.trusted && isSelectionSignal(envelope)) return clearPrimarySelection()
      return workstation.handle(envelope, sender)
    })
    app.on('web-contents-created', (_created, contents) => {
      // Nobody listens on these; they are let into the router as strangers, so that the attempt is audited.
      const stranger = (): void => void workstation.handle(null, { trusted: false, name: 'unknown-channel' })
      contents.on('ipc-message', stranger)
      contents.on('ipc-message-sync', (event) => {
        event.returnValue = null
        stranger()
      })
    })
  }
}
