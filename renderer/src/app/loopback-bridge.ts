import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { BridgeEvent } from '../../../electron/contract/events.ts'
import { failure, type Result } from '../../../electron/contract/result.ts'

interface Surroundings {
  readonly location: Pick<Location, 'hash' | 'pathname'>
  readonly history: Pick<History, 'replaceState'>
  readonly fetch: typeof fetch
}
type Opened = { readonly ok: true; readonly bridge: Bridge } | { readonly ok: false; readonly message: string }

const NOT_REACHED =
  'The workstation’s own service did not answer. Nothing typed here has been sent. Start the workstation again and open its new address.'
const KEY_SPENT = 'This address was used before or is too old. Start the workstation again and open the new address that it prints.'

const post = (surroundings: Surroundings, path: string, body: unknown): Promise<Response> =>
  surroundings.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
    redirect: 'error'
  })

/** Exchanges the one-time key of the address for the session cookie and takes it out of the address bar. */
const exchangeKey = async (surroundings: Surroundings): Promise<Opened | null> => {
  const key = new URLSearchParams(surroundings.location.hash.slice(1)).get('key')
  if (key === null) return null
  surroundings.history.replaceState(null, '', surroundings.location.pathname)
  try {
    const answer = await post(surroundings, '/session-key', { key })
    return answer.ok ? null : { ok: false, message: KEY_SPENT }
  } catch {
    return { ok: false, message: NOT_REACHED }
  }
}

const isResult = (value: unknown): value is Result<never> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

const unanswered = (): Result<never> => failure({ kind: 'unreachable', message: NOT_REACHED, errors: [], ref: 'LOOP' })

/**
 * The bridge for a browser on 127.0.0.1: the same router behind HTTP instead of IPC. EventSource reconnects by itself.
 * @returns the bridge, or why there is none, in words for the operator
 */
export const openLoopbackBridge = async (surroundings: Surroundings): Promise<Opened> => {
  const refused = await exchangeKey(surroundings)
  if (refused !== null) return refused
  const listeners = new Set<(event: BridgeEvent) => void>()
  let events: EventSource | null = null

  const startEvents = (): void => {
    events = new EventSource('/events')
    events.addEventListener('message', (message) => {
      // The loopback service sends what main sends: the same union, made by the same code.
      const event = JSON.parse(String(message.data)) as BridgeEvent
      for (const listener of listeners) listener(event)
    })
  }

  const bridge: Bridge = {
    async call(call, input) {
      try {
        const answer = await post(surroundings, '/bridge', { call, input })
        const result: unknown = await answer.json()
        return isResult(result) ? result : unanswered()
      } catch {
        return unanswered()
      }
    },
    listen(listener) {
      listeners.add(listener)
      if (events === null || events.readyState === EventSource.CLOSED) startEvents()
      return () => listeners.delete(listener)
    }
  }
  const probe = await bridge.call('app.state', {})
  return probe.ok ? { ok: true, bridge } : { ok: false, message: probe.problem.kind === 'unreachable' ? KEY_SPENT : probe.problem.message }
}
