import type { StreamingTransport } from './transport.ts'

/** A transport whose server can be changed while nobody is signed in. */
export interface MovableTransport extends StreamingTransport {
  /** @param to null: its own again */
  moveTo(to: StreamingTransport | null): void
}

export const createMovableTransport = (own: StreamingTransport): MovableTransport => {
  let current = own
  const leave = (): void => {
    if (current !== own) current.close()
  }
  return {
    exchange: (request) => current.exchange(request),
    follow: (request, told, signal) => current.follow(request, told, signal),
    moveTo: (to) => {
      leave()
      current = to ?? own
    },
    close: () => {
      leave()
      own.close()
    }
  }
}
