import type { Bridge } from '../../../electron/contract/bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload in Electron; absent in the loopback shell. */
    readonly leds?: Bridge
  }
}

let connected: Bridge | null = null

/** The one way to the trusted side. Set before the first component is made. */
export const useBridge = (): Bridge => {
  if (connected === null) throw new Error('The bridge is used before connectBridge() or provideBridge().')
  return connected
}

/** Gives the bridge to use: tests give a double. */
export const provideBridge = (bridge: Bridge): void => {
  connected = bridge
}

/** The bridge clones what it carries, which it cannot do with Vue's proxies; JSON is all that the contract holds. */
const plain = (bridge: Bridge): Bridge => ({
  call: (call, input) => bridge.call(call, JSON.parse(JSON.stringify(input)) as typeof input),
  listen: (listener) => bridge.listen(listener)
})

export type ConnectOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

/** Electron's bridge where the preload exposed one, else the loopback adapter, loaded only then. */
export const connectBridge = async (): Promise<ConnectOutcome> => {
  if (window.leds !== undefined) {
    provideBridge(plain(window.leds))
    return { ok: true }
  }
  const { openLoopbackBridge } = await import('./loopback-bridge.ts')
  const opened = await openLoopbackBridge({ location: window.location, history: window.history, fetch: window.fetch.bind(window) })
  if (!opened.ok) return opened
  provideBridge(opened.bridge)
  return { ok: true }
}
