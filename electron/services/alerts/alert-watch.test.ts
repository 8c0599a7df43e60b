import { beforeEach, describe, expect, it } from 'vitest'
import { success } from '../../contract/result.ts'
import { createFakeLeds, problem } from '../testing/fake-leds.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { createAlertWatch, LOOK_EVERY_MS, notificationText } from './alert-watch.ts'
import type { AlertWatch } from './alert-watch.ts'

describe('the watch for alerts', () => {
  let clock: ManualClock
  let count: { unread: number; untold: number }
  let away: boolean
  let changed: number[]
  let arrived: number[]
  let asked: () => number
  let watch: AlertWatch
  beforeEach(() => {
    clock = createManualClock()
    count = { unread: 0, untold: 0 }
    away = false
    changed = []
    arrived = []
    const leds = createFakeLeds(({ name }) => {
      if (away) return problem('unreachable')
      const now = count
      if (name === 'alertsTold') count = { ...count, untold: 0 }
      return success(now)
    })
    asked = () => leds.asked.length
    watch = createAlertWatch({
      call: leds.call,
      clock,
      changed: (unread) => changed.push(unread),
      arrived: (fresh) => arrived.push(fresh)
    })
  })

  it('tells of each alert once, and of the number only when it changes', async () => {
    watch.start()
    await clock.pass(0)
    count = { unread: 2, untold: 2 }
    await clock.pass(LOOK_EVERY_MS * 3)
    expect([changed, arrived]).toEqual([[2], [2]])
    count = { unread: 3, untold: 1 }
    await clock.pass(LOOK_EVERY_MS)
    expect([changed, arrived]).toEqual([
      [2, 3],
      [2, 1]
    ])
  })
  it('asks once more, not ten times, where ten are told of while it asks', async () => {
    watch.start()
    await clock.pass(0)
    const before = asked()
    count = { unread: 10, untold: 0 }
    await Promise.all(Array.from({ length: 10 }, () => watch.look()))
    expect([changed, asked() - before]).toEqual([[10], 2])
  })
  it('goes on when LEDS answers again, and asks nothing while nobody works here', async () => {
    away = true
    watch.start()
    await clock.pass(LOOK_EVERY_MS)
    away = false
    count = { unread: 1, untold: 1 }
    await clock.pass(LOOK_EVERY_MS)
    expect(arrived).toEqual([1])
    watch.stop()
    const before = asked()
    await clock.pass(LOOK_EVERY_MS * 10)
    expect(asked()).toBe(before)
  })
  it('H25: says how many and nothing of what', () => {
    expect([notificationText(1), notificationText(12)]).toEqual(['LEDS: 1 new alert', 'LEDS: 12 new alerts'])
  })
})
