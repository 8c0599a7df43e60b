import type { ArrestReportsPage, ArrestSummonsPage, OffenceDetails } from '../../api/arrest-reads.ts'
import { checknameOf } from '../../api/arrest-parts.ts'
import type { z } from 'zod'
import type { DisposalHistorySchema } from '../../api/disposals.ts'
import type { RemandDetails } from '../../api/remands.ts'
import { CaseDataSchema, comparable } from './police-data.ts'
import type { Compared, ComparedCase, ComparedCharge } from './police-data.ts'
import type { Answer, TestClient } from './test-client.ts'

/** A person's records as a client of the courts makes and reads them. */
export interface Arrested {
  readonly personId: string
  readonly reportId: string
  readonly asn: string
  readonly urn: string
  readonly surname: string
}

const got = <T>(answer: Answer<T>, status = 200): T => {
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

const offenceBody = (charge: ComparedCharge, index: number) => ({
  committedOnBail: String(charge.committedOnBail),
  ownerCode: charge.forceStationChargeOrig,
  startDate: charge.startDate,
  startTime: '',
  locationFSCode: charge.locationFSCode,
  ...(charge.roleQualifier[0] === undefined ? {} : { roleQualifier: charge.roleQualifier[0] }),
  legislationQualifier: null,
  endDate: charge.endDate ?? '',
  endTime: '',
  crimeReference: `cr/${index}-Ab`,
  offenceLocation: { locationType: 'text', locationText: charge.locationAddress.locationText },
  offenceCode: { offenceCodeType: 'cjs', cjsOffenceCode: charge.cjsOffenceCode }
})

const personBody = (surname: string, first: ComparedCharge) => ({
  person: {
    lastName: surname,
    firstNames: ['Robin'],
    dateOfBirth: '1948-11-11',
    sex: 'M',
    skinColour: null,
    heightType: null,
    metricHeight: null,
    heightInFeet: null,
    heightInInches: null
  },
  arrestReport: {
    fsCodeMakingChange: first.forceStationChargeOrig,
    checkname: checknameOf(surname),
    content: {
      arrestFirstNames: ['Robin'],
      arrestLastName: surname,
      arrestDob: '1948-11-11',
      processStage: 'A',
      processStageDate: '2010-11-28',
      processStageTime: null,
      ownerCode: first.forceStationChargeOrig,
      prosecutingAgent: 'CPS',
      arrestingOfficer: { division: 'HQ', lastName: 'Test Officer', rankCode: 'COMM', number: 51843 },
      photoAvailable: false,
      fingerprintStatusGroup: { statusCode: 'T', forceLocation: null },
      dnaStatusCode: 'N',
      offence: offenceBody(first, 1),
      caseDetailText: []
    }
  }
})

/** Makes person, report, offences and cases from nothing, each offence in the order of its charge number. */
export const makeCases = async (client: TestClient, surname: string, cases: readonly ComparedCase[]): Promise<Arrested> => {
  const charges = cases.flatMap((each) => each.charges).toSorted((one, other) => one.arrestChargeNumber - other.arrestChargeNumber)
  const [first, ...others] = charges
  if (first === undefined) throw new Error('no charge')
  const made = await client.written('createArrestedPerson', { body: personBody(surname, first) })
  const arrested: Arrested = {
    personId: made['person-id'] ?? '',
    reportId: made['arrest-summons-id'] ?? '',
    asn: made['arrest-summons-number'] ?? '',
    urn: made['person-urn'] ?? '',
    surname
  }
  const { personId, reportId } = arrested
  for (const [index, charge] of others.entries())
    await client.written('addOffence', {
      params: { personId, reportId },
      body: { content: offenceBody(charge, index + 2), changedBy: charge.forceStationChargeOrig, checkname: checknameOf(surname) }
    })
  for (const each of cases) {
    const summons = got(await client.call<ArrestSummonsPage>('arrestSummons', { params: { personId } }))
    const offences = summons.arrestSummaries.find(({ asn }) => asn === arrested.asn)?.offences ?? []
    const linked = each.charges
      .toSorted((one, other) => one.courtCaseChargeNumber - other.courtCaseChargeNumber)
      .map(({ arrestChargeNumber }) => offences[arrestChargeNumber - 1])
    await client.written('createDisposal', {
      params: { personId },
      body: {
        fsCodeMakingChange: first.forceStationChargeOrig,
        checkname: checknameOf(surname),
        content: {
          linkedOffences: linked.map((offence) => ({ versionToChange: offence?.version, offenceId: offence?.offenceId })),
          disposal: {
            forceStationInCase: first.forceStationChargeOrig,
            convictionDate: each.convictionDate,
            court: each.court,
            caseStatusMarker: 'impending-prosecution-detail'
          }
        }
      }
    })
  }
  return arrested
}

export const historyOf = async (client: TestClient, personId: string): Promise<z.infer<typeof DisposalHistorySchema>> =>
  got(await client.call<z.infer<typeof DisposalHistorySchema>>('disposalHistory', { params: { personId } }))

export const reportsOf = async (client: TestClient, personId: string): Promise<ArrestReportsPage> =>
  got(await client.call<ArrestReportsPage>('arrestReports', { params: { personId }, query: '?offset=0&limit=999' }))

const offencesOf = async (
  client: TestClient,
  { personId, reportId, asn }: Arrested
): Promise<readonly [OffenceDetails[], RemandDetails[]]> => {
  const reports = await reportsOf(client, personId)
  const report = reports.arrestSummaries.find(({ arrestReportHeadlines }) => arrestReportHeadlines.asn === asn)
  const offences = await Promise.all(
    (report?.offencesHeadlines ?? []).map(async ({ offenceId }) =>
      got(await client.call<OffenceDetails>('offence', { params: { personId, reportId, offenceId } }))
    )
  )
  const remands = await Promise.all(
    (report?.remandHeadlines ?? []).map(async ({ remandId }) =>
      got(await client.call<RemandDetails>('remand', { params: { personId, reportId, remandId } }))
    )
  )
  return [offences, remands]
}

/** Reads everything back and folds it as the recordings are folded. */
export const readBack = async (client: TestClient, arrested: Arrested): Promise<Compared> => {
  const { entries } = await historyOf(client, arrested.personId)
  const [offences, remands] = await offencesOf(client, arrested)
  const folded = <C extends { offenceId: string }>(charge: C) => ({
    ...charge,
    offence: offences.find(({ id }) => id === charge.offenceId)
  })
  return comparable(
    CaseDataSchema.parse({
      disposals: entries.map((entry) => ({
        ...entry,
        charges: entry.charges.map(folded),
        ...(entry.subsequentAppearances === undefined
          ? {}
          : {
              subsequentAppearances: entry.subsequentAppearances.map((appearance) => ({
                ...appearance,
                charges: appearance.charges.map(folded)
              }))
            })
      })),
      remands: remands.map(({ content }) => content)
    })
  )
}
