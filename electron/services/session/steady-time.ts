import type { Clock } from '../clock.ts'

/**
 * Milliseconds that never go back and count sleep as time passed.
 * SECURITY: H40 a clock set back extends nothing, and a suspended machine's lock runs on.
 */
export const createSteadyTime = (clock: Pick<Clock, 'now' | 'elapsed'>): (() => number) => {
  let wall = clock.now()
  let running = clock.elapsed()
  let steady = 0
  return () => {
    const [nextWall, nextRunning] = [clock.now(), clock.elapsed()]
    steady += Math.max(nextWall - wall, nextRunning - running, 0)
    wall = nextWall
    running = nextRunning
    return steady
  }
}
