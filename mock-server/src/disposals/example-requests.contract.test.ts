import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checknameOf } from '../../api/arrest-parts.ts'
import type { ArrestSummonsPage, OffenceDetails } from '../../api/arrest-reads.ts'
import { DisposalsByAsnSchema } from '../../api/disposals.ts'
import { exampleBodies, exampleHeaders, hasExampleRequests } from '../testing/example-requests.ts'
import { historyOf, makeCases } from '../testing/outside-client.ts'
import type { Arrested } from '../testing/outside-client.ts'
import { impending } from '../testing/impending.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let client: TestClient
beforeAll(async () => {
  server = await startServer()
  client = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

/** Under the headers that the client sends. */
const HEADERS = exampleHeaders()
const asSent = <S extends object>(call: S) => ({ ...call, headers: HEADERS })

const Offences = z.array(z.looseObject({ cjsOffenceCode: z.string() }))
const codesOf = (body: Record<string, unknown>): string[] => Offences.parse(body['offences']).map(({ cjsOffenceCode }) => cjsOffenceCode)

/** The body as it stands, but for what only this server can have given: ids, reference, URN. */
const addressed = async (body: Record<string, unknown>, arrested: Arrested) => {
  const [held] = (await historyOf(client, arrested.personId)).entries
  if (held === undefined) throw new Error('no case')
  return {
    params: { personId: arrested.personId, courtCaseId: held.id },
    body: {
      ...body,
      longPersonUrn: arrested.urn,
      courtCaseReference: held.courtCaseReference,
      offences: Offences.parse(body['offences']).map((offence, index) => ({
        ...offence,
        offenceId: held.charges.find(({ offenceChargeNumber }) => offenceChargeNumber === index + 1)?.offenceId
      }))
    }
  }
}

describe.skipIf(!hasExampleRequests())('bodies of an independent client, as they stand', () => {
  const arrestedAs = (surname: string, codes: readonly string[] = ['TH68006']) => makeCases(client, surname, [impending(codes)])

  it('are 22 of seven calls', () => {
    const calls = [
      '/create-arrested-person',
      '/offences',
      '/disposals',
      '/find-disposals-by-asn',
      '/court-case-disposal-result',
      '/basic-remands',
      '/court-case-subsequent-disposal-results'
    ]
    expect(calls.map((path) => exampleBodies(path).length)).toEqual([2, 2, 2, 1, 6, 3, 6])
  })

  it.each(exampleBodies('/create-arrested-person'))('create an arrested person (%#)', async (body) => {
    const values = await client.written('createArrestedPerson', asSent({ body }))
    const found = await client.call(
      'findDisposalsByAsn',
      asSent({
        body: { asn: values['arrest-summons-number'], caseStatusMarkers: ['impending-prosecution-detail', 'penalty-notice', 'court-case'] }
      })
    )
    expect(DisposalsByAsnSchema.parse(found.body)).toMatchObject({ longPersonUrn: values['person-urn'], disposals: [] })
  })

  it.each(exampleBodies('/offences'))('add an offence (%#)', async (body) => {
    const checkname = z.string().parse(body['checkname'])
    const { personId, reportId } = await arrestedAs(checkname)
    const { 'charge-id': offenceId = '' } = await client.written('addOffence', asSent({ params: { personId, reportId }, body }))
    const details = await client.call<OffenceDetails>('offence', { params: { personId, reportId, offenceId } })
    expect(details.body).toMatchObject({
      id: offenceId,
      arrestChargeNumber: 2,
      cjsOffenceCode: 'SX03001',
      locationAddress: { locationType: 'description', locationText: 'Kingston High Street' }
    })
    expect(Buffer.from(details.body.version, 'base64')).toHaveLength(64)
  })

  it.each(exampleBodies('/disposals'))('make a case (%#)', async (body) => {
    const checkname = z.string().parse(body['checkname'])
    const { personId, reportId, asn } = await makeCases(client, checkname, [impending(['TH68006'])])
    for (const code of ['SX03001', 'RT88191', 'TH68151'])
      await client.written(
        'addOffence',
        asSent({
          params: { personId, reportId },
          body: {
            content: {
              committedOnBail: 'false',
              ownerCode: '01ZD',
              startDate: '2010-11-28',
              offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: code }
            },
            changedBy: '01ZD',
            checkname: checknameOf(checkname)
          }
        })
      )
    const summons = await client.call<ArrestSummonsPage>('arrestSummons', { params: { personId } })
    const [, ...free] = summons.body.arrestSummaries.find((each) => each.asn === asn)?.offences ?? []
    const content = z.looseObject({ disposal: z.unknown() }).parse(body['content'])
    const { 'court-case-id': courtCaseId } = await client.written(
      'createDisposal',
      asSent({
        params: { personId },
        body: {
          ...body,
          content: { ...content, linkedOffences: free.map(({ offenceId, version }) => ({ offenceId, versionToChange: version })) }
        }
      })
    )
    const made = (await historyOf(client, personId)).entries.find(({ id }) => id === courtCaseId)
    expect(made).toMatchObject({ caseStatusMarker: 'A', convictionDate: '2011-09-26' })
    expect(made?.charges.map(({ cjsOffenceCode }) => cjsOffenceCode)).toEqual(['SX03001', 'RT88191', 'TH68151'])
    expect(made?.courtCaseReference).toMatch(/^\d\d\/(2576|9998)\/\d{6}[A-Z]$/)
  })

  it.each(exampleBodies('/find-disposals-by-asn'))('query by ASN (%#)', async (body) => {
    expect([200, 404]).toContain((await client.call('findDisposalsByAsn', asSent({ body }))).status)
  })

  it.each(exampleBodies('/court-case-disposal-result'))('add results (%#)', async (body) => {
    const arrested = await arrestedAs('Resulted', codesOf(body))
    const sent = await addressed(body, arrested)
    expect(await client.call('addDisposalResult', asSent(sent))).toMatchObject({ status: 201, body: { id: expect.any(String) } })
    const { entries } = await historyOf(client, arrested.personId)
    expect(entries.find(({ caseStatusMarker }) => caseStatusMarker === 'C')).toMatchObject({ convictionDate: '2011-09-26' })
    expect(entries.some(({ caseStatusMarker }) => caseStatusMarker === 'A')).toBe('carryForward' in body)
  })

  it.each(exampleBodies('/basic-remands'))('add a remand (%#)', async (body) => {
    const { personId, reportId, urn } = await arrestedAs('Remanded')
    const made = await client.call<{ id: string }>(
      'createRemand',
      asSent({
        params: { personId, reportId },
        body: { ...body, longPersonUrn: urn }
      })
    )
    expect(made.status).toBe(201)
    const read = await client.call('remand', { params: { personId, reportId, remandId: made.body.id } })
    expect(read.body).toMatchObject({ remandId: made.body.id, content: { appearanceResult: body['appearanceResult'], ownerCode: '01YZ' } })
  })

  it.each(exampleBodies('/court-case-subsequent-disposal-results'))('add the results of a later hearing (%#)', async (body) => {
    const codes = codesOf(body)
    const arrested = await arrestedAs('Varied', codes)
    const pleas = { plea: 'Not Guilty', adjudication: 'Guilty', dateOfSentence: '2008-01-07', offenceTic: 0 }
    const first = await addressed(
      {
        ownerCode: '01YZ',
        dateOfConviction: '2008-01-07',
        defendant: { defendantType: 'individual', defendantFirstNames: ['Robin'], defendantLastName: 'Varied' },
        offences: codes.map((cjsOffenceCode, index) => ({
          courtOffenceSequenceNumber: index + 1,
          cjsOffenceCode,
          ...pleas,
          disposalResults: [{ disposalCode: 4047, disposalEffectiveDate: '2008-02-01' }]
        }))
      },
      arrested
    )
    expect((await client.call('addDisposalResult', asSent(first))).status).toBe(201)
    expect(await client.call('addSubsequentResult', asSent(await addressed(body, arrested)))).toMatchObject({ status: 201 })
    const [entry] = (await historyOf(client, arrested.personId)).entries
    expect(entry?.subsequentAppearances).toMatchObject([
      {
        appearanceNumber: 1,
        reasonForVariation: body['reasonForAppearance'] === 'Sentence Deferred' ? 'S' : 'V',
        sentenceDate: body['appearanceDate']
      }
    ])
  })
})
