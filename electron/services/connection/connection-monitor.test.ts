import { beforeEach, describe, expect, it } from 'vitest'
import type { TransportAnswer } from '../leds/transport.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import type { ManualClock } from '../testing/manual-clock.ts'
import { createConnectionMonitor } from './connection-monitor.ts'
import type { ConnectionMonitor } from './connection-monitor.ts'

const UP: TransportAnswer = { answered: true, status: 200, text: '{"status":"up"}' }
const DOWN: TransportAnswer = { answered: false, sent: 'no', untrusted: false, code: 'ECONNREFUSED' }

describe('connection monitor', () => {
  let clock: ManualClock
  let answer: TransportAnswer
  let asked: number[]
  let changes: string[]
  let monitor: ConnectionMonitor

  beforeEach(() => {
    clock = createManualClock()
    answer = UP
    asked = []
    changes = []
    monitor = createConnectionMonitor({
      transport: {
        exchange: async () => {
          asked.push(clock.elapsed())
          return answer
        },
        close: () => undefined
      },
      clock,
      changed: (state) => changes.push(state)
    })
  })

  it('knows nothing before it has asked', () => {
    expect(monitor.current().state).toBe('unknown')
  })

  it('notices by any exchange that the server is gone, and asks after 1, 2, 4, 8 and then every 15 seconds', async () => {
    await monitor.probe()
    answer = DOWN
    await monitor.transport.exchange({ method: 'GET', path: '/x', headers: {} })
    const since = monitor.current().since
    asked.length = 0
    await clock.pass(60_000)
    expect(asked).toEqual([1_000, 3_000, 7_000, 15_000, 30_000, 45_000, 60_000])
    expect(changes).toEqual(['connected', 'unreachable'])
    expect(monitor.current()).toEqual({ state: 'unreachable', since })
    answer = UP
    await clock.pass(15_000)
    expect(changes).toEqual(['connected', 'unreachable', 'connected'])
  })

  it('notices within 15 seconds that an idle workstation’s server is gone', async () => {
    await monitor.probe()
    answer = DOWN
    await clock.pass(15_000)
    expect(monitor.current().state).toBe('unreachable')
  })

  it('takes a gateway without its server for no server', async () => {
    answer = { answered: true, status: 503, text: '' }
    await monitor.probe()
    expect(monitor.current().state).toBe('unreachable')
  })

  it('asks no more once it is stopped', async () => {
    await monitor.probe()
    monitor.stop()
    await clock.pass(600_000)
    expect(asked).toHaveLength(1)
  })
})
