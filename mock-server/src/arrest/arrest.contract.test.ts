import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditPageSchema } from '../../api/audit.ts'
import { ArrestReportsPageSchema, ArrestSummonsPageSchema, OffenceDetailsSchema } from '../../api/arrest-reads.ts'
import { DisposalHistorySchema, DisposalsByAsnSchema } from '../../api/disposals.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import { readAsn } from '../../api/identifiers/asn.ts'
import { dayFromNow } from '../testing/people.ts'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'
import { fieldsOf, messagesOf, signOnAs, signOnSystem } from '../testing/test-client.ts'
import type { TestClient } from '../testing/test-client.ts'

const EXAMPLES = resolve(import.meta.dirname, '../../../../shared/leds/examples/requests.json')
const CREATE = 'POST /person-services/v1/people/create-arrested-person'

let server: StartedServer
let system: TestClient
beforeAll(async () => {
  server = await startServer()
  system = await signOnSystem(server)
})
afterAll(async () => {
  await server.remove()
})

const allMarkers = ['impending-prosecution-detail', 'penalty-notice', 'court-case']
const find = (asn: string) => system.call('findDisposalsByAsn', { body: { asn, caseStatusMarkers: allMarkers } })

const offence = {
  committedOnBail: 'false',
  ownerCode: '01ZD',
  startDate: '2024-05-01',
  startTime: '',
  locationFSCode: '01ZD',
  roleQualifier: 'AT',
  legislationQualifier: null,
  endDate: '',
  endTime: '',
  crimeReference: 'CR/0142/24',
  offenceLocation: { locationType: 'text', locationText: 'Station Road' },
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'TH68006A' }
}
const content = {
  arrestFirstNames: ['Robin'],
  arrestLastName: 'Ashcombe-Featherstone',
  arrestDob: '1990-02-03',
  processStage: 'A',
  processStageDate: '2024-05-02',
  processStageTime: null,
  ownerCode: '01ZD',
  prosecutingAgent: 'CPS',
  arrestingOfficer: { division: 'HQ', lastName: 'Dunmore', rankCode: 'PC', number: 4312 },
  photoAvailable: false,
  fingerprintStatusGroup: { statusCode: 'T', forceLocation: null },
  dnaStatusCode: 'N',
  offence,
  caseDetailText: []
}
const person = {
  lastName: 'Ashcombe-Featherstone',
  firstNames: ['Robin'],
  dateOfBirth: '1990-02-03',
  sex: 'M',
  skinColour: null,
  heightType: null,
  metricHeight: null,
  heightInFeet: null,
  heightInInches: null
}
const arrest = (bent: { person?: object; content?: object; offence?: object; report?: object } = {}) => ({
  person: { ...person, ...bent.person },
  arrestReport: {
    fsCodeMakingChange: '01ZD',
    checkname: 'ashcombe-feathe',
    content: { ...content, ...bent.content, offence: { ...offence, ...bent.offence } },
    ...bent.report
  }
})

describe('an independent client’s own bodies', () => {
  it.skipIf(!existsSync(EXAMPLES))('create a person with an arrest, as they stand', async () => {
    const { bodies, headers } = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as {
      bodies: Record<string, unknown[]>
      headers: Record<string, string>
    }
    const given = Object.fromEntries(
      Object.entries(headers).filter(([name]) => /^x-leds-(justification|reason|on-behalf-of|system-name)$/.test(name))
    )
    const bodiesToCreate = bodies[CREATE] ?? []
    expect(bodiesToCreate.length).toBeGreaterThan(0)
    for (const body of bodiesToCreate) {
      const values = await system.written('createArrestedPerson', { body, headers: given })
      const found = await find(values['arrest-summons-number'] ?? '')
      expect(found.status).toBe(200)
      expect(DisposalsByAsnSchema.parse(found.body)).toMatchObject({
        personId: values['person-id'],
        longPersonUrn: values['person-urn'],
        reportId: values['arrest-summons-id']
      })
    }
  })
})

