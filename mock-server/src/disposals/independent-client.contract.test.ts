import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../testing/start-server.ts'
import type { StartedServer } from '../testing/start-server.ts'

/**
 * A client of its own: it knows the addresses, codes and bodies of the public contract and nothing of this project's
 * tables. It signs on by assertion and polls for what it asked.
 */
interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}
interface Asked {
  readonly action: string
  readonly activity?: string
  readonly body?: object
}

let server: StartedServer
let token = ''
const call = async (path: string, { action, activity = 'Person Enquiry', body }: Asked): Promise<Answer> => {
  const response = await fetch(`${server.url}/person-services/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: 'application/json',
      'X-Leds-Session-Id': randomUUID(),
      'X-Leds-System-Name': 'Courts',
      'X-Leds-Application-Datetime': new Date().toISOString(),
      'X-Leds-Justification': 'Automated court disposal',
      'X-Leds-Reason': '8 - On behalf of another authorised agency',
      'X-Leds-Activity-Flow-Id': randomUUID(),
      'X-Leds-Activity-Code': activity,
      'X-Leds-Action-Code': action,
      'X-Leds-Reference-Id': randomUUID(),
      'X-Leds-Correlation-Id': randomUUID(),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const at = (given: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    given
  )
const text = (given: unknown): string => (typeof given === 'string' ? given : '')

/** Asks until it is completed; 404 means "ask again". */
const completed = async (accepted: Answer, action: string): Promise<Record<string, string>> => {
  expect(accepted.status).toBe(202)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { status, body } = await call(`/status/${text(accepted.body['requestId'])}`, { action })
    if (status === 200 && body['status'] === 'Completed') {
      const values = (body['associatedValues'] as { type: string; value: string }[]).map(({ type, value }) => [type, value] as const)
      const steps = (body['steps'] as { relatedUUID?: { type: string; uuid: string } }[]).flatMap(({ relatedUUID }) =>
        relatedUUID === undefined ? [] : [[relatedUUID.type, relatedUUID.uuid] as const]
      )
      return Object.fromEntries([...values, ...steps])
    }
    expect([200, 404]).toContain(status)
    await wait(50)
  }
  throw new Error('never completed')
}

beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  await server.remove()
})

describe('an independent client', () => {
  it('signs on, makes person, offences and case, asks by ASN, remands, adds results and reads all back', async () => {
    const clientId = 'courts'
    const signedOn = await fetch(`${server.url}/niam/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        scope: 'leds',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await server.identity.assertion(clientId)
      })
    })
    token = text(((await signedOn.json()) as Record<string, unknown>)['access_token'])
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number }
    expect(claims.exp * 1000).toBeGreaterThan(Date.now() + 5 * 60_000)

    const offence = (cjsOffenceCode: string, rest: object = {}) => ({
      committedOnBail: 'false',
      ownerCode: '01ZD',
      startDate: '2010-11-28',
      startTime: '',
      locationFSCode: '01ZD',
      legislationQualifier: null,
      endDate: '',
      endTime: '',
      crimeReference: '5JdEokppq0tTA5y',
      offenceLocation: { locationType: 'text', locationText: 'Kingston High Street' },
      offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode },
      ...rest
    })
    const person = { lastName: 'ABERCROMBIE-WOTHERSPOON', firstNames: ['ROBIN'], dateOfBirth: '1948-11-11', sex: 'M', skinColour: null }
    const checkname = 'abercrombie-wot'
    const made = await completed(
      await call('/people/create-arrested-person', {
        action: 'Create Arrested Person',
        activity: 'Person Create',
        body: {
          person,
          arrestReport: {
            fsCodeMakingChange: '01ZD',
            checkname,
            content: {
              arrestFirstNames: person.firstNames,
              arrestLastName: person.lastName,
              arrestDob: person.dateOfBirth,
              processStage: 'A',
              processStageDate: '2010-11-28',
              processStageTime: null,
              ownerCode: '01ZD',
              prosecutingAgent: 'CPS',
              arrestingOfficer: { division: 'HQ', lastName: 'Officer', rankCode: 'COMM', number: 51843 },
              photoAvailable: false,
              fingerprintStatusGroup: { statusCode: 'T', forceLocation: null },
              dnaStatusCode: 'N',
              offence: offence('SX03001', { roleQualifier: 'AT' }),
              caseDetailText: []
            }
          }
        }
      }),
      'Create Arrested Person'
    )
    const { 'person-id': personId, 'arrest-summons-id': reportId, 'arrest-summons-number': asn, 'person-urn': longPersonUrn } = made
    const report = `/people/${personId}/arrest-reports/${reportId}`
    // Sent at the same time, as clients do.
    const added = await Promise.all(
      ['RT88191', 'TH68006'].map(async (code) =>
        completed(
          await call(`${report}/offences`, {
            action: 'Create Offence',
            activity: 'Person Update',
            body: { content: offence(code), changedBy: '01ZD', checkname }
          }),
          'Create Offence'
        )
      )
    )
    expect(new Set(added.map((values) => values['charge-id'])).size).toBe(2)

    const summons = await call(`/people/${personId}/arrest-summons/COURT_CASE`, { action: 'View Arrest Summons With Offences' })
    const free = at(summons.body, 'arrestSummaries', 0, 'offences') as { offenceId: string; version: string }[]
    expect(free).toHaveLength(3)
    const { 'court-case-id': courtCaseId } = await completed(
      await call(`/people/${personId}/disposals`, {
        action: 'Create Disposal',
        activity: 'Person Update',
        body: {
          fsCodeMakingChange: '01ZD',
          checkname,
          content: {
            linkedOffences: free.map(({ offenceId, version }) => ({ versionToChange: version, offenceId })),
            disposal: {
              forceStationInCase: '01ZD',
              convictionDate: '2011-09-26',
              court: { courtIdentityType: 'code', courtCode: '2576' },
              caseStatusMarker: 'impending-prosecution-detail'
            }
          }
        }
      }),
      'Create Disposal'
    )

    const found = await call('/find-disposals-by-asn', {
      action: 'View Arrest / Summons Summary',
      body: { asn, caseStatusMarkers: ['impending-prosecution-detail', 'penalty-notice', 'court-case'] }
    })
    expect(found.status).toBe(200)
    expect(found.body).toMatchObject({ personId, longPersonUrn, reportId, asn, ownerCode: '01ZD' })
    expect(at(found.body, 'disposals', 0, 'courtCaseId')).toBe(courtCaseId)
    const court = at(found.body, 'disposals', 0, 'court')
    const charged = at(found.body, 'disposals', 0, 'offences') as Record<string, unknown>[]

    const remanded = await call(`${report}/basic-remands`, {
      action: 'Create Remand',
      activity: 'Person Update',
      body: {
        ownerCode: '01YZ',
        longPersonUrn,
        remandDate: '2011-09-26',
        appearanceResult: 'remanded-on-bail',
        bailConditions: [],
        currentAppearance: { court },
        nextAppearance: { date: '2011-10-08', court }
      }
    })
    expect(remanded).toMatchObject({ status: 201, body: { id: expect.any(String) } })

    const ofCase = { ownerCode: '01YZ', longPersonUrn, courtCaseReference: at(found.body, 'disposals', 0, 'courtCaseReference'), court }
    const resulted = await call(`/people/${personId}/disposals/${courtCaseId}/court-case-disposal-result`, {
      action: 'Add Disposal Results',
      activity: 'Person Update',
      body: {
        ...ofCase,
        dateOfConviction: '2011-09-26',
        defendant: { defendantType: 'individual', defendantFirstNames: person.firstNames, defendantLastName: person.lastName },
        offences: charged.map(({ offenceId, courtOffenceSequenceNumber, cjsOffenceCode }) => ({
          offenceId,
          courtOffenceSequenceNumber,
          cjsOffenceCode,
          plea: 'Not Guilty',
          adjudication: 'Guilty',
          dateOfSentence: '2011-09-26',
          offenceTic: 0,
          disposalResults: [{ disposalCode: 4047, disposalEffectiveDate: '2011-10-08' }]
        }))
      }
    })
    expect(resulted.status).toBe(201)
    const later = await call(`/people/${personId}/disposals/${courtCaseId}/court-case-subsequent-disposal-results`, {
      action: 'Create Court Case Subsequent Appearance',
      activity: 'Person Update',
      body: {
        ...ofCase,
        appearanceDate: '2011-10-08',
        reasonForAppearance: 'Sentence Deferred',
        offences: charged.map(({ offenceId, courtOffenceSequenceNumber, cjsOffenceCode }) => ({
          offenceId,
          courtOffenceSequenceNumber,
          cjsOffenceCode,
          disposalResults: [{ disposalCode: 1015, disposalFine: { amount: 100 } }]
        }))
      }
    })
    expect(later.status).toBe(201)

    const reports = await call(`/people/${personId}/arrest-reports?offset=0&limit=999`, { action: 'View Arrest / Summons Summary' })
    expect(at(reports.body, 'arrestSummaries', 0)).toMatchObject({
      arrestReportHeadlines: { reportId, asn, processStage: 'A', processStageDate: '2010-11-28' },
      fingerprintStatusCode1: 'T',
      remandHeadlines: [{ remandId: remanded.body['id'] }]
    })
    const [headline] = at(reports.body, 'arrestSummaries', 0, 'offencesHeadlines') as Record<string, unknown>[]
    const details = await call(`${report}/offences/${text(headline?.['offenceId'])}`, { action: 'View Offence Details' })
    expect(details.body).toMatchObject({
      arrestSummonsReference: asn,
      arrestChargeNumber: 1,
      chargeStatusMarker: 'C',
      committedOnBail: false,
      plea: '2',
      adjudication: 'G',
      offencesTakenIntoConsideration: 0,
      crimeReference: '5JDEOKPPQ0TTA5Y',
      qualifiedCjsCode: 'SX03001A',
      roleQualifier: ['AT'],
      othersCharged: [],
      hasDisposalResults: true
    })
    const remand = await call(`${report}/remands/${text(remanded.body['id'])}`, { action: 'View Remand Details' })
    expect(remand.body).toMatchObject({ content: { remandConditions: [], nextAppearance: { date: '2011-10-08' } } })
    const history = await call(`/people/${personId}/disposal-history`, { action: 'View Disposal History' })
    expect(history.body).toMatchObject({
      pagination: { recordTotal: 1, offset: 0 },
      entries: [
        {
          id: courtCaseId,
          caseStatusMarker: 'C',
          subsequentAppearances: [{ appearanceNumber: 1, sentenceDate: '2011-10-08', reasonForVariation: 'S' }]
        }
      ]
    })
    expect(at(history.body, 'entries', 0, 'subsequentAppearances', 0, 'charges')).toHaveLength(3)
  })

  it('that asks under another action code is told so, with the errors it reads', async () => {
    const answer = await call(`/people/${randomUUID()}/disposal-history`, { action: 'View Person' })
    expect(answer).toMatchObject({ status: 400, body: { type: 'bad-request/invalid-header', leds: { errors: [expect.anything()] } } })
  })
})
