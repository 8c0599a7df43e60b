import { MissingHistorySchema, MissingReportSchema } from '../../api/missing.ts'
import type { MissingHistory, MissingReport } from '../../api/missing.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import { RISK_QUESTIONS } from '../../api/missing-parts.ts'
import { UnidentifiedReportSchema } from '../../api/unidentified.ts'
import type { UnidentifiedReport } from '../../api/unidentified.ts'
import { UnidentifiedSearchResultSchema } from '../../api/unidentified-search.ts'
import type { UnidentifiedSearchResult } from '../../api/unidentified-search.ts'
import type { TestClient } from './test-client.ts'

/** A moment so many hours from now, ISO 8601. */
export const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()

export const allAnswered = Object.fromEntries(RISK_QUESTIONS.map((code) => [code, { answer: 'no' }]))

/** A report that breaks no rule: an adult, last seen yesterday, the risk medium, nothing answered yet. */
export const missingContent = () => ({
  informant: { name: 'Cordelia Bassington', relation: 'Sister', contact: '01632 960118' },
  reportedAt: hoursFromNow(-2),
  lastSeen: { from: hoursFromNow(-20), to: hoursFromNow(-18), place: 'Riverside, Norwich', by: 'A neighbour' },
  circumstances: 'Went for a walk and has not come back.',
  risk: {},
  grade: 'M',
  gradeRationale: 'Out of character; nothing points to danger at once.',
  officer: 'PS 2216',
  nextReviewAt: hoursFromNow(7),
  ownerForce: '36NN'
})

interface Params {
  readonly personId: string
  readonly reportId: string
}
const paramsOf = ({ personId, reportId }: Params): Record<string, string> => ({ personId, reportId })

export const readMissing = async (client: TestClient, which: Params): Promise<MissingReport> =>
  MissingReportSchema.parse((await client.call('missingReport', { params: paramsOf(which) })).body)

export const readMissingHistory = async (client: TestClient, which: Params): Promise<MissingHistory> =>
  MissingHistorySchema.parse((await client.call('missingHistory', { params: paramsOf(which) })).body)

/** Reports somebody missing, with what is to differ in it, and reads the report back. */
export const reportMissing = async (client: TestClient, personId: string, content: object = {}): Promise<MissingReport> => {
  const values = await client.written('createMissing', { params: { personId }, body: { content: { ...missingContent(), ...content } } })
  return readMissing(client, { personId, reportId: values['missing-report-id'] ?? '' })
}

/** Asks for a change of the version that is given. */
export const change = (client: TestClient, name: EndpointName, report: MissingReport, body: object) =>
  client.call(name, { params: paramsOf(report), body: { versionToChange: report.versionToChange, ...body } })

/** Makes a change and reads the report back; throws where it is refused. */
export const changed = async (client: TestClient, name: EndpointName, report: MissingReport, body: object): Promise<MissingReport> => {
  await client.written(name, { params: paramsOf(report), body: { versionToChange: report.versionToChange, ...body } })
  return readMissing(client, report)
}

/** A record of somebody found without a name that breaks no rule. */
export const unidentifiedContent = () => ({
  kind: 'body',
  description: {
    sex: 'F',
    height: { cm: 164, toCm: 170 },
    hair: 'Red, short',
    marks: [{ kind: 'tattoo', place: 'right wrist', description: 'Kingfisher' }],
    age: { from: 30, to: 42 }
  },
  foundAt: hoursFromNow(-3),
  place: 'Holkham beach',
  by: 'Walkers',
  circumstances: 'Washed up with the tide.',
  officer: 'DS 3381',
  ownerForce: '52VB'
})
export type UnidentifiedGiven = ReturnType<typeof unidentifiedContent>

/** The search that goes before a record is made. @returns what it found, with its proof */
export const searchUnidentified = async (
  client: TestClient,
  { description, foundAt, place }: Pick<UnidentifiedGiven, 'description' | 'foundAt' | 'place'>
): Promise<UnidentifiedSearchResult> =>
  UnidentifiedSearchResultSchema.parse((await client.call('findUnidentified', { body: { description, foundAt, place } })).body)

export const readUnidentified = async (client: TestClient, personId: string): Promise<UnidentifiedReport> =>
  UnidentifiedReportSchema.parse((await client.call('unidentified', { params: { personId } })).body)

/** Searches, records somebody found without a name, and reads the record back. */
export const recordUnidentified = async (client: TestClient, content: UnidentifiedGiven): Promise<UnidentifiedReport> => {
  const { searchToken } = await searchUnidentified(client, content)
  const values = await client.written('createUnidentified', { body: { content, searchToken } })
  return readUnidentified(client, values['person-id'] ?? '')
}

export const foundWell = () => ({
  at: hoursFromNow(-1),
  place: 'Hunstanton beach',
  by: 'Coastguard',
  outcome: 'FO',
  wellbeing: 'Well, cold.',
  informantMayBeTold: true
})
