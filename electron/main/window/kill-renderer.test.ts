import { expect, it } from 'vitest'
import type { Clock } from '../../services/clock.ts'
import { KILL_DEADLINE, killRenderer } from './kill-renderer.ts'
import type { Doomed } from './kill-renderer.ts'

/** Time that passes only by waiting for it. */
const waitingClock = (): Clock => {
  let elapsed = 0
  return {
    now: () => elapsed,
    elapsed: () => elapsed,
    after: (milliseconds, run) => {
      elapsed += milliseconds
      queueMicrotask(run)
      return () => undefined
    }
  }
}

/** A process that takes so many orders of the system's until it is gone; `Infinity`: it never goes. */
const stubborn = (kills: number, crashWorks = false): Doomed & { kills: number } => {
  let alive = true
  return {
    pid: 4711,
    kills: 0,
    crash: () => {
      if (crashWorks) alive = false
      else throw new Error('not there')
    },
    isAlive: () => alive,
    kill() {
      this.kills += 1
      if (this.kills >= kills) alive = false
    }
  }
}

it('H41 a process that Chromium ends is gone at once and is not killed again', async () => {
  const doomed = stubborn(1, true)
  expect(await killRenderer(doomed, waitingClock())).toEqual({ gone: true, milliseconds: 0 })
  expect(doomed.kills).toBe(0)
})

it('H41 a process that outlives Chromium’s order is killed by the system, again if need be', async () => {
  const doomed = stubborn(3)
  const kill = await killRenderer(doomed, waitingClock())
  expect(kill.gone).toBe(true)
  expect(doomed.kills).toBe(3)
  expect(kill.milliseconds).toBeLessThan(KILL_DEADLINE)
})

it('H41 a process that cannot be killed is told of at the deadline', async () => {
  expect(await killRenderer(stubborn(Infinity), waitingClock())).toEqual({ gone: false, milliseconds: KILL_DEADLINE })
})

it('H41 a view that never had a process needs no kill', async () => {
  expect((await killRenderer({ ...stubborn(Infinity), pid: 0 }, waitingClock())).gone).toBe(true)
})
