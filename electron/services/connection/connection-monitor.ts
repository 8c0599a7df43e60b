import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { SERVER_AWAY, waitBefore } from '../backoff.ts'
import { isoTime } from '../clock.ts'
import type { Clock } from '../clock.ts'
import type { Transport, TransportAnswer } from '../leds/transport.ts'

export type ConnectionState = 'connected' | 'unreachable' | 'unknown'

export interface ConnectionMonitor {
  /** The transport to use: every exchange through it tells how the server is. */
  readonly transport: Transport
  current(): { readonly state: ConnectionState; readonly since: string }
  /** Asks at once. */
  probe(): Promise<void>
  stop(): void
}

export interface ConnectionMonitorDependencies {
  readonly transport: Transport
  readonly clock: Clock
  /** Told when the state has changed. */
  readonly changed: (state: ConnectionState) => void
}

/** A server that dies unnoticed would leave the status bar saying connected. */
const LOOK_EVERY_MS = 15_000

const BEHIND_A_GATEWAY = new Set([502, 503, 504])
const isThere = (answer: TransportAnswer): boolean => answer.answered && !BEHIND_A_GATEWAY.has(answer.status)

/** Watches whether LEDS answers; while it does not, asks `/health` after 1 s, 2 s … 15 s. */
export const createConnectionMonitor = ({ transport, clock, changed }: ConnectionMonitorDependencies): ConnectionMonitor => {
  let state: ConnectionState = 'unknown'
  let since = isoTime(clock.now())
  let attempt = 0
  let stopped = false
  let cancel = (): void => undefined

  const lookLater = (): void => {
    cancel()
    if (stopped) return
    cancel = clock.after(state === 'connected' ? LOOK_EVERY_MS : waitBefore(SERVER_AWAY, attempt - 1), () => void probe())
  }

  const note = (answer: TransportAnswer): void => {
    const next = isThere(answer) ? 'connected' : 'unreachable'
    attempt = next === 'connected' ? 0 : attempt + 1
    const isNew = next !== state
    state = next
    if (isNew) since = isoTime(clock.now())
    lookLater()
    if (isNew) changed(state)
  }

  const probe = async (): Promise<void> => {
    const { method, path } = ENDPOINTS.health
    note(await transport.exchange({ method, path, headers: { accept: 'application/json' } }))
  }

  return {
    transport: {
      exchange: async (request) => {
        const answer = await transport.exchange(request)
        note(answer)
        return answer
      },
      close: () => transport.close()
    },
    current: () => ({ state, since }),
    probe,
    stop: () => {
      stopped = true
      cancel()
    }
  }
}
