import type { EndpointName } from '../../../api/endpoints.ts'
import { MissingReportsSchema } from '../../../api/missing.ts'
import type { Marking } from '../../../api/training-marking.ts'
import { WantedReportSchema } from '../../../api/wanted.ts'
import type { WantedReport } from '../../../api/wanted.ts'
import { calendarDay } from '../../service.ts'
import type { ToldServer, Trainee } from '../training.ts'

export type Script = (trainee: Trainee, server: ToldServer) => Promise<void>

/** What is expected of the marks of somebody who makes one kind of mistake. */
export interface Mistake {
  readonly what: string
  readonly play: Script
  readonly critical?: Marking['criticalFaults'][number]['fault']
  /** Ids of all expectations that are not met because of it. */
  readonly missed: readonly string[]
  /** Fields of records that do not hold what they should, by expectation. */
  readonly wrong?: Readonly<Record<string, readonly string[]>>
  readonly percent: number
}
export interface Play {
  readonly user: string
  readonly pass: Script
  /** Where everything late is not the pass with its answers put off: some in time, most not. */
  readonly late?: Script
  readonly mistakes: readonly Mistake[]
}

export const nothing = async (): Promise<void> => undefined
export const dayOf = (server: ToldServer, days = 0): string => calendarDay(new Date(Date.parse(server.now()) + days * 86_400_000))

/** Every call with the justification of this task. */
export const asked = (trainee: Trainee, name: EndpointName, params: Record<string, string>, body?: unknown) =>
  trainee.client.call(name, { params, headers: trainee.why, ...(body === undefined ? {} : { body }) })
export const written = (trainee: Trainee, name: EndpointName, params: Record<string, string>, body: unknown) =>
  trainee.client.written(name, { params, headers: trainee.why, body })

export const wantedOf = async (trainee: Trainee, key: string): Promise<WantedReport> => {
  const answer = await asked(trainee, 'wantedReports', { personId: trainee.personId(key) })
  const [report] = (answer.body as { wantedReports: unknown[] }).wantedReports
  return WantedReportSchema.parse(report)
}
export const missingOf = async (trainee: Trainee, key: string) => {
  const answer = await asked(trainee, 'missingReports', { personId: trainee.personId(key) })
  const [report] = MissingReportsSchema.parse(answer.body).missingReports
  if (report === undefined) throw new Error('no missing report')
  return report
}
export const changeOf = (
  trainee: Trainee,
  name: EndpointName,
  report: { personId?: string | null; reportId: string; versionToChange: string },
  body: object
) =>
  written(
    trainee,
    name,
    { reportId: report.reportId, ...(typeof report.personId === 'string' ? { personId: report.personId } : {}) },
    { versionToChange: report.versionToChange, ...body }
  )
