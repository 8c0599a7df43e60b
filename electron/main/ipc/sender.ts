import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { Sender } from '../../services/router/admission.ts'
import { isOurPage } from '../security/origin.ts'

/** What of a sending frame decides, free of Electron's classes. */
export interface SendingFrame {
  readonly url: string
  readonly isMainFrame: boolean
  readonly isCurrentWindow: boolean
}

/** SECURITY: H06 trusted is the main frame of our own page, in the renderer the window shows now. `null`: the frame is gone. */
export const judgeSender = (frame: SendingFrame | null): Sender => {
  if (frame === null) return { trusted: false, name: 'gone' }
  if (!frame.isCurrentWindow) return { trusted: false, name: 'other-window' }
  if (!frame.isMainFrame) return { trusted: false, name: 'inner-frame' }
  if (!isOurPage(frame.url)) return { trusted: false, name: 'other-origin' }
  return { trusted: true, name: 'renderer' }
}

export const senderOf = ({ senderFrame, sender }: IpcMainInvokeEvent, isCurrent: (contents: WebContents) => boolean): Sender =>
  judgeSender(
    senderFrame === null
      ? null
      : { url: senderFrame.url, isMainFrame: senderFrame === sender.mainFrame, isCurrentWindow: isCurrent(sender) }
  )
