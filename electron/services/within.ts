import type { Clock } from './clock.ts'

/** Closing waits this long at most for a server that does not answer. */
export const CLOSING_MS = 2_000

/** Waits for what is under way, but no longer than so many milliseconds. It goes on unwatched. */
export const within = (clock: Clock, milliseconds: number, underWay: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const cancel = clock.after(milliseconds, resolve)
    const done = (): void => {
      cancel()
      resolve()
    }
    underWay.then(done, done)
  })
