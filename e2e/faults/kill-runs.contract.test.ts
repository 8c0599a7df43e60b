import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMockServer } from '../fixtures/mock-server.ts'
import type { MockServer } from '../fixtures/mock-server.ts'
import { createApps, killProcess } from './kill-process.ts'
import type { Apps } from './kill-process.ts'
import { MOST_LOST_MS, tableOf } from './outcome.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

/** Six of the hundred that `npm run faults` makes; the page's own kills are in e2e/specs/shell. */
const PLAN = [
  ['app', 'editing'],
  ['server', 'editing'],
  ['app', 'submitting'],
  ['server', 'submitting'],
  ['app', 'submitting'],
  ['server', 'editing']
] as const

describe('kill -9 at random moments', () => {
  let server: MockServer
  let world: World
  let apps: Apps
  beforeAll(async () => {
    server = await startMockServer()
    world = await openWorld(server)
    apps = createApps(world)
  }, 60_000)
  afterAll(async () => {
    await apps.close()
    await server.dispose()
  })

  it.each(PLAN)(
    'of the %s while %s loses at most 2 seconds of typing, no report, and doubles none',
    { timeout: 90_000 },
    async (victim, moment) => {
      const outcome = await killProcess(moment, { world, apps, victim })
      expect(outcome.faults).toEqual([])
      expect(outcome.lost).toBeLessThanOrEqual(MOST_LOST_MS)
    }
  )

  it('leaves the audit chain whole', async () => {
    expect(await world.chainIntact()).toBe(true)
  })
})

describe('the table of kills', () => {
  it('has a line for each victim and moment, and names what went wrong', () => {
    const held = { victim: 'app', moment: 'editing', lost: 900, acknowledged: false, records: null, faults: [] } as const
    const table = tableOf([
      held,
      { ...held, lost: 1_100 },
      { victim: 'server', moment: 'submitting', lost: 0, acknowledged: true, records: 2, faults: ['the report stands 2 times'] }
    ])
    expect(table.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ['killed', 'while', 'runs', 'lost p50', 'lost max', 'acked', 'missing', 'doubled', 'faults'],
      ['app', 'editing', '2', '1100', '1100', '0', '0', '0', '0'],
      ['server', 'submitting', '1', '0', '0', '1', '0', '1', '1'],
      ['all', '3', '1100', '1'],
      ['run 3, server submitting: the report stands 2 times']
    ])
  })
})
