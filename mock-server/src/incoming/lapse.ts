import type { Service } from '../service.ts'
import type { IncomingStreams } from './stream.ts'

const EVERY_MS = 1_000

/** Looks each second for checks whose holder has been silent too long, and tells the streams. @returns stops it */
export const startLapsing = (
  { store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>,
  streams: IncomingStreams
): (() => void) => {
  let stopped = false
  let looking = false
  const look = async (): Promise<void> => {
    const at = clock().toISOString()
    // A write for nothing every second would keep the disk awake.
    if (!(await store.read('anyLapsed', { at }))) return
    if ((await store.write('lapseIncoming', { at }, [])) > 0) streams.wake()
  }
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    look()
      .catch((error: unknown) => {
        if (!stopped) logger.error({ err: error }, 'looking for silent holders of incoming checks failed')
      })
      .finally(() => {
        looking = false
      })
  }, EVERY_MS)
  timer.unref()
  return () => {
    stopped = true
    clearInterval(timer)
  }
}
