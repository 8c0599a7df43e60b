import type { Clock } from '../clock.ts'
import type { LockReason } from './machine.ts'

/** With the kill of the page it stays below the 500 ms of H41. */
export const HANDOVER_MS = 200

export interface HandoverDependencies {
  readonly clock: Clock
  /** Whether a page shows records that something could be typed in. */
  readonly isOpen: () => boolean
  readonly lock: (reason: LockReason) => void
  /** Asks the page for what was typed last. */
  readonly ask: () => void
}

export interface LockAfterHandover {
  /** Asks, and locks when the page has answered or the time is over, whichever comes first. */
  begin(reason: LockReason): void
  /** The page has handed over everything. */
  handedOver(): void
}

/** SECURITY: H41 the page's last typing is waited for, and never longer than `HANDOVER_MS`; then the page is taken away. */
export const createLockAfterHandover = ({ clock, isOpen, lock, ask }: HandoverDependencies): LockAfterHandover => {
  let finish: (() => void) | null = null
  return {
    begin: (reason) => {
      if (finish !== null) return
      if (!isOpen()) return lock(reason)
      const lockNow = (): void => {
        cancel()
        finish = null
        lock(reason)
      }
      const cancel = clock.after(HANDOVER_MS, lockNow)
      finish = lockNow
      ask()
    },
    handedOver: () => finish?.()
  }
}
