import { app } from 'electron'
import { EVENT_CHANNEL } from '../../contract/bridge.ts'
import type { BridgeEvent } from '../../contract/events.ts'
import type { ShellModule } from '../shell.ts'
import { caughtCommand, judgeKey } from './key-policy.ts'

/** SECURITY: H20 H21 H23 keys that copy, paste, print, reload or leave are stopped before the page has them. */
export const keys: ShellModule = {
  name: 'keys',
  enable: ({ workstation, window, refuse, isCurrent }) => {
    app.on('web-contents-created', (_created, contents) => {
      contents.on('before-input-event', (event, input) => {
        if (!isCurrent(contents)) return
        const verdict = judgeKey(input, workstation.session())
        if (verdict.act === 'pass') return
        event.preventDefault()
        if (input.type !== 'keyDown') return
        refuse(verdict.kind, verdict.way)
        const command = caughtCommand(verdict.way)
        if (command !== null) window.send(EVENT_CHANNEL, { kind: 'command', command } satisfies BridgeEvent)
      })
    })
  }
}
