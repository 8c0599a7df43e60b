import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hosting } from '../../api/hosting.ts'
import { RoomSchema, RunsSchema } from '../../api/training.ts'
import { FIXED_IDS } from '../../population/fixed-ids.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const HEADERS = { 'x-leds-justification': 'Found again after the store was wiped' }
let server: StartedServer
beforeAll(async () => {
  server = await startServer({ people: 40 })
})
afterAll(async () => {
  await server.remove()
})

const runsOf = async (trainer: TestClient) => RunsSchema.parse((await trainer.call('runs')).body).runs
/** Until the new store is asked: it knows nobody's session. */
const begunAnew = (before: TestClient): Promise<void> =>
  expect.poll(async () => (await before.call('runs').catch(() => null))?.status, { timeout: 60_000, interval: 50 }).toBe(401)

describe('a training store', () => {
  it('H44: is wiped and seeded anew by a trainer alone: people stand as at first, nothing of training is left, the room stays open', async () => {
    const bureau = await signOnAs(server, 'bureau1')
    expect((await bureau.call('reseed', { body: {} })).status).toBe(403)
    // The second time it is the copy of a copy.
    for (const _time of ['first', 'second']) {
      const trainer = await signOnAs(server, 'trainer1')
      const { addresses } = (await trainer.call<Hosting>('openHosting', { body: {} })).body
      const started = await trainer.call('startRun', { body: { scenarioId: 'name-check-easy', trainees: [{ user: 'control1' }] } })
      expect(RoomSchema.parse(started.body).seats).toHaveLength(1)
      expect((await trainer.call('reseed', { body: {} })).status).toBe(202)

      await begunAnew(trainer)
      const again = await signOnAs(server, 'trainer1')
      expect(await runsOf(again)).toEqual([])
      expect((await again.call<Hosting>('hosting')).body).toMatchObject({ open: true, addresses })
      const colleague = await signOnAs(server, 'bureau1')
      const smith = await colleague.call('personSummary', { params: { personId: FIXED_IDS.johnSmith }, headers: HEADERS })
      expect(smith.status).toBe(200)
      const auditor = await signOnAs(server, 'auditor1')
      const wiped = await auditor.call<{ events: { user: string; subject: string }[] }>('auditEvents', { query: '?kind=erasure' })
      expect(wiped.body.events.map(({ user, subject }) => `${user}: ${subject}`)).toEqual([
        'trainer1: training store wiped and seeded anew'
      ])
    }
    expect(existsSync(`${server.db}.seed`)).toBe(true)
  }, 180_000)
})
