import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ScenariosSchema } from '../../api/training.ts'
import type { Marking } from '../../api/training-marking.ts'
import { signOnAs } from '../testing/test-client.ts'
import { PLAYS } from '../testing/training-plays/plays.ts'
import { nothing } from '../testing/training-plays/play.ts'
import type { Mistake, Script } from '../testing/training-plays/play.ts'
import { debriefed, stage, startToldServer, traineeOf } from '../testing/training.ts'
import type { Manner, Staged, ToldServer, Trainee } from '../testing/training.ts'

let server: ToldServer
beforeAll(async () => {
  server = await startToldServer()
})
afterAll(async () => {
  await server.remove()
})

interface Played {
  readonly marking: Marking
  readonly script: Staged['script']
}
const played = async (scenarioId: string, user: string, play: Script, manner: Manner = {}): Promise<Played> => {
  const staged = await stage(server, scenarioId, user)
  let finished = false
  try {
    await play(traineeOf(server, await signOnAs(server, user), staged, manner), server)
    finished = true
  } finally {
    // One that stumbles must not keep its trainee from the next.
    if (!finished) await staged.trainer.call('endRun', { params: { runId: staged.runId }, body: {} })
  }
  return { marking: (await debriefed(staged)).marking, script: staged.script }
}

/** Does it well, but for what no record shows: hints are taken, strangers looked at. */
const carelessly =
  (play: Script): Script =>
  async (trainee: Trainee, at) => {
    for (const _hint of trainee.script.hints) await trainee.client.call('takeHint', { body: {} })
    for (const personId of trainee.strangers) {
      const seen = await trainee.client.call('personSummary', { params: { personId }, headers: trainee.why })
      if (seen.status !== 200) throw new Error(`opening a stranger answered ${seen.status}`)
    }
    await play(trainee, at)
  }

const unmetOf = ({ expectations }: Marking): string[] => expectations.filter(({ met }) => !met).map(({ expectationId }) => expectationId)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
/** Points that a scenario has to give, as its file says. */
const allPoints = ({ expectations, justificationPoints }: Staged['script']): number =>
  sum(expectations.map(({ points }) => points)) + justificationPoints
const faultsOf = ({ criticalFaults }: Marking): string[] => [...new Set(criticalFaults.map(({ fault }) => fault))].toSorted()
const expectBetter = ({ expectations }: Marking): void => {
  for (const { met, inTime, better } of expectations) expect(better !== null).toBe(!met || inTime === false)
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

describe.each(Object.entries(PLAYS))('%s', (scenarioId, { user, pass, late, mistakes }) => {
  it('is passed by who does what is expected', async () => {
    const { marking } = await played(scenarioId, user, pass)
    const unmet = marking.expectations.filter(({ met, inTime }) => !met || inTime === false)
    expect({ unmet, critical: marking.criticalFaults, privacy: marking.privacyFaults }).toEqual({ unmet: [], critical: [], privacy: [] })
    expect(marking).toMatchObject({ result: 'passed', passMark: 80 })
    expect(marking.percent).toBeGreaterThanOrEqual(95)
  })
  it('is failed by who does nothing: no point, and each critical fault of what was not passed', async () => {
    const { marking, script } = await played(scenarioId, user, nothing)
    const expected = script.expectations.filter(({ avoided }) => avoided === undefined)
    expect(marking).toMatchObject({ result: 'failed', percent: 0, points: { earned: 0, of: allPoints(script) }, taken: 0 })
    expect(unmetOf(marking)).toEqual(expected.map(({ id }) => id))
    expect(faultsOf(marking)).toEqual([...new Set(expected.flatMap(({ critical }) => critical ?? []))].toSorted())
    expectBetter(marking)
  })
  it('is failed by who is late, gives no reason, takes hints and looks at others: half the points, less what they cost', async () => {
    const careless = { dawdles: true, justification: 'check' }
    const { marking, script } = await played(scenarioId, user, carelessly(late ?? pass), careless)
    const taken = sum(script.hints.map(({ costs }) => costs)) + 20
    expect(marking).toMatchObject({ result: 'failed', taken, criticalFaults: [], justification: { weak: [{ text: 'check' }] } })
    // A check of the queue brings a reason of its own.
    expect(marking.justification.earned).toBeLessThanOrEqual(5)
    expect(marking.privacyFaults).toHaveLength(2)
    expect(unmetOf(marking)).toEqual([])
    const timed = script.expectations.filter(({ within }) => within !== undefined)
    expect(marking.speed.of).toBe(timed.length)
    if (late === undefined) {
      expect(marking.speed.earned).toBe(0)
      const earned = sum(script.expectations.map(({ points, within }) => (within === undefined ? points : Math.round(points / 2))))
      expect(marking.points.earned - marking.justification.earned).toBe(earned)
      expect(marking.percent).toBe(Math.max(0, Math.round((100 * (marking.points.earned - taken)) / allPoints(script))))
    } else expect(marking.speed.earned).toBeLessThan(timed.length / 2)
    expectBetter(marking)
  })
  const found: { readonly mistake: Mistake; readonly marking: Marking; readonly script: Staged['script'] }[] = []
  it.each(mistakes.map((mistake) => [mistake.what, mistake] as const))('is failed where %s', async (_what, mistake) => {
    const { play, critical, missed, wrong = {}, percent } = mistake
    const { marking, script } = await played(scenarioId, user, play)
    found.push({ mistake, marking, script })
    const fields = marking.expectations.flatMap(({ expectationId, at, fields: each }) => {
      const amiss = each.filter(({ right }) => !right).map(({ field }) => field)
      return at === null || amiss.length === 0 ? [] : [[expectationId, amiss] as const]
    })
    expect({
      result: marking.result,
      missed: unmetOf(marking),
      wrong: Object.fromEntries(fields),
      critical: faultsOf(marking),
      percent: marking.percent
    }).toEqual({ result: 'failed', missed, wrong, critical: critical === undefined ? [] : [critical], percent })
    expectBetter(marking)
  })
  it('has a mistake for each critical fault, each line that is to be told and each record that it marks', () => {
    const [one] = found
    const isMissed = (id: string): boolean => found.some(({ mistake }) => mistake.missed.includes(id))
    const judged = one?.script.expectations.filter(
      ({ critical, told, record }) => critical !== undefined || record !== undefined || (told?.lines.length ?? 0) > 0
    )
    expect(judged?.length).toBeGreaterThan(0)
    expect(judged?.filter(({ id }) => !isMissed(id)).map(({ id }) => id)).toEqual([])
    const records = one?.script.expectations.filter(({ record }) => record !== undefined) ?? []
    const isWrong = (id: string): boolean => found.some(({ mistake }) => mistake.wrong?.[id] !== undefined)
    expect(records.filter(({ id }) => !isWrong(id)).map(({ id }) => id)).toEqual([])
  })
})
