import { expect, it } from 'vitest'
import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import type { StreamingTransport } from '../leds/transport.ts'
import { createManualClock } from '../testing/manual-clock.ts'
import { numberedIds } from '../testing/numbered-ids.ts'
import { createAlertFeed } from './alert-feed.ts'

it('asks whenever the stream tells of an alert, and each time that it is opened again: what came between is not missed', async () => {
  const clock = createManualClock()
  const opened: { last: string | undefined; told: (text: string) => void; end: () => void }[] = []
  let asked = 0
  const follow: StreamingTransport['follow'] = ({ path, headers }, told) =>
    new Promise((resolve) => {
      expect(path).toBe(ENDPOINTS.alertEvents.path)
      opened.push({ last: headers['last-event-id'], told, end: () => resolve({ answered: true, status: 200 }) })
    })
  const feed = createAlertFeed({
    follow,
    identity: () => ({ authorisation: () => ({ accessToken: 'token', sessionId: 'session' }), renew: async () => 'renewed' }),
    systemName: 'Test',
    clock,
    newId: numberedIds(),
    random: () => 0,
    changed: () => {
      asked += 1
    }
  })
  feed.follow('bureau1')
  await clock.pass(0)
  opened[0]?.told('id: 7\nevent: open\ndata: {}\n\n')
  opened[0]?.told('id: 9\nevent: alert\ndata: {"alertId":"10000000-0000-4000-8000-000000000001"}\n\n')
  expect(asked).toBe(2)
  opened[0]?.end()
  await clock.pass(60_000)
  expect(opened[1]?.last).toBe('9')
  opened[1]?.told('id: 9\nevent: open\ndata: {}\n\n')
  expect(asked).toBe(3)
  feed.follow(null)
  opened[1]?.told('id: 10\nevent: alert\ndata: {}\n\n')
  expect(asked).toBe(3)
})