describe('creating an arrested person', () => {
  it('answers 202 and completes with every id and number, step by step', async () => {
    const accepted = await system.call<{ requestId: string }>('createArrestedPerson', { body: arrest() })
    expect(accepted).toMatchObject({ status: 202, body: { requestId: expect.any(String) } })
    const status = await system.call<{ associatedValues: { type: string; value: string }[] }>('status', {
      params: { requestId: accepted.body.requestId }
    })
    expect(status.body).toMatchObject({
      status: 'Completed',
      steps: [
        { type: expect.any(String), completedAt: expect.any(String), relatedUUID: { type: 'person-id' } },
        { relatedUUID: { type: 'arrest-summons-id' } },
        { relatedUUID: { type: 'charge-id' } }
      ]
    })
    expect(status.body.associatedValues.map(({ type }) => type)).toEqual([
      'person-id',
      'arrest-summons-id',
      'charge-id',
      'arrest-summons-number',
      'person-urn'
    ])
    const asn = status.body.associatedValues.find(({ type }) => type === 'arrest-summons-number')?.value ?? ''
    expect(readAsn(asn)).toMatchObject({ state: 'valid', canonical: asn })
  })
  it('may create the same person again', async () => {
    const ids = [
      await system.written('createArrestedPerson', { body: arrest() }),
      await system.written('createArrestedPerson', { body: arrest() })
    ].map((values) => values['person-id'])
    expect(new Set(ids).size).toBe(2)
  })
  it('makes the person findable by name and by ASN, with the arrest on their page', async () => {
    const values = await system.written('createArrestedPerson', {
      body: arrest({
        person: { lastName: 'Zarathustra' },
        content: { arrestLastName: 'Zarathustra' },
        report: { checkname: 'zarathustra' }
      })
    })
    const bureau = await signOnAs(server, 'bureau1')
    for (const body of [{ surname: 'Zarathustra' }, { identifier: values['arrest-summons-number'] }])
      expect((await bureau.call('searchPeople', { body })).body).toMatchObject({ candidates: [{ personId: values['person-id'] }] })
    const summary = await bureau.call('personSummary', { params: { personId: values['person-id'] ?? '' } })
    expect(summary.body).toMatchObject({ history: [{ kind: 'arrest', reportId: values['arrest-summons-id'] }] })
  })
  it.each<[string, Parameters<typeof arrest>[0], string, RegExp]>([
    ['another checkname', { report: { checkname: 'mismatch' } }, 'arrestReport.checkname', /does not match the person/],
    ['an unknown owner', { content: { ownerCode: 'ZZ99' } }, 'arrestReport.content.ownerCode', /Invalid owner code/],
    [
      'an unknown force making the change',
      { report: { fsCodeMakingChange: 'ZZ99' } },
      'arrestReport.fsCodeMakingChange',
      /must be a valid force station code/
    ],
    [
      'an unknown offence',
      { offence: { offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: 'QQ99999' } } },
      'arrestReport.content.offence.offenceCode.cjsOffenceCode',
      /must be a valid cjs offence code/
    ],
    ['no arresting officer', { content: { arrestingOfficer: null } }, 'arrestReport.content.arrestingOfficer', /arresting officer/],
    [
      'a process date to come',
      { content: { processStageDate: dayFromNow(3) } },
      'arrestReport.content.processStageDate',
      /cannot be in the future/
    ],
    [
      'an offence that ends before it starts',
      { offence: { endDate: '2024-04-01' } },
      'arrestReport.content.offence.endDate',
      /before its start/
    ],
    ['a person under ten', { person: { dateOfBirth: '2015-01-01' } }, 'person.dateOfBirth', /under 10, the age of criminal responsibility/],
    ['an unknown field', { offence: { colour: 'red' } }, 'arrestReport.content.offence.colour', /not known/],
    ['no offence date', { offence: { startDate: '' } }, 'arrestReport.content.offence.startDate', /./]
  ])('with %s is refused at the field', async (_what, bent, field, message) => {
    const answer = await system.call('createArrestedPerson', { body: arrest(bent) })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect(messagesOf(answer)).toMatch(message)
  })
  it('an offence dated after the process is taken: it is confirmed later, not refused', async () => {
    expect((await system.call('createArrestedPerson', { body: arrest({ offence: { startDate: '2024-05-09' } }) })).status).toBe(202)
  })
})

