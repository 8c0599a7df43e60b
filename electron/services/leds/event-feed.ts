import { STREAM_BEAT_MS } from '../../../mock-server/api/incoming.ts'
import { SERVER_AWAY, waitBefore } from '../backoff.ts'
import { isoTime } from '../clock.ts'
import type { Clock } from '../clock.ts'
import type { NewId } from '../identifiers.ts'
import { transportHeaders } from './headers.ts'
import type { Identity } from './leds-client.ts'
import { createEventReader } from './sse-lines.ts'
import type { ServerSent } from './sse-lines.ts'
import type { StreamingTransport } from './transport.ts'

/** A stream of what LEDS tells one user. */
export interface EventFeed {
  /** Follows it as this user from now on; null: as nobody. */
  follow(user: string | null): void
}

export interface EventFeedDependencies {
  readonly follow: StreamingTransport['follow']
  readonly identity: (user: string) => Identity
  readonly systemName: string
  readonly clock: Clock
  readonly newId: NewId
  /** 0 up to but not 1: workstations that lost the same server do not all come back in the same moment. */
  readonly random: () => number
}

interface Told {
  readonly path: string
  /** The first of each stream is `open`: what was not told before may have changed. */
  readonly take: (sent: ServerSent) => void
}

/** A stream that does not even beat is dead, whatever the network says. Milliseconds. */
export const SILENT_MS = STREAM_BEAT_MS * 3

/** One user's stream: opened again whenever it ends, each time after the last event it has. @returns ends it */
const followAs = (
  user: string,
  { follow, identity, systemName, clock, newId, random }: EventFeedDependencies,
  { path, take }: Told
): (() => void) => {
  let over = false
  let last = ''
  let attempt = 0
  let abort = new AbortController()
  let cancelNext = (): void => undefined
  let cancelSilence = (): void => undefined

  const heard = (sent: ServerSent): void => {
    last = sent.id
    attempt = 0
    take(sent)
  }
  const listenForSilence = (): void => {
    cancelSilence()
    cancelSilence = clock.after(SILENT_MS, () => abort.abort())
  }
  const openOnce = async (): Promise<void> => {
    const who = identity(user)
    const authorisation = who.authorisation()
    if (authorisation === null) return
    const { accessToken, sessionId } = authorisation
    const ids = { sessionId, activityFlowId: newId(), referenceId: newId(), correlationId: newId() }
    const read = createEventReader()
    abort = new AbortController()
    listenForSilence()
    const end = await follow(
      {
        path,
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${accessToken}`,
          ...transportHeaders(ids, { systemName, at: isoTime(clock.now()) }),
          ...(last === '' ? {} : { 'last-event-id': last })
        }
      },
      (text) => {
        listenForSilence()
        if (!over) read(text).forEach(heard)
      },
      abort.signal
    )
    cancelSilence()
    if (end.answered && end.status === 401) await who.renew(accessToken)
  }
  const open = async (): Promise<void> => {
    await openOnce()
    if (over) return
    const wait = waitBefore(SERVER_AWAY, attempt++) * (0.5 + random() / 2)
    cancelNext = clock.after(wait, () => void open())
  }
  void open()
  return () => {
    over = true
    cancelNext()
    cancelSilence()
    abort.abort()
  }
}

export const createEventFeed = (dependencies: EventFeedDependencies, told: Told): EventFeed => {
  let following: { readonly user: string; readonly end: () => void } | null = null
  return {
    follow: (user) => {
      if ((following?.user ?? null) === user) return
      following?.end()
      following = user === null ? null : { user, end: followAs(user, dependencies, told) }
    }
  }
}
