import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addResults, additional, ON_FORWARD, CAMBERWELL, moved, newCase, refusalOf, results } from '../testing/court-case.ts'
import type { Bent } from '../testing/court-case.ts'
import { historyOf } from '../testing/outside-client.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { messagesOf, signOnSystem } from '../testing/test-client.ts'
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

describe('results', () => {
  const late = dayFromNow(3)
  it.each<[string, Bent, Bent, number, string, RegExp]>([
    ['an unknown owner', { ownerCode: 'ZZ99' }, {}, 400, 'ownerCode', /Invalid owner code/],
    ['a URN that is none', { longPersonUrn: 'nobody' }, {}, 400, 'longPersonUrn', /Invalid personUrn/],
    [
      'an unknown court',
      { court: { courtIdentityType: 'code', courtCode: '0001' } },
      {},
      400,
      'court.courtCode',
      /must be a valid court code/
    ],
    ['a court without code and name', { court: {} }, {}, 400, 'court.courtIdentityType', /Court code or Court name must be provided/],
    [
      'another case’s reference',
      { courtCaseReference: '26/2576/999999H' },
      {},
      400,
      'courtCaseReference',
      /courtCaseReference is invalid for the disposalId/
    ],
    ['a reference that is none', { courtCaseReference: 'x' }, {}, 400, 'courtCaseReference', /Provided court case reference not found/],
    ['a conviction to come', { dateOfConviction: late }, {}, 400, 'dateOfConviction', /cannot be in the future/],
    ['no plea', {}, { plea: null }, 400, 'offences.0.plea', /Plea is required/],
    ['no adjudication', {}, { adjudication: '' }, 400, 'offences.0.adjudication', /Adjudication is required/],
    ['a sentence to come', {}, { dateOfSentence: late }, 400, 'offences.0.dateOfSentence', /Date of sentence cannot be in the future/],
    [
      'a sentence before the conviction',
      {},
      { dateOfSentence: '2007-12-01' },
      400,
      'offences.0.dateOfSentence',
      /cannot be before date of conviction/
    ],
    ['an unknown offence code', {}, { cjsOffenceCode: 'QQ99999' }, 400, 'offences.0.cjsOffenceCode', /must be a valid cjs offence code/],
    [
      'a qualifier twice',
      {},
      { disposalResults: [{ disposalCode: 1002, disposalQualifiers: ['A', 'A'] }] },
      400,
      'offences.0.disposalResults.0.disposalQualifiers',
      /Duplicate Disposal Qualifiers not allowed/
    ],
    [
      'disposal code 2058',
      {},
      { disposalResults: [{ disposalCode: 2058 }] },
      400,
      'offences.0.disposalResults.0.disposalCode',
      /Disposal code cannot be/
    ],
    [
      'a text of 65 characters',
      {},
      { disposalResults: [{ disposalCode: 1002, disposalText: 'x'.repeat(65) }] },
      400,
      'offences.0.disposalResults.0.disposalText',
      /64 characters/
    ],
    [
      'a carry forward of nothing',
      { carryForward: { appearanceDate: '2008-02-10', court: CAMBERWELL } },
      {},
      400,
      'carryForward',
      /Invalid Carried forward details/
    ],
    [
      'a plea of what is carried forward',
      { carryForward: { appearanceDate: '2008-02-10', court: CAMBERWELL } },
      { disposalResults: [{ disposalCode: 2059 }] },
      400,
      'offences.0.plea',
      /Plea must be empty/
    ],
    [
      'a carry forward into the past',
      { carryForward: { appearanceDate: '2007-02-10', court: CAMBERWELL } },
      { plea: null, adjudication: null, ...ON_FORWARD },
      400,
      'carryForward.appearanceDate',
      /same or later than the appearance date/
    ],
    ['an unknown field', { shoeSize: 9 }, {}, 400, 'shoeSize', /not known/]
  ])('with %s are refused in LEDS’s words', async (_what, bent, first, status, field, message) => {
    const held = await newCase(system)
    const refused = refusalOf(await addResults(system, held, results(held, bent, first)))
    expect(refused).toMatchObject({ status, messages: expect.stringMatching(message) })
    expect(refused.fields).toContain(field)
    expect((await historyOf(system, held.arrested.personId)).entries).toMatchObject([{ caseStatusMarker: 'A' }])
  })
  it('of an offence of no report name its id', async () => {
    const held = await newCase(system)
    const offenceId = crypto.randomUUID()
    const refused = refusalOf(await addResults(system, held, results(held, {}, { offenceId })))
    expect(refused).toMatchObject({ status: 400, messages: `No offence record found with the ids: [${offenceId}]` })
  })
  it('of an offence under another’s code are refused', async () => {
    const held = await newCase(system)
    expect(refusalOf(await addResults(system, held, results(held, {}, { cjsOffenceCode: 'TH68151' })))).toMatchObject({
      status: 400,
      messages: expect.stringMatching(/Offence details provided for offence number/)
    })
  })
  it('that leave an offence out are refused: it is to be carried forward', async () => {
    const held = await newCase(system)
    const [first] = results(held).offences
    expect(await addResults(system, held, results(held, { offences: [first] }))).toMatchObject({
      status: 409,
      body: { type: 'conflict/missing-required-data' }
    })
  })
  it('that carry everything forward are refused', async () => {
    const held = await newCase(system, ['TH68006'])
    const body = results(held, { carryForward: { appearanceDate: '2008-02-10', court: CAMBERWELL }, offences: [moved(held)] })
    expect(refusalOf(await addResults(system, held, body))).toMatchObject({
      status: 422,
      messages: 'All offence(s) in a court case cannot be carried forward'
    })
  })
  it('are added once: a decided case takes none', async () => {
    const held = await newCase(system)
    await addResults(system, held, results(held))
    expect(refusalOf(await addResults(system, held, results(held)))).toMatchObject({
      status: 422,
      messages: 'Disposal result is not possible for the case: C'
    })
  })
  it.each<[string, Bent, string | undefined, RegExp]>([
    ['of another report', {}, '11/01ZD/01/410780J', /does not match supplied ASN/],
    ['at an unknown station', { locationFsCode: 'ZZ99' }, undefined, /must be a valid force station code/],
    [
      'of an unknown code',
      { offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'QQ99999' } },
      undefined,
      /must be a valid cjs offence code/
    ],
    ['to come', { offenceStartDate: late }, undefined, /cannot be in the future/],
    ['of a child under ten', { offenceStartDate: '1957-11-10' }, undefined, /under 10, the age of criminal responsibility/]
  ])('with an offence added %s are refused, and the whole write with them', async (_what, bent, asn, message) => {
    const held = await newCase(system)
    const refused = await addResults(system, held, results(held, { additionalArrestOffences: additional(asn ?? held.arrested.asn, bent) }))
    expect(refused.status).toBe(400)
    expect(messagesOf(refused)).toMatch(message)
    const { entries } = await historyOf(system, held.arrested.personId)
    expect(entries).toMatchObject([{ caseStatusMarker: 'A', charges: [{}, {}] }])
    expect(entries[0]?.charges).toHaveLength(2)
  })
  it('of a case of somebody else are not found', async () => {
    const [one, other] = [await newCase(system), await newCase(system)]
    const answer = await system.call('addDisposalResult', {
      params: { personId: one.arrested.personId, courtCaseId: other.courtCaseId },
      body: results(one)
    })
    expect(refusalOf(answer)).toMatchObject({ status: 404, messages: 'Provided court case reference not found' })
  })
})
