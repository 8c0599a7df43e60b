import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signOnAs } from '../testing/test-client.ts'
import { debriefed, stage, startToldServer, traineeOf } from '../testing/training.ts'
import type { ToldServer } from '../testing/training.ts'

let server: ToldServer
beforeAll(async () => {
  server = await startToldServer()
})
afterAll(async () => {
  await server.remove()
})

describe('a run', () => {
  it('plants its people, plays its timeline by the clock, and marks what was done', async () => {
    const staged = await stage(server, 'name-check-easy', 'control1')
    const trainee = traineeOf(server, await signOnAs(server, 'control1'), staged)
    expect((await trainee.run()).feed.map(({ kind }) => kind)).toEqual(['brief'])
    const call = await trainee.until('stop')
    expect(call).toMatchObject({ kind: 'call', from: 'PC 4312', text: expect.stringContaining(staged.surname('driver')), answered: false })
    await trainee.look('driver')
    await trainee.readOut('driver', 'warning', 'WE')
    await trainee.work(call, 'passed')
    const { marking, timeline } = await debriefed(staged)
    expect(marking).toMatchObject({ result: 'passed', percent: 100, criticalFaults: [], privacyFaults: [] })
    expect(timeline.map(({ words }) => words).join('\n')).toContain('View Person Summary')
  })
})
