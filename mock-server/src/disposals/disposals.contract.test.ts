import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { ArrestSummonsPage, OffenceDetails } from '../../api/arrest-reads.ts'
import type { AuditPageSchema } from '../../api/audit.ts'
import { OUTCOMES } from '../../api/disposals.ts'
import type { DisposalsByAsn } from '../../api/disposals.ts'
import { readCourtCase } from '../../api/identifiers/court-case.ts'
import { impending } from '../testing/impending.ts'
import { historyOf, makeCases } from '../testing/outside-client.ts'
import type { Arrested } from '../testing/outside-client.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { Answer, TestClient } from '../testing/test-client.ts'

let server: StartedServer
let system: TestClient
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

const MARKERS = ['impending-prosecution-detail', 'penalty-notice', 'court-case']
const CODES = ['TH68006', 'RT88191']
const GUILTY = { plea: 'Not Guilty', adjudication: 'Guilty', dateOfSentence: '2008-01-07', offenceTic: 0 }
const FINE = { disposalCode: 1015, disposalFine: { amount: 100 } }
const CAMBERWELL = { courtIdentityType: 'code', courtCode: '2576' }
const ON_FORWARD = { offenceTic: 0, disposalResults: [{ disposalCode: 2059 }] }

interface Case {
  readonly arrested: Arrested
  readonly courtCaseId: string
  readonly reference: string
  readonly offenceIds: readonly string[]
}
const newCase = async (codes: readonly string[] = CODES): Promise<Case> => {
  const arrested = await makeCases(system, 'Disposed', [impending(codes)])
  const [held] = (await historyOf(system, arrested.personId)).entries
  if (held === undefined) throw new Error('no case')
  return {
    arrested,
    courtCaseId: held.id,
    reference: held.courtCaseReference ?? '',
    offenceIds: held.charges.map(({ offenceId }) => offenceId)
  }
}
const pathOf = ({ arrested: { personId }, courtCaseId }: Case) => ({ personId, courtCaseId })

type Bent = Record<string, unknown>
/** Results of both offences of a case, with what is to differ in the body and in the first offence. */
const results = ({ arrested, reference, offenceIds }: Case, bent: Bent = {}, first: Bent = {}) => ({
  ownerCode: '01YZ',
  longPersonUrn: arrested.urn,
  courtCaseReference: reference,
  court: CAMBERWELL,
  dateOfConviction: '2008-01-07',
  defendant: { defendantType: 'individual', defendantFirstNames: ['Robin'], defendantLastName: 'Disposed' },
  offences: offenceIds.map((offenceId, index) => ({
    courtOffenceSequenceNumber: index + 1,
    cjsOffenceCode: CODES[index],
    ...GUILTY,
    disposalResults: [FINE],
    offenceId,
    ...(index === 0 ? first : {})
  })),
  ...bent
})
const moved = ({ offenceIds }: Case) => ({
  courtOffenceSequenceNumber: 1,
  cjsOffenceCode: 'TH68006',
  ...ON_FORWARD,
  offenceId: offenceIds[0]
})
const additional = (asn: string, bent: Bent = {}) => [
  {
    asn,
    additionalOffences: [
      {
        courtOffenceSequenceNumber: 0,
        offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68151' },
        committedOnBail: false,
        ...GUILTY,
        offenceStartDate: '2007-11-28',
        offenceStartTime: '14:30+00:00',
        locationFsCode: '01ZD',
        locationText: { locationText: 'Kingston High Street' },
        disposalResults: [FINE],
        ...bent
      }
    ]
  }
]
const addResults = (held: Case, body: object, client: TestClient = system) =>
  client.call<{ id: string }>('addDisposalResult', { params: pathOf(held), body })
const refusalOf = (answer: Answer) => ({ status: answer.status, fields: fieldsOf(answer), messages: messagesOf(answer) })

