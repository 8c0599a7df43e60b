import type { ClientEvent } from '../../../mock-server/api/audit.ts'
import { SERVER_AWAY, waitBefore } from '../backoff.ts'
import { isoTime } from '../clock.ts'
import type { Clock } from '../clock.ts'
import type { NewId } from '../identifiers.ts'
import type { LedsClient } from '../leds/leds-client.ts'

export interface ClientEvents {
  /**
   * @param detail generic words, never of people looked at
   * @param user account it concerns; left out: whoever is signed on
   */
  report(kind: ClientEvent['kind'], detail: string, user?: string | null): void
  /** Sends what waits; what cannot be sent now is kept and tried again. */
  send(): Promise<void>
}

export interface ClientEventsDependencies {
  readonly call: LedsClient
  /** Account of whoever is signed on, null for nobody. */
  readonly user: () => string | null
  /** Account whose tokens the call goes out with. */
  readonly sender: () => string | null
  readonly clock: Clock
  readonly newId: NewId
}

/** The schema's most in one message. */
const BATCH = 100
const MOST_KEPT = 2_000
const MOST_DETAIL = 300
const SOON_MS = 250

interface Waiting {
  readonly event: ClientEvent
  readonly user: string | null
}

/**
 * What happens here and the server cannot see (H53), in order, each with its id so that sending again doubles
 * nothing. An event of an earlier session goes out with the next one, which says whose it was.
 */
export const createClientEvents = ({ call, user, sender, clock, newId }: ClientEventsDependencies): ClientEvents => {
  const waiting: Waiting[] = []
  let unlisted = 0
  let attempt = 0
  let sending: Promise<void> | null = null
  let cancel = (): void => undefined

  const later = (milliseconds: number): void => {
    cancel()
    cancel = clock.after(milliseconds, () => void send())
  }

  const asSent = ({ event, user: whose }: Waiting): ClientEvent =>
    whose === sender()
      ? event
      : { ...event, detail: `${event.detail} (earlier: ${whose ?? 'nobody signed in'})`.trim().slice(0, MOST_DETAIL) }

  const sendWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH)
      const answer = await call('clientEvents', { body: { events: batch.map(asSent) } })
      // Refused for what it holds, it would be refused for ever: the rest must not wait behind it.
      const settled = answer.ok || (answer.problem.kind === 'refused' && answer.problem.status !== 401)
      if (!settled) {
        if (answer.problem.kind !== 'signed-out' && answer.problem.kind !== 'locked') later(waitBefore(SERVER_AWAY, attempt++))
        return
      }
      attempt = 0
      waiting.splice(0, batch.length)
    }
  }

  const send = (): Promise<void> => {
    cancel()
    sending ??= sendWaiting().finally(() => {
      sending = null
    })
    return sending
  }

  return {
    report: (kind, detail, whose = user()) => {
      // SECURITY: H53 events that come faster than they can be kept are counted, so that none goes unnoticed.
      if (waiting.length >= MOST_KEPT) {
        unlisted += 1
        return
      }
      const counted = unlisted === 0 ? detail : `${detail} (${unlisted} more not listed)`
      unlisted = 0
      waiting.push({ event: { eventId: newId(), kind, at: isoTime(clock.now()), detail: counted.slice(0, MOST_DETAIL) }, user: whose })
      if (sending === null) later(SOON_MS)
    },
    send
  }
}
