import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OffenceDetails } from '../../api/arrest-reads.ts'
import { impending } from '../testing/impending.ts'
import { makeCases, reportsOf } from '../testing/outside-client.ts'
import type { Arrested } from '../testing/outside-client.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let system: TestClient
let arrested: Arrested
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
  arrested = await makeCases(system, 'O’Brien-Ashcombe', [impending(['TH68006'])])
})
afterAll(async () => {
  await server.remove()
})

const offence = (content: object = {}, rest: object = {}) => ({
  content: {
    committedOnBail: 'true',
    ownerCode: '01ZD',
    startDate: '2010-11-28',
    startTime: '23:50',
    locationFSCode: '01ZD',
    crimeReference: 'cr/0142/10',
    offenceLocation: { locationType: 'text', locationText: 'Station Road' },
    offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68006A' },
    ...content
  },
  changedBy: '01ZD',
  checkname: 'o’brien-ashcomb',
  ...rest
})
const add = (body: object, { client = system, reportId = arrested.reportId }: { client?: TestClient; reportId?: string } = {}) =>
  client.call<{ requestId: string }>('addOffence', { params: { personId: arrested.personId, reportId }, body })

describe('an offence added to a report', () => {
  it('takes the next charge number, and is read back with its role apart and again in its code', async () => {
    const params = { personId: arrested.personId, reportId: arrested.reportId }
    const { 'charge-id': offenceId = '', 'arrest-summons-number': asn } = await system.written('addOffence', { params, body: offence() })
    expect(asn).toBe(arrested.asn)
    const read = await system.call<OffenceDetails>('offence', { params: { ...params, offenceId } })
    expect(read.body).toMatchObject({
      arrestChargeNumber: 2,
      committedOnBail: true,
      crimeReference: 'CR/0142/10',
      cjsOffenceCode: 'TH68006',
      qualifiedCjsCode: 'TH68006A',
      roleQualifier: ['AT'],
      startTime: '23:50',
      locationAddress: { locationType: 'description', locationText: 'Station Road' },
      additionalOffenceMarker: false,
      hasDisposalResults: false
    })
    expect(read.body).not.toHaveProperty('courtCaseReferenceNumber')
  })
  it('dated after the process is taken: it is confirmed by who writes it, not refused', async () => {
    expect((await add(offence({ startDate: '2011-10-01' }))).status).toBe(202)
  })
  it('by NPCC code or in words is taken as such', async () => {
    expect((await add(offence({ offenceCode: { offenceCodeType: 'npcc', npccOffenceCode: '5.5.5.1' } }))).status).toBe(202)
    expect((await add(offence({ offenceCode: { offenceCodeType: 'text', offenceText: 'Riding furiously' } }))).status).toBe(202)
    const reports = await reportsOf(system, arrested.personId)
    expect(reports.arrestSummaries[0]?.offencesHeadlines.map(({ cjsOffenceCode }) => cjsOffenceCode)).toEqual(
      expect.arrayContaining(['NPCC', 'TEXT'])
    )
  })
  it.each<[string, object, object, string, RegExp]>([
    ['an unknown owner', { ownerCode: 'ZZ99' }, {}, 'content.ownerCode', /Invalid owner code/],
    ['an unknown station', { locationFSCode: 'ZZ99' }, {}, 'content.locationFSCode', /must be a valid force station code/],
    [
      'an unknown code',
      { offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'QQ99999' } },
      {},
      'content.offenceCode.cjsOffenceCode',
      /must be a valid cjs offence code/
    ],
    ['a day to come', { startDate: '2999-01-01' }, {}, 'content.startDate', /cannot be in the future/],
    ['an end before its start', { endDate: '2010-11-01' }, {}, 'content.endDate', /before its start/],
    ['a crime reference of 16 characters', { crimeReference: 'x'.repeat(16) }, {}, 'content.crimeReference', /15 characters/],
    ['another’s checkname', {}, { checkname: 'smith' }, 'checkname', /first 15 characters of the surname/],
    ['an unknown force making the change', {}, { changedBy: 'ZZ99' }, 'changedBy', /must be a valid force station code/],
    ['a person under ten at the time', { startDate: '1957-01-01' }, {}, 'content.startDate', /under 10, the age of criminal responsibility/]
  ])('with %s is refused at the field', async (_what, content, rest, field, message) => {
    const answer = await add(offence(content, rest))
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect(messagesOf(answer)).toMatch(message)
  })
  it('of a report that is not held is a 404 in LEDS’s words', async () => {
    const answer = await add(offence(), { reportId: crypto.randomUUID() })
    expect([answer.status, messagesOf(answer)]).toEqual([404, 'Incorrect reportId'])
  })
  it('H56: on another force’s report is refused to a user', async () => {
    const norfolk = await signOnAs(server, 'bureau1')
    expect(await add(offence(), { client: norfolk })).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
  })
})