describe('a case', () => {
  it('has a reference whose check letter is right, and is numbered on from the last', async () => {
    const [one, other] = [await newCase(), await newCase()]
    for (const { reference } of [one, other])
      expect(readCourtCase(reference)).toEqual({ state: 'valid', canonical: reference, shown: reference })
    expect(Number(other.reference.slice(8, 14))).toBeGreaterThan(Number(one.reference.slice(8, 14)))
  })
  it('is made only of offences as they stand: a stale version is a conflict, and nothing is written', async () => {
    const { arrested } = await newCase(['TH68006'])
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
    const held = await newCase()
    const view = async () =>
      (
        await system.call<OffenceDetails>('offence', {
          params: { personId: held.arrested.personId, reportId: held.arrested.reportId, offenceId: held.offenceIds[0] ?? '' }
        })
      ).body
    const before = await view()
    expect((await addResults(held, results(held))).status).toBe(201)
    const after = await view()
    expect([before, after].map(({ version }) => Buffer.from(version, 'base64').length)).toEqual([64, 64])
    expect(after.version).not.toBe(before.version)
    expect([before.hasDisposalResults, after.hasDisposalResults]).toEqual([false, true])
  })
  it.each<[string, Bent, number, RegExp]>([
    ['another’s checkname', { checkname: 'somebodyelse' }, 400, /checkname does not match the person/],
    ['an unknown force station', { fsCodeMakingChange: 'ZZ99' }, 400, /must be a valid force station code/]
  ])('with %s is refused', async (_what, bent, status, message) => {
    const { arrested, offenceIds } = await newCase()
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

describe('results', () => {
  it('are read back by ASN as they were written, and in the history by their letters', async () => {
    const held = await newCase()
    await addResults(
      held,
      results(held, { otherTic: 3 }, { adjudication: 'Non-Conviction', plea: 'No Plea Taken', disposalResults: [{ disposalCode: 1008 }] })
    )
    const found = await system.call<DisposalsByAsn>('findDisposalsByAsn', { body: { asn: held.arrested.asn, caseStatusMarkers: MARKERS } })
    expect(found.body).toMatchObject({
      longPersonUrn: held.arrested.urn,
      disposals: [
        {
          courtCaseReference: held.reference,
          caseStatusMarker: 'court-case',
          convictionDate: '2008-01-07',
          otherTicTotal: 3,
          offences: [
            {
              plea: 'No Plea Taken',
              offenceDescription: ['Theft of pedal cycle'],
              adjudications: [{ appearanceNumber: 1, disposalDate: '2008-01-07', adjudication: 'Non-Conviction' }],
              disposalResults: [{ disposalCode: 1008 }]
            },
            { plea: 'Not Guilty', disposalResults: [{ disposalCode: 1015, disposalFine: { amount: 100 } }] }
          ]
        }
      ]
    })
    expect((await historyOf(system, held.arrested.personId)).entries).toMatchObject([
      {
        caseStatusMarker: 'C',
        charges: [{ adjudication: 'O' }, { adjudication: 'G', disposals: [{ disposalCode: '1015', fineAmount: 100 }] }]
      }
    ])
  })
  it('sent again under their reference id answer with the same id and are there once; another body is refused', async () => {
    const held = await newCase()
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const body = results(held)
    const send = (sent: object) => system.call<{ id: string }>('addDisposalResult', { params: pathOf(held), body: sent, headers })
    const [one, other] = [await send(body), await send(body)]
    expect([one.status, other.status]).toEqual([201, 201])
    expect(other.body.id).toBe(one.body.id)
    expect(await send({ ...body, ownerCode: '01ZD' })).toMatchObject({ status: 409, body: { type: 'conflict/reference-id-reused' } })
  })
  it('for life count one, whatever number was sent', async () => {
    const held = await newCase()
    await addResults(held, results(held, {}, { disposalResults: [{ disposalCode: 3025, disposalDuration: { units: 'life', count: 0 } }] }))
    expect((await historyOf(system, held.arrested.personId)).entries[0]?.charges[0]?.disposals).toMatchObject([
      { disposalDuration: { units: 'life', count: 1 } }
    ])
  })
  it('carry an offence forward into a new impending case, and refer one to a case with a reference and no court', async () => {
    const held = await newCase(['TH68006', 'RT88191', 'TH68151'])
    const third = { courtOffenceSequenceNumber: 3, cjsOffenceCode: 'TH68151', offenceTic: 0, disposalResults: [{ disposalCode: 2060 }] }
    const [, second] = results(held).offences
    const answer = await addResults(
      held,
      results(held, {
        carryForward: { appearanceDate: '2008-02-10', court: { courtIdentityType: 'name', courtName: 'Magistrates’ Court of nowhere' } },
        referToCourtCase: { reference: '01ZD/0300108' },
        offences: [moved(held), second, { ...third, offenceId: held.offenceIds[2] }]
      })
    )
    expect(answer.status).toBe(201)
    const { entries } = await historyOf(system, held.arrested.personId)
    expect(entries).toHaveLength(3)
    expect(entries.find(({ caseStatusMarker }) => caseStatusMarker === 'A')).toMatchObject({
      convictionDate: '2008-02-10',
      courtCaseReference: expect.stringMatching(/^\d\d\/9998\//),
      charges: [{ offenceId: held.offenceIds[0], offenceChargeNumber: 1, disposals: [] }]
    })
    const referred = entries.find(({ caseStatusMarker }) => caseStatusMarker === 'F')
    expect(referred).toMatchObject({ userReference: '0300108', owner: '01ZD', charges: [{ offenceId: held.offenceIds[2] }] })
    expect(referred).not.toHaveProperty('court')
    expect(referred).not.toHaveProperty('courtCaseReference')
    expect(entries.find(({ caseStatusMarker }) => caseStatusMarker === 'C')?.charges).toMatchObject([{ offenceChargeNumber: 1 }])
  })
  it('add the court’s own offences to the report, marked, and number them before the rest', async () => {
    const held = await newCase()
    expect((await addResults(held, results(held, { additionalArrestOffences: additional(held.arrested.asn) }))).status).toBe(201)
    const [entry] = (await historyOf(system, held.arrested.personId)).entries
    expect(entry?.charges.map(({ additionalMarker, offenceChargeNumber }) => [additionalMarker, offenceChargeNumber])).toEqual([
      [false, 2],
      [false, 3],
      [true, 1]
    ])
    const { personId, reportId } = held.arrested
    const added = await system.call<OffenceDetails>('offence', {
      params: { personId, reportId, offenceId: entry?.charges[2]?.offenceId ?? '' }
    })
    expect(added.body).toMatchObject({
      additionalOffenceMarker: true,
      forceStationChargeOrig: '01YZ',
      arrestChargeNumber: 3,
      startTime: '14:30+00:00'
    })
  })
  it.each(['1950/1581C', '2000/410770Y'])(
    'never refuse a URN for its check letter: %s is refused only as another person’s',
    async (longPersonUrn) => {
      const held = await newCase()
      expect(await addResults(held, results(held, { longPersonUrn }))).toMatchObject({
        status: 400,
        body: { type: 'bad-request/does-not-match' }
      })
    }
  )
  it('take the URN with any letter and the case reference without its zeros', async () => {
    const held = await newCase()
    const [year = '', court = '', sequence = ''] = held.reference.split('/')
    const answer = await addResults(
      held,
      results(held, {
        longPersonUrn: `${held.arrested.urn.slice(0, -1)}${held.arrested.urn.endsWith('Z') ? 'A' : 'Z'}`,
        courtCaseReference: `${year}/${court}/${sequence.replace(/^0+/, '')}`
      })
    )
    expect(answer.status).toBe(201)
  })

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
    const held = await newCase()
    const refused = refusalOf(await addResults(held, results(held, bent, first)))
    expect(refused).toMatchObject({ status, messages: expect.stringMatching(message) })
    expect(refused.fields).toContain(field)
    expect((await historyOf(system, held.arrested.personId)).entries).toMatchObject([{ caseStatusMarker: 'A' }])
  })
  it('of an offence of no report name its id', async () => {
    const held = await newCase()
    const offenceId = crypto.randomUUID()
    const refused = refusalOf(await addResults(held, results(held, {}, { offenceId })))
    expect(refused).toMatchObject({ status: 400, messages: `No offence record found with the ids: [${offenceId}]` })
  })
  it('of an offence under another’s code are refused', async () => {
    const held = await newCase()
    expect(refusalOf(await addResults(held, results(held, {}, { cjsOffenceCode: 'TH68151' })))).toMatchObject({
      status: 400,
      messages: expect.stringMatching(/Offence details provided for offence number/)
    })
  })
  it('that leave an offence out are refused: it is to be carried forward', async () => {
    const held = await newCase()
    const [first] = results(held).offences
    expect(await addResults(held, results(held, { offences: [first] }))).toMatchObject({
      status: 409,
      body: { type: 'conflict/missing-required-data' }
    })
  })
  it('that carry everything forward are refused', async () => {
    const held = await newCase(['TH68006'])
    const body = results(held, { carryForward: { appearanceDate: '2008-02-10', court: CAMBERWELL }, offences: [moved(held)] })
    expect(refusalOf(await addResults(held, body))).toMatchObject({
      status: 422,
      messages: 'All offence(s) in a court case cannot be carried forward'
    })
  })
  it('are added once: a decided case takes none', async () => {
    const held = await newCase()
    await addResults(held, results(held))
    expect(refusalOf(await addResults(held, results(held)))).toMatchObject({
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
    const held = await newCase()
    const refused = await addResults(held, results(held, { additionalArrestOffences: additional(asn ?? held.arrested.asn, bent) }))
    expect(refused.status).toBe(400)
    expect(messagesOf(refused)).toMatch(message)
    const { entries } = await historyOf(system, held.arrested.personId)
    expect(entries).toMatchObject([{ caseStatusMarker: 'A', charges: [{}, {}] }])
    expect(entries[0]?.charges).toHaveLength(2)
  })
  it('of a case of somebody else are not found', async () => {
    const [one, other] = [await newCase(), await newCase()]
    const answer = await system.call('addDisposalResult', {
      params: { personId: one.arrested.personId, courtCaseId: other.courtCaseId },
      body: results(one)
    })
    expect(refusalOf(answer)).toMatchObject({ status: 404, messages: 'Provided court case reference not found' })
  })
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
    const held = await newCase()
    await addResults(held, results(held))
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
    const held = await newCase()
    await addResults(held, results(held))
    expect(refusalOf(await add(held, later(held, bent, first)))).toMatchObject({ status, messages: expect.stringMatching(message) })
  })
  it('of a case that was never decided, or of a day that has one, are refused', async () => {
    const held = await newCase()
    expect(refusalOf(await add(held, later(held)))).toMatchObject({
      status: 422,
      messages: expect.stringMatching(/Status of court case not suitable/)
    })
    await addResults(held, results(held))
    expect((await add(held, later(held))).status).toBe(201)
    expect(await add(held, later(held))).toMatchObject({ status: 409, body: { type: 'conflict/duplicate-exists' } })
  })
})

describe('who may', () => {
  it('H56: a user changes what the own force owns; the courts’ client acts for all', async () => {
    const held = await newCase()
    const norfolk = await signOnAs(server, 'bureau1')
    expect(await addResults(held, results(held), norfolk)).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect((await addResults(held, results(held))).status).toBe(201)
  })
  it('H52: a user gives one more reason to read a child’s reports and disposals', async () => {
    const child = await signOnAs(server, 'bureau1')
    const dateOfBirth = dayFromNow(-15 * 365)
    const { 'person-id': personId = '', 'arrest-summons-id': reportId = '' } = await system.written('createArrestedPerson', {
      body: {
        person: { lastName: 'Younger', firstNames: ['Robin'], dateOfBirth, sex: 'M' },
        arrestReport: {
          fsCodeMakingChange: '36NN',
          checkname: 'younger',
          content: {
            arrestFirstNames: ['Robin'],
            arrestLastName: 'Younger',
            processStage: 'A',
            processStageDate: dayFromNow(-3),
            ownerCode: '36NN',
            prosecutingAgent: 'CPS',
            arrestingOfficer: { lastName: 'Dunmore' },
            offence: {
              committedOnBail: false,
              ownerCode: '36NN',
              startDate: dayFromNow(-4),
              offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68006A' }
            }
          }
        }
      }
    })
    for (const name of ['arrestSummons', 'arrestReports', 'disposalHistory'] as const) {
      expect(await child.call(name, { params: { personId } })).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
      const opened = await child.call(name, { params: { personId }, headers: { 'x-leds-child-reason': 'Asked for by the youth court' } })
      expect(opened.status).toBe(200)
      expect((await system.call(name, { params: { personId } })).status).toBe(200)
    }
    expect((await child.call('offence', { params: { personId, reportId, offenceId: crypto.randomUUID() } })).status).toBe(403)
  })
  it('H53: each write and each look stands in the person’s log by its kind', async () => {
    const held = await newCase()
    await addResults(held, results(held))
    await addResults(held, results(held))
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', {
      query: `?personId=${held.arrested.personId}&limit=200`
    })
    const kinds = (action: string) => page.body.events.filter(({ actionCode }) => actionCode === action).map(({ kind }) => kind)
    expect(kinds('Create Offence')).toEqual(['collection'])
    expect(kinds('Create Disposal')).toEqual(['collection'])
    expect(kinds('View Disposal History')).toContain('consultation')
    expect(kinds('Add Disposal Results').toSorted()).toEqual(['alteration', 'refusal'])
    expect((await auditor.call('verifyAudit')).body).toMatchObject({ intact: true })
  })
})
