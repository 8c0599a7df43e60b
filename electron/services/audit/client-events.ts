/// <reference lib="es2024.string" />
import type { ClientEvent } from '../../../mock-server/api/audit.ts'
import type { Problem } from '../../contract/result.ts'
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
  /** What whoever is signed on did about one person, in generic words: the log names the person by id alone. */
  reportOf(personId: string, kind: ClientEvent['kind'], detail: string): void
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
/** Answers that refuse what a message holds: the same again would be refused for ever. */
const CONTENT_REFUSED: ReadonlySet<number> = new Set([400, 413, 422])
/** Stands for a detail that the server will not take, so that the event itself is not lost. */
const UNREADABLE = 'unreadable detail'

interface Waiting {
  readonly event: ClientEvent
  readonly user: string | null
}

const refusedForContent = ({ kind, status }: Problem): boolean => kind === 'refused' && CONTENT_REFUSED.has(status ?? 0)

/** Cut to what the schema takes, room left for `note`; half a character, from the cut or from elsewhere, is mended. */
const fitting = (detail: string, note = ''): string => `${detail.slice(0, MOST_DETAIL - note.length)}${note}`.trim().toWellFormed()

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
    whose === sender() ? event : { ...event, detail: fitting(event.detail, ` (earlier: ${whose ?? 'nobody signed in'})`) }

  /** The first that waits goes on without its detail; refused even so, it is counted. */
  const withoutDetail = (): void => {
    const first = waiting.shift()
    if (first === undefined) return
    if (first.event.detail === UNREADABLE) unlisted += 1
    else waiting.unshift({ ...first, event: { ...first.event, detail: UNREADABLE } })
  }

  const sendWaiting = async (): Promise<void> => {
    /** How many go out alone, since one of them had its whole message refused. */
    let alone = 0
    while (waiting.length > 0) {
      const batch = waiting.slice(0, alone > 0 ? 1 : BATCH)
      const answer = await call('clientEvents', { body: { events: batch.map(asSent) } })
      // SECURITY: H53 nothing leaves the queue untaken because the server is at fault, busy or in conflict.
      if (!answer.ok && !refusedForContent(answer.problem)) {
        if (answer.problem.kind !== 'signed-out' && answer.problem.kind !== 'locked') later(waitBefore(SERVER_AWAY, attempt++))
        return
      }
      attempt = 0
      if (answer.ok) {
        waiting.splice(0, batch.length)
        alone = Math.max(0, alone - batch.length)
      } else if (batch.length > 1) alone = batch.length
      else withoutDetail()
    }
  }

  const send = (): Promise<void> => {
    cancel()
    sending ??= sendWaiting().finally(() => {
      sending = null
    })
    return sending
  }

  const keep = ({ detail, ...event }: Pick<ClientEvent, 'kind' | 'detail' | 'personId'>, whose: string | null): void => {
    // SECURITY: H53 events that come faster than they can be kept are counted, so that none goes unnoticed.
    if (waiting.length >= MOST_KEPT) {
      unlisted += 1
      return
    }
    const counted = unlisted === 0 ? '' : ` (${unlisted} more not listed)`
    unlisted = 0
    waiting.push({ event: { ...event, eventId: newId(), at: isoTime(clock.now()), detail: fitting(detail, counted) }, user: whose })
    if (sending === null) later(SOON_MS)
  }

  return {
    report: (kind, detail, whose = user()) => keep({ kind, detail }, whose),
    reportOf: (personId, kind, detail) => keep({ personId, kind, detail }, user()),
    send
  }
}
