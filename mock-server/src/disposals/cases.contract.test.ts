import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ArrestSummonsPage, OffenceDetails } from '../../api/arrest-reads.ts'
import { OUTCOMES } from '../../api/disposals.ts'
import { readCourtCase } from '../../api/identifiers/court-case.ts'
import { addResults, CAMBERWELL, MARKERS, newCase, results } from '../testing/court-case.ts'
import type { Bent } from '../testing/court-case.ts'
import { impending } from '../testing/impending.ts'
import { historyOf, makeCases } from '../testing/outside-client.ts'
import type { Arrested } from '../testing/outside-client.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let system: TestClient
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

describe('a case', () => {
  it('has a reference whose check letter is right, and is numbered on from the last', async () => {
    const [one, other] = [await newCase(system), await newCase(system)]
    for (const { reference } of [one, other])
      expect(readCourtCase(reference)).toEqual({ state: 'valid', canonical: reference, shown: reference })
    expect(Number(other.reference.slice(8, 14))).toBeGreaterThan(Number(one.reference.slice(8, 14)))
  })
  it('is made only of offences as they stand: a stale version is a conflict, and nothing is written', async () => {
    const { arrested } = await newCase(system, ['TH68006'])
    const { personId } = arrested
    const summons = await system.call<ArrestSummonsPage>('arrestSummons', { params: { personId } })
    const [offence] = summons.body.arrestSummaries[0]?.offences ?? []
    const link = (versionToChange: string | undefined) =>
      system.call('createDisposal', {
        params: { personId },
        body: {
          fsCodeMakingChange: '01ZD',
          checkname: 'disposed',
          content: {
            linkedOffences: [{ offenceId: offence?.offenceId, versionToChange }],
            disposal: { forceStationInCase: '01ZD', convictionDate: '2008-02-07', court: CAMBERWELL, caseStatusMarker: MARKERS[0] }
          }
        }
      })
    expect(await link(Buffer.alloc(64).toString('base64'))).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
    const linkedAlready = await link(offence?.version)
    expect(linkedAlready).toMatchObject({ status: 422, body: { type: 'unprocessable/references-exist' } })
    expect((await historyOf(system, personId)).entries).toHaveLength(1)
  })
  it('shows nothing of an offence but its own: the version changes with each result, and quotes 64 bytes', async () => {
    const held = await newCase(system)
    const view = async () =>
      (
        await system.call<OffenceDetails>('offence', {
          params: { personId: held.arrested.personId, reportId: held.arrested.reportId, offenceId: held.offenceIds[0] ?? '' }
        })
      ).body
    const before = await view()
    expect((await addResults(system, held, results(held))).status).toBe(201)
    const after = await view()
    expect([before, after].map(({ version }) => Buffer.from(version, 'base64').length)).toEqual([64, 64])
    expect(after.version).not.toBe(before.version)
    expect([before.hasDisposalResults, after.hasDisposalResults]).toEqual([false, true])
  })
  it.each<[string, Bent, number, RegExp]>([
    ['another’s checkname', { checkname: 'somebodyelse' }, 400, /checkname does not match the person/],
    ['an unknown force station', { fsCodeMakingChange: 'ZZ99' }, 400, /must be a valid force station code/]
  ])('with %s is refused', async (_what, bent, status, message) => {
    const { arrested, offenceIds } = await newCase(system)
    const answer = await system.call('createDisposal', {
      params: { personId: arrested.personId },
      body: {
        fsCodeMakingChange: '01ZD',
        checkname: 'disposed',
        content: {
          linkedOffences: [{ offenceId: offenceIds[0], versionToChange: 'x' }],
          disposal: { forceStationInCase: '01ZD', convictionDate: '2008-02-07', court: CAMBERWELL, caseStatusMarker: MARKERS[0] }
        },
        ...bent
      }
    })
    expect(answer.status).toBe(status)
    expect(messagesOf(answer)).toMatch(message)
  })
})

describe('what no court heard', () => {
  const reported = async (): Promise<Arrested> => makeCases(system, 'Cautioned', [impending(['TH68006'])])
  const decide = async (disposal: object) => {
    const { personId, reportId } = await reported()
    const { 'charge-id': offenceId = '' } = await system.written('addOffence', {
      params: { personId, reportId },
      body: {
        content: {
          committedOnBail: false,
          ownerCode: '01ZD',
          startDate: '2007-12-01',
          offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'RT88191' }
        },
        changedBy: '01ZD',
        checkname: 'cautioned'
      }
    })
    const { version } = (await system.call<OffenceDetails>('offence', { params: { personId, reportId, offenceId } })).body
    const answer = await system.call('createDisposal', {
      params: { personId },
      body: {
        fsCodeMakingChange: '01ZD',
        checkname: 'cautioned',
        content: {
          linkedOffences: [{ offenceId, versionToChange: version }],
          disposal: { forceStationInCase: '01ZD', convictionDate: '2008-01-09', caseStatusMarker: 'out-of-court', ...disposal }
        }
      }
    })
    return { answer, entries: (await historyOf(system, personId)).entries, offenceId }
  }
  it.each(OUTCOMES)('%s is a disposal like any other, without a court', async (outcome) => {
    const { answer, entries, offenceId } = await decide({ outcome, outcomeText: 'Agreed with the victim' })
    expect(answer.status).toBe(202)
    const decided = entries.find(({ caseStatusMarker }) => caseStatusMarker === 'O')
    expect(decided).toMatchObject({
      outcome,
      outcomeText: 'Agreed with the victim',
      convictionDate: '2008-01-09',
      courtCaseReference: expect.stringMatching(/^\d\d\/0000\/\d{6}[A-Z]$/),
      charges: [{ offenceId }]
    })
    expect(decided).not.toHaveProperty('court')
  })
  it.each<[string, object, string]>([
    ['another outcome', { outcome: 'let-go' }, 'content.disposal.outcome'],
    ['a day to come', { outcome: 'caution', convictionDate: dayFromNow(2) }, 'content.disposal.convictionDate'],
    ['a court', { outcome: 'caution', court: CAMBERWELL }, 'content.disposal.court']
  ])('with %s is refused', async (_what, disposal, field) => {
    const { answer } = await decide(disposal)
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
  })
})
