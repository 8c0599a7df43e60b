import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forceOf } from '../../api/primitives.ts'
import type { WantedContent, WantedHistory, WantedReport, WantedVersion } from '../../api/wanted.ts'
import { accountOf } from '../niam/colleagues.ts'
import { adult, createPerson, dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'
import { change, circulate, readHistory, readReport } from '../testing/wanted.ts'

const USERS = ['bureau1', 'bureau3', 'bureau2', 'supervisor1'] as const
type ChangeName = 'amendWanted' | 'extendWanted' | 'transferWanted' | 'cancelWanted' | 'secondCheckWanted'

let server: StartedServer
let personId: string
const clients = new Map<string, TestClient>()
const as = (user: string): TestClient => {
  const client = clients.get(user)
  if (client === undefined) throw new Error(`${user} is not signed on`)
  return client
}
beforeAll(async () => {
  server = await startServer()
  for (const user of USERS) clients.set(user, await signOnAs(server, user))
  personId = await createPerson(as('bureau1'), adult('Historyworth'))
})
afterAll(async () => {
  await server.remove()
})

interface Step {
  readonly user: (typeof USERS)[number]
  readonly name: Exclude<ChangeName, 'confirmWanted'>
  /** How many versions behind the one that stands it quotes. */
  readonly behind: number
  /** Any whole number: which of a few values the change gives. */
  readonly pick: number
}
/** So many of each in the lot: mostly what is amended and looked at by the force that owns it. */
const oneOf = <T>(...lots: readonly (readonly [T, number])[]): fc.Arbitrary<T> =>
  fc.oneof(...lots.map(([value, weight]) => ({ arbitrary: fc.constant(value), weight })))
const anyStep: fc.Arbitrary<Step> = fc.record({
  user: oneOf<Step['user']>(['bureau1', 3], ['bureau3', 3], ['bureau2', 2], ['supervisor1', 1]),
  name: oneOf<Step['name']>(['amendWanted', 8], ['secondCheckWanted', 8], ['extendWanted', 3], ['transferWanted', 2], ['cancelWanted', 1]),
  behind: oneOf([0, 8], [1, 1], [3, 1]),
  pick: fc.nat(99)
})
/** Steps of one round are sent at once. */
const anyHistory = fc.array(fc.array(anyStep, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 10 })

const bodyOf = ({ name, pick }: Step, { content }: Pick<WantedReport, 'content'>, mark: string): object => {
  switch (name) {
    case 'amendWanted':
      return { content: { ...content, enquiriesMade: mark, ...(pick % 2 === 0 ? { grounds: `Grounds ${pick}` } : {}) } }
    case 'extendWanted':
      return { reviewDate: dayFromNow(370 + pick), note: mark }
    case 'transferWanted':
      return { ownerForce: pick % 2 === 0 ? '52VB' : '36NN', officer: 'DS Penrose', contact: '0117 496 0000', note: mark }
    case 'cancelWanted':
      return { reason: 'wanted:no-longer-required', date: dayFromNow(0), note: mark }
    case 'secondCheckWanted':
      return { outcome: pick % 3 === 0 ? 'queried' : 'confirmed', note: mark }
  }
}

const markOf = ({ action, note, content }: WantedVersion): string | undefined =>
  action === 'amended' ? content.enquiriesMade : (note ?? undefined)

/** Plays a history against the server. @returns the marks of what was acknowledged, and how each step was answered */
const play = async (report: WantedReport, rounds: readonly (readonly Step[])[]) => {
  const acknowledged: string[] = []
  const answers: number[] = []
  for (const [round, steps] of rounds.entries()) {
    const { versions } = await readHistory(as('bureau1'), report)
    await Promise.all(
      steps.map(async (step, index) => {
        const mark = `mark ${round}.${index}`
        const quoted = versions.at(-1 - Math.min(step.behind, versions.length - 1))
        if (quoted === undefined) return
        const began = { ...report, content: quoted.content, versionToChange: quoted.versionToChange }
        const { status } = await change(as(step.user), step.name, began, bodyOf(step, began, mark))
        answers.push(status)
        if (status === 202) acknowledged.push(mark)
      })
    )
  }
  return { acknowledged, answers }
}

/** What no history may show: a change of another force’s report, a change after its end, a check of one's own work. */
const brokenRules = ({ versions }: WantedHistory): string[] => {
  const broken: string[] = []
  let authors = new Set<string>()
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1]
    const force = accountOf(version.by)?.force ?? ''
    if (before !== undefined && forceOf(before.content.ownerForce) !== forceOf(force))
      broken.push(`${version.versionNumber}: another force's`)
    if (before?.status === 'cancelled') broken.push(`${version.versionNumber}: after its end`)
    const look = version.action === 'second-checked' || version.action === 'second-check-queried'
    if (look && authors.has(version.by)) broken.push(`${version.versionNumber}: one's own work`)
    if (version.secondCheck === 'done') authors = new Set()
    else if (version.action === 'circulated' || version.secondCheck === 'pending') {
      const asked = before?.secondCheck !== 'pending' || before.content.grounds !== version.content.grounds
      if (version.action === 'circulated' || (version.action === 'amended' && asked)) authors.add(version.by)
    }
  }
  return broken
}

