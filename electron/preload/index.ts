import { contextBridge, ipcRenderer } from 'electron'
import type { IpcRendererEvent } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL, SELECTION_CALL } from '../contract/bridge.ts'
import type { Bridge } from '../contract/bridge.ts'
import type { BridgeEvent } from '../contract/events.ts'

// Passes on what it is given and checks nothing: main does, whatever sends. No schema is bundled here.
const leds: Bridge = Object.freeze({
  call: (call, input) => ipcRenderer.invoke(CALL_CHANNEL, { call, input }),
  listen: (listener) => {
    const pass = (_: IpcRendererEvent, event: BridgeEvent): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, pass)
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, pass)
    }
  }
} satisfies Bridge)

contextBridge.exposeInMainWorld('leds', leds)

// SECURITY: H22 a selection in a field fills X11's primary selection; main is told, so that it clears it.
// Heard in the isolated world and in the capture phase: the page can neither stop nor fake it away.
document.addEventListener('selectionchange', () => void ipcRenderer.invoke(CALL_CHANNEL, { call: SELECTION_CALL, input: {} }), true)
