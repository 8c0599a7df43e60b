import { WantedHistorySchema, WantedReportSchema } from '../../api/wanted.ts'
import type { WantedHistory, WantedReport } from '../../api/wanted.ts'
import { wantedContent } from './people.ts'
import type { TestClient } from './test-client.ts'

export interface ReportParams {
  readonly personId: string
  readonly reportId: string
}
const paramsOf = ({ personId, reportId }: ReportParams): Record<string, string> => ({ personId, reportId })

export const readReport = async (client: TestClient, which: ReportParams): Promise<WantedReport> =>
  WantedReportSchema.parse((await client.call('wantedReport', { params: paramsOf(which) })).body)

export const readHistory = async (client: TestClient, which: ReportParams): Promise<WantedHistory> =>
  WantedHistorySchema.parse((await client.call('wantedHistory', { params: paramsOf(which) })).body)

/** Circulates a report that breaks no rule, with what is to differ in it, and reads it back. */
export const circulate = async (client: TestClient, personId: string, content: object = {}): Promise<WantedReport> => {
  const values = await client.written('createWanted', { params: { personId }, body: { content: { ...wantedContent, ...content } } })
  return readReport(client, { personId, reportId: values['wanted-report-id'] ?? '' })
}

type ChangeEndpoint = 'amendWanted' | 'extendWanted' | 'transferWanted' | 'cancelWanted' | 'confirmWanted' | 'secondCheckWanted'

/** Asks for a change of the version that is given. */
export const change = (client: TestClient, name: ChangeEndpoint, report: WantedReport, body: object) =>
  client.call(name, { params: paramsOf(report), body: { versionToChange: report.versionToChange, ...body } })

/** Makes a change and reads the report back; throws where it is refused. */
export const changed = async (client: TestClient, name: ChangeEndpoint, report: WantedReport, body: object): Promise<WantedReport> => {
  await client.written(name, { params: paramsOf(report), body: { versionToChange: report.versionToChange, ...body } })
  return readReport(client, report)
}
