import { setImmediate as turn } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTrainingPorts } from './ports.ts'
import { startTrainingRunner } from './runner.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval'] }))
afterEach(() => void vi.useRealTimers())

it('what comes due while a run is being carried on is carried out before who asks then is answered, once for all who ask', async () => {
  let now = new Date('2026-11-23T23:00:00Z')
  const played: string[] = []
  const ended: (() => void)[] = []
  const store = {
    read: (name: string) => Promise.resolve(name === 'trainingGoesOn' ? true : []),
    write: (_name: string, { at }: { at: string }) =>
      new Promise((resolve) => {
        played.push(at)
        ended.push(() => resolve({ queued: false, sessionsEnded: [] }))
      })
  }
  const clock = () => now
  const runner = startTrainingRunner(
    { store: store as never, sessions: { endAllOf: () => Promise.resolve() } as never, clock, logger: pino({ level: 'silent' }) },
    { wake: () => undefined },
    createTrainingPorts(clock)
  )
  try {
    const first = runner.catchUp()
    await turn()
    now = new Date('2026-11-23T23:00:40Z')
    const asked = [runner.catchUp(), runner.catchUp()]
    ended.shift()?.()
    await first
    await turn()
    expect(played).toHaveLength(2)
    ended.shift()?.()
    await Promise.all(asked)
    expect(played).toEqual(['2026-11-23T23:00:00.000Z', '2026-11-23T23:00:40.000Z'])
  } finally {
    runner.stop()
  }
})
