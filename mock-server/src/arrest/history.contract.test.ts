import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArrestHistorySchema } from '../../api/arrest-history.ts'
import type { ArrestHistory } from '../../api/arrest-history.ts'
import type { RemandDetails } from '../../api/remands.ts'
import { addResults, CAMBERWELL, newCase, ON_FORWARD, results } from '../testing/court-case.ts'
import type { Case } from '../testing/court-case.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let system: TestClient
let held: Case
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
  held = await newCase(system)
})
afterAll(async () => {
  await server.remove()
})

const params = () => ({ personId: held.arrested.personId, reportId: held.arrested.reportId })
const history = async (): Promise<ArrestHistory> =>
  ArrestHistorySchema.parse((await system.call('arrestHistory', { params: params() })).body)
const told = ({ versions }: ArrestHistory) =>
  versions.map(({ record, by, onBehalfOf, justification }) => [record, by, onBehalfOf, justification])

describe('the history of an arrest report', () => {
  it('tells every version of what it holds, the first first: who, on whose behalf and why', async () => {
    const versions = told(await history())
    expect(versions.map(([record]) => record)).toEqual(['report', 'offence', 'offence', 'case'])
    for (const [, by, onBehalfOf, justification] of versions) {
      expect(by).not.toBe('')
      expect(onBehalfOf).not.toBe('')
      expect(justification).toMatch(/\w{3}/)
    }
  })
  it('keeps how a remand stood before it was amended, with the version to quote of each', async () => {
    const court = CAMBERWELL
    const remand = (bailConditions: readonly string[]) => ({
      ownerCode: '01YZ',
      longPersonUrn: held.arrested.urn,
      remandDate: '2011-09-26',
      appearanceResult: 'remanded-on-bail',
      bailConditions,
      currentAppearance: { court },
      nextAppearance: { date: '2011-10-08', court }
    })
    const { id: remandId } = (await system.call<{ id: string }>('createRemand', { params: params(), body: remand(['Curfew']) })).body
    const read = async () => (await system.call<RemandDetails>('remand', { params: { ...params(), remandId } })).body
    const { versionToChange } = await read()
    await system.call('amendRemand', { params: { ...params(), remandId }, body: { versionToChange, content: remand(['Report daily']) } })
    const versions = (await history()).versions.flatMap((one) => (one.record === 'remand' ? [one] : []))
    expect(versions.map(({ recordId, content }) => [recordId, content.remandConditions])).toEqual([
      [remandId, ['Curfew']],
      [remandId, ['Report daily']]
    ])
    expect(versions.map((one) => one.versionToChange)).toEqual([versionToChange, (await read()).versionToChange])
  })
  it('keeps how a case stood before its results, and tells of the case that was carried forward', async () => {
    await addResults(
      system,
      held,
      results(
        held,
        { carryForward: { appearanceDate: '2008-02-04', court: CAMBERWELL } },
        { ...ON_FORWARD, plea: undefined, adjudication: undefined, dateOfSentence: undefined }
      )
    )
    const cases = (await history()).versions.flatMap((one) => (one.record === 'case' ? [one] : []))
    expect(cases.map(({ recordId, content }) => [recordId === held.courtCaseId, content.caseStatusMarker, content.charges.length])).toEqual(
      [
        [true, 'A', 2],
        [true, 'C', 1],
        [false, 'A', 1]
      ]
    )
  })
  it('of another person’s report is a 404', async () => {
    const answer = await system.call('arrestHistory', { params: { ...params(), personId: crypto.randomUUID() } })
    expect(answer.status).toBe(404)
  })
})
