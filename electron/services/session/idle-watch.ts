import type { Clock } from '../clock.ts'
import type { Session } from './machine.ts'
import { createSteadyTime } from './steady-time.ts'

/** So long before it locks it warns. Milliseconds. */
export const WARN_MS = 20_000
/** While a radio card is open the eyes are elsewhere: it warns for longer, and can be heard. */
export const WARN_ON_RADIO_MS = 60_000

export interface IdleWatchDependencies {
  readonly clock: Clock
  /** Without input for so long it locks. */
  readonly idleMs: number
  readonly session: () => Session
  /** For how long the whole machine has had no input. Milliseconds; 0 where the shell cannot tell. */
  readonly systemIdleMs: () => number
  /** Whether a radio card is open. */
  readonly onRadio: () => boolean
  /** @param inMs until it locks */
  readonly warn: (inMs: number) => void
  readonly extend: () => void
  readonly lock: () => void
}

export interface IdleWatch {
  /** The operator pressed a key or moved: the time begins anew, and a warning ends. */
  input(): void
  /** The session changed: one that opened is watched from now on. */
  sessionChanged(before: Session, after: Session): void
}

const LOOK_EVERY_MS = 1_000

/**
 * SECURITY: H40 locks after the policy's time without input, in the window or on the whole machine, whichever is longer, and
 * warns before it: 20 seconds, 60 while a radio card is open. The clock set back extends nothing.
 */
export const createIdleWatch = (given: IdleWatchDependencies): IdleWatch => {
  const { clock, idleMs, session, systemIdleMs, onRadio, warn, extend, lock } = given
  const steady = createSteadyTime(clock)
  let last = 0
  let openedAt = 0
  let cancel = (): void => undefined
  const isOpen = ({ state }: Session): boolean => state === 'active' || state === 'warning'

  /** What was before the session opened does not count: whoever signed in was there. */
  const idleFor = (): number => Math.min(Math.max(steady() - last, systemIdleMs()), steady() - openedAt)

  const look = (): void => {
    cancel()
    const now = session()
    if (!isOpen(now)) return
    const left = idleMs - idleFor()
    if (left <= 0) return lock()
    const warnsFor = Math.min(onRadio() ? WARN_ON_RADIO_MS : WARN_MS, idleMs / 2)
    if (now.state === 'active' && left <= warnsFor) warn(left)
    cancel = clock.after(Math.min(LOOK_EVERY_MS, left), look)
  }
  return {
    input: () => {
      last = steady()
      if (session().state === 'warning') extend()
    },
    sessionChanged: (before, after) => {
      if (isOpen(before) || !isOpen(after)) return
      openedAt = steady()
      last = openedAt
      look()
    }
  }
}
