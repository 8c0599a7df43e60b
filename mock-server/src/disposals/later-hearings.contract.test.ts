import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DisposalsByAsn } from '../../api/disposals.ts'
import { addResults, CAMBERWELL, FINE, MARKERS, newCase, pathOf, refusalOf, results } from '../testing/court-case.ts'
import type { Bent, Case } from '../testing/court-case.ts'
import { historyOf } from '../testing/outside-client.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnSystem } from '../testing/test-client.ts'
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

describe('results of a later hearing', () => {
  const later = (held: Case, bent: Bent = {}, first: Bent = {}) => ({
    ownerCode: '01YZ',
    longPersonUrn: held.arrested.urn,
    courtCaseReference: held.reference,
    court: CAMBERWELL,
    appearanceDate: '2008-03-01',
    reasonForAppearance: 'Sentence Deferred',
    offences: [
      { courtOffenceSequenceNumber: 1, cjsOffenceCode: 'TH68006', disposalResults: [FINE], offenceId: held.offenceIds[0], ...first }
    ],
    ...bent
  })
  const add = (held: Case, body: object) => system.call('addSubsequentResult', { params: pathOf(held), body })
  const VARIED = { reasonForAppearance: 'Subsequently Varied' }

  it('that vary the first read V, with their own adjudication; the first stands', async () => {
    const held = await newCase(system)
    await addResults(system, held, results(held))
    const varied = { plea: 'Guilty', adjudication: 'Not Guilty', dateOfSentence: '2008-03-01' }
    expect((await add(held, later(held, VARIED, varied))).status).toBe(201)
    const [entry] = (await historyOf(system, held.arrested.personId)).entries
    expect(entry).toMatchObject({
      charges: [{ adjudication: 'G' }, { adjudication: 'G' }],
      subsequentAppearances: [{ appearanceNumber: 1, reasonForVariation: 'V', charges: [{ adjudication: 'N' }] }]
    })
    const found = await system.call<DisposalsByAsn>('findDisposalsByAsn', { body: { asn: held.arrested.asn, caseStatusMarkers: MARKERS } })
    expect(
      found.body.disposals[0]?.offences[0]?.adjudications?.map(({ appearanceNumber, adjudication }) => [appearanceNumber, adjudication])
    ).toEqual([
      [1, 'Guilty'],
      [2, 'Not Guilty']
    ])
  })
  it.each<[string, Bent, Bent, number, RegExp]>([
    ['before the first', { appearanceDate: '2007-12-01' }, {}, 422, /same or later than sentence date/],
    ['to come', { appearanceDate: dayFromNow(2) }, {}, 400, /cannot be in the future/],
    ['deferred, with a plea', {}, { plea: 'Guilty' }, 400, /Plea must be empty when reason for appearance is 'Sentence Deferred'/],
    [
      'varied, without adjudication',
      VARIED,
      { plea: 'Guilty' },
      400,
      /Adjudication is required when reason for appearance is 'Subsequently Varied'/
    ],
    ['with a carry forward', {}, { disposalResults: [{ disposalCode: 2059 }] }, 400, /Disposal code cannot be/],
    ['for another reason', { reasonForAppearance: 'Heard at Court' }, {}, 400, /the value provided is invalid/]
  ])('%s are refused', async (_what, bent, first, status, message) => {
    const held = await newCase(system)
    await addResults(system, held, results(held))
    expect(refusalOf(await add(held, later(held, bent, first)))).toMatchObject({ status, messages: expect.stringMatching(message) })
  })
  it('of a case that was never decided, or of a day that has one, are refused', async () => {
    const held = await newCase(system)
    expect(refusalOf(await add(held, later(held)))).toMatchObject({
      status: 422,
      messages: expect.stringMatching(/Status of court case not suitable/)
    })
    await addResults(system, held, results(held))
    expect((await add(held, later(held))).status).toBe(201)
    expect(await add(held, later(held))).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
  })
})
