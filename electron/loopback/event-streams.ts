import type { ServerResponse } from 'node:http'
import type { BridgeEvent } from '../contract/events.ts'

/** A comment now and then keeps a silent stream open, and shows a page that is gone. */
const BEAT_MS = 20_000

export interface EventStreams {
  open(response: ServerResponse, headers: Readonly<Record<string, string>>): void
  /** Ends every stream: another browser was let in, or the server closes. */
  end(): void
}

/** The workstation's events as server-sent events, one JSON each. */
export const createEventStreams = (subscribe: (listener: (event: BridgeEvent) => void) => () => void): EventStreams => {
  const open = new Set<ServerResponse>()
  return {
    open: (response, headers) => {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
      response.write(': open\n\n')
      const stop = subscribe((event) => {
        // A stream that was ended may still be in the set until its socket is closed.
        if (!response.writableEnded) response.write(`data: ${JSON.stringify(event)}\n\n`)
      })
      const beat = setInterval(() => response.write(': beat\n\n'), BEAT_MS)
      beat.unref()
      open.add(response)
      response.on('close', () => {
        clearInterval(beat)
        stop()
        open.delete(response)
      })
    },
    end: () => {
      for (const response of open) response.end()
    }
  }
}
