import type { Clock } from '../../services/clock.ts'

/** A renderer process on its way out, and what can be done to it. */
export interface Doomed {
  /** 0 where no process was ever started. */
  readonly pid: number
  /** Ends the process through Chromium and takes its web contents apart. */
  crash(): void
  isAlive(): boolean
  /** By the operating system, for a process that Chromium did not end. */
  kill(): void
}

export interface Kill {
  readonly gone: boolean
  /** From the order to the finding that the process is gone. */
  readonly milliseconds: number
}

/** H41: the process must be gone by then. */
export const KILL_DEADLINE = 500
const LOOK_EVERY = 10
const KILL_FROM = 100

const attempt = (step: () => void): void => {
  try {
    step()
  } catch {
    // A process that is gone already cannot be ended again: whether it lives is asked after each step.
  }
}

/**
 * SECURITY: H41 ends a renderer and waits until the operating system no longer has it.
 * @returns `gone: false` where it lived past the deadline: the caller must then end the whole program
 */
export const killRenderer = (doomed: Doomed, clock: Clock): Promise<Kill> =>
  new Promise((settle) => {
    const began = clock.elapsed()
    const look = (): void => {
      const milliseconds = Math.round(clock.elapsed() - began)
      if (doomed.pid === 0 || !doomed.isAlive()) return settle({ gone: true, milliseconds })
      if (milliseconds >= KILL_DEADLINE) return settle({ gone: false, milliseconds })
      if (milliseconds >= KILL_FROM) attempt(() => doomed.kill())
      clock.after(LOOK_EVERY, look)
    }
    attempt(() => doomed.crash())
    look()
  })