/** The fields of a report that each kind of change may touch. */
const TOUCHES: Readonly<Record<WantedVersion['action'], readonly (keyof WantedContent)[]>> = {
  circulated: [],
  amended: ['enquiriesMade', 'grounds'],
  'review-extended': ['reviewDate'],
  transferred: ['ownerForce', 'officer', 'contact'],
  'second-checked': [],
  'second-check-queried': [],
  confirmed: ['crimeReference', 'officer', 'reviewDate', 'weedDate'],
  cancelled: []
}
const lostFields = ({ versions }: WantedHistory): string[] =>
  versions.flatMap((version, index) => {
    const before = versions[index - 1]
    if (before === undefined) return []
    const fields = new Set([...Object.keys(before.content), ...Object.keys(version.content)]) as Set<keyof WantedContent>
    return [...fields].filter(
      (field) =>
        !TOUCHES[version.action].includes(field) && JSON.stringify(before.content[field]) !== JSON.stringify(version.content[field])
    )
  })

describe('random histories of changes by several operators, some from stale versions, some at once', () => {
  it(
    'lose no acknowledged change, make none that was refused, number versions without a gap, and break no rule',
    { timeout: 120_000 },
    async () => {
      const seen = new Set<number>()
      await fc.assert(
        fc.asyncProperty(anyHistory, async (rounds) => {
          const report = await circulate(as('bureau1'), personId)
          const { acknowledged, answers } = await play(report, rounds)
          for (const status of answers) seen.add(status)
          const history = await readHistory(as('bureau1'), report)
          const { versions } = history
          expect(versions.map(({ versionNumber }) => versionNumber)).toEqual(versions.map((_each, index) => index + 1))
          expect(new Set(versions.map(({ versionToChange }) => versionToChange)).size).toBe(versions.length)
          expect(versions.slice(1).map(markOf).toSorted()).toEqual(acknowledged.toSorted())
          const last = versions.at(-1)
          expect(await readReport(as('bureau1'), report)).toMatchObject({
            versionNumber: last?.versionNumber,
            versionToChange: last?.versionToChange,
            status: last?.status,
            secondCheck: last?.secondCheck,
            cancellation: last?.cancellation,
            changedBy: last?.by,
            changedAt: last?.at,
            content: last?.content
          })
          expect(brokenRules(history)).toEqual([])
          expect(lostFields(history)).toEqual([])
        }),
        { numRuns: 60 }
      )
      // Every way of being answered was met: done, another force's, a stale version, not possible.
      expect([...seen].toSorted()).toEqual(expect.arrayContaining([202, 403, 409, 422]))
      const auditor = await signOnAs(server, 'auditor1')
      expect((await auditor.call('verifyAudit')).body).toMatchObject({ intact: true })
    }
  )
})
