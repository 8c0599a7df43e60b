import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ScenariosSchema } from '../../api/training.ts'
import { signOnAs } from '../testing/test-client.ts'
import { PLAYS } from '../testing/training-plays.ts'
import type { Play } from '../testing/training-plays.ts'
import { debriefed, stage, startToldServer, traineeOf } from '../testing/training.ts'
import type { ToldServer } from '../testing/training.ts'

let server: ToldServer
beforeAll(async () => {
  server = await startToldServer()
})
afterAll(async () => {
  await server.remove()
})

const played = async (scenarioId: string, user: string, play: Play['pass']) => {
  const staged = await stage(server, scenarioId, user)
  let finished = false
  try {
    await play(traineeOf(server, await signOnAs(server, user), staged), server)
    finished = true
  } finally {
    // One that stumbles must not keep its trainee from the next.
    if (!finished) await staged.trainer.call('endRun', { params: { runId: staged.runId }, body: {} })
  }
  return (await debriefed(staged)).marking
}

it('every shipped scenario can be read, and is played here', async () => {
  const trainer = await signOnAs(server, 'trainer1')
  const { scenarios, faulty } = ScenariosSchema.parse((await trainer.call('scenarios')).body)
  expect(faulty).toEqual([])
  const files = readdirSync(join(import.meta.dirname, '../../scenarios')).map((file) => file.replace('.yaml', ''))
  expect(scenarios.map(({ scenarioId }) => scenarioId).toSorted()).toEqual(files.toSorted())
  expect(Object.keys(PLAYS).toSorted()).toEqual(files.toSorted())
  expect(files.length).toBeGreaterThanOrEqual(13)
})

describe.each(Object.entries(PLAYS))('%s', (scenarioId, { user, pass, mistakes }) => {
  it('is passed by who does what is expected', async () => {
    const marking = await played(scenarioId, user, pass)
    const unmet = marking.expectations.filter(({ met, inTime }) => !met || inTime === false)
    expect({ unmet, critical: marking.criticalFaults, privacy: marking.privacyFaults }).toEqual({ unmet: [], critical: [], privacy: [] })
    expect(marking).toMatchObject({ result: 'passed', passMark: 80 })
    expect(marking.percent).toBeGreaterThanOrEqual(95)
  })
  it.each(mistakes.map((mistake) => [mistake.what, mistake] as const))(
    'is failed where %s',
    async (_what, { play, critical, missed, alsoMarked }) => {
      const marking = await played(scenarioId, user, play)
      expect(marking.result).toBe('failed')
      if (missed !== undefined)
        expect(marking.expectations.filter(({ met }) => !met).map(({ expectationId }) => expectationId)).toEqual(missed)
      if (critical === undefined) expect(marking.criticalFaults).toEqual([])
      else expect(new Set(marking.criticalFaults.map(({ fault }) => fault))).toEqual(new Set([critical]))
      for (const { met, better } of marking.expectations) expect(met || better !== null).toBe(true)
      alsoMarked?.(marking)
    }
  )
})
