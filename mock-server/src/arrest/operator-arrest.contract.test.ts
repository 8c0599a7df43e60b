import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArrestReportSchema } from '../../api/arrest-reads.ts'
import type { ArrestSummonsPage } from '../../api/arrest-reads.ts'
import type { PersonRecord } from '../../api/people.ts'
import type { PersonSummary } from '../../api/summary.ts'
import { historyOf, reportsOf } from '../testing/outside-client.ts'
import { adult, createPerson } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

let server: StartedServer
let bureau: TestClient
let personId: string
beforeAll(async () => {
  server = await startServer()
  bureau = await signOnAs(server, 'bureau1')
  personId = await createPerson(bureau, adult('Harrowgate'))
})
afterAll(async () => {
  await server.remove()
})

const offence = (cjsOffenceCode: string) => ({
  committedOnBail: false,
  ownerCode: '36NN',
  startDate: '2024-05-01',
  startTime: '22:15',
  locationFSCode: '36NN',
  crimeReference: '36/0142/24',
  offenceLocation: { locationType: 'text', locationText: 'Prince of Wales Road' },
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode }
})
const report = (content: object = {}, rest: object = {}) => ({
  fsCodeMakingChange: '36NN',
  checkname: 'harrowgate',
  content: {
    arrestFirstNames: ['Robin'],
    arrestLastName: 'Harrowgate',
    processStage: 'A',
    processStageDate: '2024-05-02',
    processStageTime: '00:40',
    ownerCode: '36NN',
    prosecutingAgent: 'CPS',
    arrestingOfficer: { division: 'B', lastName: 'Dunmore', rankCode: 'PC', number: 4312 },
    photoAvailable: true,
    fingerprintStatusGroup: { statusCode: 'T', forceLocation: '36' },
    dnaStatusCode: 'T',
    sampleBarcode: '97123456',
    custodyRecordNumber: 'NC/4471/24',
    offence: offence('TH68010'),
    caseDetailText: ['Seen on CCTV at 22:15', 'Two officers know him'],
    ...content
  },
  ...rest
})
const court = { courtIdentityType: 'code', courtCode: '2576' }
const station = { forceStationCode: '36NN' }

describe('a bureau operator', () => {
  it('records an arrest of a person who is held, with three offences, police bail, charge, court remand and result, days apart', async () => {
    const params = { personId }
    const { 'arrest-summons-id': reportId = '', 'arrest-summons-number': asn } = await bureau.written('createArrestReport', {
      params,
      body: report()
    })
    for (const code of ['RT88191', 'TH68006A'])
      await bureau.written('addOffence', {
        params: { personId, reportId },
        body: { content: offence(code), changedBy: '36NN', checkname: 'harrowgate' }
      })
    const { longPersonUrn } = (await bureau.call<PersonRecord>('person', { params })).body
    const remand = { ownerCode: '36NN', longPersonUrn }
    const police = await bureau.call('createRemand', {
      params: { personId, reportId },
      body: {
        ...remand,
        remandDate: '2024-05-02',
        appearanceResult: 'remanded-on-police-bail',
        currentAppearance: station,
        nextAppearance: { date: '2024-05-30', ...station },
        bailConditions: ['Curfew from 21:00 to 06:00', 'Residence at 1 Station Road\nNorwich']
      }
    })
    expect(police.status).toBe(201)
    const summons = (await bureau.call<ArrestSummonsPage>('arrestSummons', { params })).body
    const offences = summons.arrestSummaries.find((each) => each.asn === asn)?.offences ?? []
    expect(offences.map(({ offenceDescription }) => offenceDescription.join(' ').length > 0)).toEqual([true, true, true])
    const { 'court-case-id': courtCaseId = '' } = await bureau.written('createDisposal', {
      params,
      body: {
        fsCodeMakingChange: '36NN',
        checkname: 'harrowgate',
        content: {
          linkedOffences: offences.map(({ offenceId, version }) => ({ offenceId, versionToChange: version })),
          disposal: { forceStationInCase: '36NN', convictionDate: '2024-06-10', court, caseStatusMarker: 'impending-prosecution-detail' }
        }
      }
    })
    const atCourt = await bureau.call('createRemand', {
      params: { personId, reportId },
      body: {
        ...remand,
        remandDate: '2024-06-10',
        appearanceResult: 'remanded-in-custody',
        currentAppearance: { court },
        nextAppearance: { date: '2024-06-24', court }
      }
    })
    expect(atCourt.status).toBe(201)
    const standing = async () => {
      const { history } = (await bureau.call<PersonSummary>('personSummary', { params })).body
      return history.find((each) => each.reportId === reportId)?.open
    }
    expect(await standing()).toBe(true)
    const [held] = (await historyOf(bureau, personId)).entries
    const decided = await bureau.call('addDisposalResult', {
      params: { personId, courtCaseId },
      body: {
        ...remand,
        courtCaseReference: held?.courtCaseReference,
        dateOfConviction: '2024-06-24',
        defendant: { defendantType: 'individual', defendantLastName: 'Harrowgate' },
        offences: (held?.charges ?? []).map(({ offenceId, qualifiedCjsCode }, index) => ({
          courtOffenceSequenceNumber: index + 1,
          offenceId,
          cjsOffenceCode: qualifiedCjsCode,
          plea: 'Guilty',
          adjudication: 'Guilty',
          dateOfSentence: '2024-06-24',
          disposalResults: [{ disposalCode: 1015, disposalFine: { amount: 120.5 } }]
        }))
      }
    })
    expect(decided.status).toBe(201)
    expect(await standing()).toBe(false)
    const whole = ArrestReportSchema.parse((await bureau.call('arrestReport', { params: { personId, reportId } })).body)
    expect(whole).toMatchObject({
      asn,
      ownerCode: '36NN',
      open: false,
      createdBy: 'bureau1',
      content: { custodyRecordNumber: 'NC/4471/24', sampleBarcode: '97123456', arrestingOfficer: { number: 4312 } }
    })
    expect(whole.content).not.toHaveProperty('offence')
    expect((await reportsOf(bureau, personId)).arrestSummaries[0]?.remandHeadlines).toHaveLength(2)
    expect((await historyOf(bureau, personId)).entries).toMatchObject([
      { caseStatusMarker: 'C', charges: [{ disposals: [{ fineAmount: 120.5 }] }, {}, { qualifiedCjsCode: 'TH68006A' }] }
    ])
  })
  it.each<[string, object, object, string, RegExp]>([
    ['another’s checkname', {}, { checkname: 'smith' }, 'checkname', /first 15 characters of the surname/],
    ['no arresting officer', { arrestingOfficer: null }, {}, 'content.arrestingOfficer', /arresting officer/],
    ['an unknown owner', { ownerCode: 'ZZ99' }, {}, 'content.ownerCode', /Invalid owner code/],
    [
      'a person under ten at the time',
      { offence: { ...offence('TH68010'), startDate: '1994-01-01' } },
      {},
      'content.offence.startDate',
      /under 10, the age/
    ]
  ])('is refused a report with %s at its field', async (_what, content, rest, field, message) => {
    const answer = await bureau.call('createArrestReport', { params: { personId }, body: report(content, rest) })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect(messagesOf(answer)).toMatch(message)
  })
  it('is told where a report or a person is not held', async () => {
    const nobody = crypto.randomUUID()
    expect(messagesOf(await bureau.call('arrestReport', { params: { personId, reportId: nobody } }))).toBe('Incorrect reportId')
    expect(messagesOf(await bureau.call('createArrestReport', { params: { personId: nobody }, body: report() }))).toBe('Incorrect personId')
  })
})