describe('finding disposals by ASN', () => {
  it('of an ASN nobody holds is a 404 in LEDS’s words', async () => {
    expect(await find('11/01ZD/01/410836V')).toMatchObject({
      status: 404,
      body: {
        details: 'No matching arrest reports found for asn: 11/01ZD/01/410836V',
        leds: { errors: [{ message: 'No matching arrest reports found for asn: 11/01ZD/01/410836V' }] }
      }
    })
  })
  it('of what is no ASN is refused at its field', async () => {
    expect(fieldsOf(await find('not an ASN'))).toEqual(['asn'])
  })
  it('reads the ASN in every accepted form', async () => {
    const { 'arrest-summons-number': asn = '' } = await system.written('createArrestedPerson', { body: arrest() })
    const [year, force, unit, serial = ''] = asn.split('/')
    expect((await find(`${year}${force}${unit}${serial.padStart(12, '0')}`.toLowerCase())).status).toBe(200)
  })
  it('H52: a child’s need one more reason from a user; a system client is flagged, not refused', async () => {
    const dateOfBirth = dayFromNow(-15 * 365)
    const values = await system.written('createArrestedPerson', {
      body: arrest({
        person: { dateOfBirth },
        content: { arrestDob: dateOfBirth, processStageDate: dayFromNow(-9) },
        offence: { startDate: dayFromNow(-10) }
      })
    })
    const body = { asn: values['arrest-summons-number'], caseStatusMarkers: allMarkers }
    const bureau = await signOnAs(server, 'bureau1')
    const refused = await bureau.call('findDisposalsByAsn', { body })
    expect(refused).toMatchObject({ status: 403, body: { type: 'forbidden/payload' } })
    expect(fieldsOf(refused)).toEqual(['childReason'])
    for (const headers of [{ 'x-leds-child-reason': 'Asked for by the youth court' }, { 'x-leds-reason': '7 - Family protection' }])
      expect((await bureau.call('findDisposalsByAsn', { body, headers })).status).toBe(200)
    expect((await system.call('findDisposalsByAsn', { body })).status).toBe(200)
    const auditor = await signOnAs(server, 'auditor1')
    const page = await auditor.call<z.infer<typeof AuditPageSchema>>('auditEvents', { query: `?personId=${values['person-id']}` })
    expect(page.body.events[0]).toMatchObject({ user: null, subject: expect.stringContaining('flagged') })
    expect(page.body.events.filter(({ kind }) => kind === 'refusal')).toMatchObject([{ user: 'bureau1', result: 'forbidden/payload' }])
  })
  it('and every other look at arrests answer with the cases of the synthetic population in the documented shape', async () => {
    const peopled = await startServer({ people: 300 })
    try {
      const bureau = await signOnAs(peopled, 'bureau1')
      const { default: Database } = await import('better-sqlite3')
      const database = new Database(peopled.db, { readonly: true })
      const asns = database
        .prepare('SELECT DISTINCT a.asn FROM arrest_report AS a JOIN court_case AS c ON c.report_id = a.report_id LIMIT 25')
        .pluck()
        .all() as string[]
      database.close()
      expect(asns.length).toBeGreaterThan(0)
      for (const asn of asns) {
        const found = await bureau.call('findDisposalsByAsn', {
          body: { asn, caseStatusMarkers: allMarkers },
          headers: { 'x-leds-child-reason': 'Disposals checked for the court' }
        })
        expect(found.status).toBe(200)
        const { personId, reportId, disposals } = DisposalsByAsnSchema.parse(found.body)
        expect(disposals.length).toBeGreaterThan(0)
        const look = async (name: EndpointName, params: Record<string, string>): Promise<unknown> => {
          const answer = await bureau.call(name, { params, headers: { 'x-leds-child-reason': 'Disposals checked for the court' } })
          expect(answer.status).toBe(200)
          return answer.body
        }
        const { arrestSummaries } = ArrestReportsPageSchema.parse(await look('arrestReports', { personId }))
        const report = arrestSummaries.find(({ arrestReportHeadlines }) => arrestReportHeadlines.asn === asn)
        expect(report?.offencesHeadlines.length).toBeGreaterThan(0)
        const summons = ArrestSummonsPageSchema.parse(await look('arrestSummons', { personId }))
        for (const { offences } of summons.arrestSummaries)
          for (const { version, offenceDescription } of offences) {
            expect(Buffer.from(version, 'base64')).toHaveLength(64)
            expect(offenceDescription.length).toBeGreaterThan(0)
          }
        for (const { offenceId } of report?.offencesHeadlines ?? [])
          OffenceDetailsSchema.parse(await look('offence', { personId, reportId, offenceId }))
        const { entries } = DisposalHistorySchema.parse(await look('disposalHistory', { personId }))
        expect(entries.map(({ courtCaseReference }) => courtCaseReference)).toContain(disposals[0]?.courtCaseReference)
      }
    } finally {
      await peopled.remove()
    }
  })
})
