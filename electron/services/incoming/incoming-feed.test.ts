import { describe, expect, it } from 'vitest'
import type { IncomingEvent } from '../../../mock-server/api/incoming.ts'
import type { StreamEnd, StreamingTransport } from '../leds/transport.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { SILENT_MS } from '../leds/event-feed.ts'
import { createIncomingFeed } from './incoming-feed.ts'

const ID = '10000000-0000-4000-8000-000000000001'
const change: IncomingEvent = { incomingId: ID, state: 'waiting', grade: 'emergency', ageSeconds: 3 }
const sent = (id: number): string => `id: ${id}\nevent: incoming\ndata: ${JSON.stringify(change)}\n\n`

const begun = () => {
  const clock = createManualClock()
  const opened: {
    readonly headers: Readonly<Record<string, string>>
    readonly told: (text: string) => void
    readonly end: (how: StreamEnd) => void
  }[] = []
  const changes: (IncomingEvent | null)[] = []
  const renewed: string[] = []
  const follow: StreamingTransport['follow'] = ({ headers }, told, signal) =>
    new Promise((end) => {
      signal.addEventListener('abort', () => end({ answered: false, code: 'ABORTED' }))
      opened.push({ headers, told, end })
    })
  const feed = createIncomingFeed({
    follow,
    identity: () => ({
      authorisation: () => ({ accessToken: 'token', sessionId: 'session' }),
      renew: async (refused) => {
        renewed.push(refused)
        return 'renewed'
      }
    }),
    systemName: 'Test',
    clock,
    newId: numberedIds(),
    random: () => 0.999,
    changed: (one) => changes.push(one)
  })
  return { clock, opened, changes, renewed, feed }
}

describe('the stream of incoming checks', () => {
  it('goes on after the last event it has, waiting longer each time that it gets nothing', async () => {
    const { clock, opened, changes, feed } = begun()
    feed.follow('control1')
    await clock.pass(0)
    expect(opened[0]?.headers['last-event-id']).toBeUndefined()
    opened[0]?.told('id: 41\nevent: open\ndata: {}\n\n')
    opened[0]?.told(sent(42))
    expect(changes).toEqual([null, change])
    opened[0]?.end({ answered: true, status: 200 })
    await clock.pass(1_000)
    expect(opened[1]?.headers['last-event-id']).toBe('42')
    opened[1]?.end({ answered: false, code: 'ECONNREFUSED' })
    await clock.pass(1_500)
    expect(opened).toHaveLength(2)
    await clock.pass(500)
    expect(opened).toHaveLength(3)
  })
  it('is given up when it does not even beat, and opened again', async () => {
    const { clock, opened, feed } = begun()
    feed.follow('control1')
    await clock.pass(SILENT_MS - 1)
    opened[0]?.told(': beat\n\n')
    await clock.pass(SILENT_MS - 1)
    expect(opened).toHaveLength(1)
    await clock.pass(2_000)
    expect(opened).toHaveLength(2)
  })
  it('renews a token that has run out', async () => {
    const { clock, opened, renewed, feed } = begun()
    feed.follow('control1')
    await clock.pass(0)
    opened[0]?.end({ answered: true, status: 401 })
    await clock.pass(1_000)
    expect(renewed).toEqual(['token'])
    expect(opened).toHaveLength(2)
  })
  it('H41: tells nothing more once nobody works here', async () => {
    const { clock, opened, changes, feed } = begun()
    feed.follow('control1')
    await clock.pass(0)
    feed.follow(null)
    opened[0]?.told(sent(1))
    await clock.pass(60_000)
    expect(changes).toEqual([])
    expect(opened).toHaveLength(1)
  })
})
