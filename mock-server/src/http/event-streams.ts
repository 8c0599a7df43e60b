import type { Response } from 'express'
import { STREAM_BEAT_MS } from '../../api/incoming.ts'
import type { Service } from '../service.ts'

/** Told at a time; the rest follows at once. */
export const MOST_AT_ONCE = 200

export interface OpenStream {
  readonly response: Response
  /** Whose events it tells. */
  readonly of: string
  /** Number of the last event that the client has; null begins with what happens from now on. */
  readonly after: number | null
  /** Whether the token it was opened with still stands. */
  readonly stands: () => Promise<boolean>
}

/** The streams that stand open; each tells its client, in order and without a gap, what the store has after the last number it was told. */
export interface EventStreams {
  open(stream: OpenStream): void
  /** Something happened: every stream looks. */
  wake(): void
  /** Whether anybody listens. */
  standing(): boolean
  close(): void
}

export interface EventSource<Event extends { readonly sequence: number }> {
  /** Name of its server-sent events. */
  readonly name: string
  /** The number of the last event, whoever’s it is. */
  newest(): Promise<number>
  /** What happened after a number, in order. */
  after(of: string, last: number): Promise<readonly Event[]>
  /** An event as it is told. */
  told(event: Event): object
}

/** A number that the client was told last; anything else is none. */
export const lastOf = (given: string | undefined): number | null => (given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : null)

export const createEventStreams = <Event extends { readonly sequence: number }>(
  { logger }: Pick<Service, 'logger'>,
  source: EventSource<Event>
): EventStreams => {
  const standing = new Set<{ readonly wake: () => void; readonly end: () => void }>()

  const open = ({ response, of, after, stands }: OpenStream): void => {
    let last = after
    let looking = false
    let again = false
    let ended = false

    const wokenAgain = (): boolean => again

    const write = (events: readonly Event[]): void => {
      for (const event of events) {
        response.write(`id: ${event.sequence}\nevent: ${source.name}\ndata: ${JSON.stringify(source.told(event))}\n\n`)
        last = event.sequence
      }
    }
    /** Where to begin: with now, where the client has nothing or quotes a number of another database. */
    const begin = async (): Promise<number> => {
      const newest = await source.newest()
      const from = last === null || last > newest ? newest : last
      if (!ended) response.write(`id: ${from}\nevent: open\ndata: {}\n\n`)
      return from
    }
    let from = begin
    const look = async (): Promise<void> => {
      last = await from()
      from = async () => last ?? 0
      let events: readonly Event[]
      do {
        again = false
        events = await source.after(of, last)
        // SECURITY: H43 nothing more is told once the token that opened it is worth nothing, beat or no beat
        if (events.length > 0 && !(await stands())) end()
        if (ended) return
        write(events)
      } while (events.length > 0 || wokenAgain())
    }
    const wake = (): void => {
      again = true
      if (looking || ended) return
      looking = true
      look()
        .catch((error: unknown) => {
          // The client comes again and names the last it has.
          if (!ended) logger.error({ err: error, stream: source.name }, 'telling a stream failed')
          end()
        })
        .finally(() => {
          looking = false
          if (again && !ended) wake()
        })
    }
    const beat = setInterval(() => {
      void stands().then((allowed) => {
        // SECURITY: H43 a stream ends with the token that opened it; who is still signed on opens another.
        if (!allowed) end()
        else if (!ended) response.write(': beat\n\n')
      })
    }, STREAM_BEAT_MS)
    beat.unref()
    const one = { wake, end: () => end() }
    const end = (): void => {
      ended = true
      clearInterval(beat)
      standing.delete(one)
      if (!response.writableEnded) response.end()
    }

    standing.add(one)
    response.on('close', end)
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no'
    })
    wake()
  }

  return {
    open,
    wake: () => {
      for (const one of standing) one.wake()
    },
    standing: () => standing.size > 0,
    close: () => {
      for (const one of [...standing]) one.end()
    }
  }
}
