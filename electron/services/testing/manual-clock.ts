import type { Clock } from '../clock.ts'

export interface ManualClock extends Clock {
  /** Lets time pass, running what falls due in its order and letting what that starts settle. */
  pass(milliseconds: number): Promise<void>
  /** Sets the machine's clock as its user might; timers take no notice. */
  setBack(milliseconds: number): void
}

const START = Date.parse('2026-11-22T09:00:00.000Z')

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 25; turn += 1) await Promise.resolve()
}

/** A clock that stands still until it is told to go on. */
export const createManualClock = (): ManualClock => {
  let elapsed = 0
  let shift = 0
  let timers: { due: number; run: () => void }[] = []
  return {
    now: () => START + elapsed - shift,
    elapsed: () => elapsed,
    after: (milliseconds, run) => {
      const timer = { due: elapsed + Math.max(0, milliseconds), run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    setBack: (milliseconds) => {
      shift += milliseconds
    },
    pass: async (milliseconds) => {
      const until = elapsed + milliseconds
      await settle()
      for (;;) {
        const next = timers.filter(({ due }) => due <= until).sort((left, right) => left.due - right.due)[0]
        if (next === undefined) break
        timers = timers.filter((other) => other !== next)
        elapsed = Math.max(elapsed, next.due)
        next.run()
        await settle()
      }
      elapsed = until
      await settle()
    }
  }
}
