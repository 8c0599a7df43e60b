import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RemandDetails } from '../../api/remands.ts'
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
  arrested = await makeCases(system, 'Remanded', [impending(['TH68006'])])
})
afterAll(async () => {
  await server.remove()
})

const court = { courtIdentityType: 'code', courtCode: '2576' }
const CONDITION = [
  'Exclusion: not to contact directly or indirectly',
  'Some One save via a solicitor to arrange contact',
  'with child',
  ''
].join('\n')
const remand = (bent: object = {}) => ({
  ownerCode: '01YZ',
  longPersonUrn: arrested.urn,
  remandDate: '2011-09-26',
  appearanceResult: 'remanded-on-bail',
  bailConditions: [CONDITION],
  currentAppearance: { court },
  nextAppearance: { date: '2011-10-08', court },
  ...bent
})
const paramsOf = ({ personId, reportId }: Arrested) => ({ personId, reportId })
const add = (body: object, { client = system, headers = {} }: { client?: TestClient; headers?: Record<string, string> } = {}) =>
  client.call<{ id: string }>('createRemand', { params: paramsOf(arrested), body, headers })

describe('a remand', () => {
  it('is answered with exactly 201 and its id, and read back in the service’s words', async () => {
    const made = await add(remand())
    expect(made.status).toBe(201)
    expect(Object.keys(made.body)).toEqual(['id'])
    const read = await system.call<RemandDetails>('remand', { params: { ...paramsOf(arrested), remandId: made.body.id } })
    expect(read.body).toEqual({
      remandId: made.body.id,
      lastUpdatedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      arrestSummonsReference: arrested.asn,
      content: {
        appearanceResult: 'remanded-on-bail',
        ownerCode: '01YZ',
        remandDate: '2011-09-26',
        currentAppearance: { court },
        nextAppearance: { date: '2011-10-08', court },
        remandConditions: [CONDITION]
      },
      versionToChange: expect.any(String)
    })
    expect(Buffer.from(read.body.versionToChange, 'base64')).toHaveLength(64)
  })
  it('of a police station keeps the station, its conditions and the day to return', async () => {
    const station = { forceStationCode: '01ZD' }
    const made = await add(
      remand({
        appearanceResult: 'remanded-on-police-bail',
        remandDate: '2011-09-20',
        currentAppearance: station,
        nextAppearance: { date: '2011-10-18', ...station },
        bailConditions: ['Curfew from 21:00 to 06:00', 'Residence at 1 Kingston High Street']
      })
    )
    const reports = await reportsOf(system, arrested.personId)
    const [first] = reports.arrestSummaries[0]?.remandHeadlines ?? []
    expect(first).toMatchObject({ remandId: made.body.id, nextAppearance: { date: '2011-10-18', ...station } })
  })
  it('into care keeps its local authority, secure unit and social worker, and reads what is not known as absent', async () => {
    const localAuthority = {
      localAuthorityIdentityType: 'code',
      localAuthorityCode: '0456',
      localAuthorityName: 'Kingston upon Thames',
      localAuthoritySecureUnit: true,
      socialWorker: { name: 'Ann Carter', telephoneNumber: { telephoneNumber: '555 0199', telephoneCode: '020', telephoneTown: null } }
    }
    const made = await add(remand({ appearanceResult: 'remanded-in-care', remandDate: '2011-09-25', bailConditions: [], localAuthority }))
    const read = await system.call<RemandDetails>('remand', { params: { ...paramsOf(arrested), remandId: made.body.id } })
    expect(read.body.content.localAuthority).toEqual({
      ...localAuthority,
      socialWorker: { name: 'Ann Carter', telephoneNumber: { telephoneNumber: '555 0199', telephoneCode: '020' } }
    })
  })
  it('sent again under its reference id is there once', async () => {
    const headers = { 'x-leds-reference-id': crypto.randomUUID() }
    const body = remand({ remandDate: '2011-09-27' })
    const ids = [(await add(body, { headers })).body.id, (await add(body, { headers })).body.id]
    expect(ids[0]).toBe(ids[1])
    const reports = await reportsOf(system, arrested.personId)
    expect(reports.arrestSummaries[0]?.remandHeadlines.filter(({ remandId }) => remandId === ids[0])).toHaveLength(1)
  })
  it('is amended by who quotes the version that stands; a stale one is a conflict, the same again no change', async () => {
    const { id: remandId } = (await add(remand({ remandDate: '2011-09-28' }))).body
    const params = { ...paramsOf(arrested), remandId }
    const view = async () => (await system.call<RemandDetails>('remand', { params })).body
    const before = await view()
    const content = remand({ remandDate: '2011-09-28', bailConditions: ['Curfew from 20:00 to 06:00'] })
    const amend = (versionToChange: string, body: object = content) =>
      system.call('amendRemand', { params, body: { versionToChange, content: body } })
    expect((await amend(before.versionToChange)).status).toBe(202)
    const after = await view()
    expect(after.content.remandConditions).toEqual(['Curfew from 20:00 to 06:00'])
    expect(after.versionToChange).not.toBe(before.versionToChange)
    expect(after.lastUpdatedDate > before.lastUpdatedDate).toBe(true)
    expect(await amend(before.versionToChange)).toMatchObject({ status: 409, body: { type: 'conflict/version' } })
    expect(await amend(after.versionToChange)).toMatchObject({ status: 422, body: { type: 'unprocessable/no-changes' } })
    const refused = await amend(after.versionToChange, remand({ nextAppearance: { court } }))
    expect([refused.status, fieldsOf(refused)]).toEqual([400, ['content.nextAppearance.date']])
  })
  it.each<[string, object, string, RegExp]>([
    ['an unknown owner', { ownerCode: 'ZZ99' }, 'ownerCode', /Invalid owner code/],
    ['somebody else’s URN', { longPersonUrn: '2000/410770Y' }, 'longPersonUrn', /Invalid personUrn/],
    [
      'an unknown court',
      { currentAppearance: { court: { ...court, courtCode: '0001' } } },
      'currentAppearance.court.courtCode',
      /must be a valid court code/
    ],
    [
      'an unknown station',
      { currentAppearance: { forceStationCode: 'ZZ99' } },
      'currentAppearance.forceStationCode',
      /must be a valid force station code/
    ],
    ['no next date', { nextAppearance: { court } }, 'nextAppearance.date', /Invalid Next Appearance Date/],
    ['another result', { appearanceResult: 'let-go' }, 'appearanceResult', /Invalid Appearance Result/],
    [
      'a local authority though nobody is in care',
      { localAuthority: { localAuthorityIdentityType: 'code', localAuthorityCode: '0456' } },
      'localAuthority',
      /cannot be provided for appearance result/
    ],
    [
      'a social worker of no local authority',
      {
        appearanceResult: 'remanded-in-care',
        localAuthority: { localAuthorityIdentityType: 'name', socialWorker: { name: 'Ann Carter' } }
      },
      'localAuthority',
      /Local authority code or local authority name must be provided/
    ],
    ['eleven conditions', { bailConditions: Array.from({ length: 11 }, () => 'Curfew') }, 'bailConditions', /10 bail conditions at most/],
    ['a condition of five lines', { bailConditions: ['a\nb\nc\nd\ne'] }, 'bailConditions.0', /4 lines at most/]
  ])('with %s is refused at the field', async (_what, bent, field, message) => {
    const answer = await add(remand(bent))
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect(messagesOf(answer)).toMatch(message)
  })
  it('of a person or a report that is not held is a 404 in LEDS’s words', async () => {
    const nobody = crypto.randomUUID()
    const [person, report] = await Promise.all([
      system.call('createRemand', { params: { personId: nobody, reportId: arrested.reportId }, body: remand() }),
      system.call('createRemand', { params: { personId: arrested.personId, reportId: nobody }, body: remand() })
    ])
    expect([person.status, report.status]).toEqual([404, 404])
    expect([messagesOf(person), messagesOf(report)]).toEqual(['Incorrect personId', 'Incorrect reportId'])
  })
  it('H56: on another force’s report is refused to a user', async () => {
    const norfolk = await signOnAs(server, 'bureau1')
    expect(await add(remand(), { client: norfolk })).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
  })
})
