import { EVENT_CHANNEL } from '../../contract/bridge.ts'
import type { ShellModule } from '../shell.ts'

/** Hands the workstation's events to the renderer the window shows now, and to no other. */
export const events: ShellModule = {
  name: 'events',
  enable: ({ workstation, window }) => {
    workstation.subscribe((event) => window.send(EVENT_CHANNEL, event))
  }
}
