import type { PersonContent } from '../../api/people.ts'
import { MissingReportSchema } from '../../api/missing.ts'
import type { MissingReport } from '../../api/missing.ts'
import { MissingCancellationSchema, unansweredQuestions } from '../../api/missing-parts.ts'
import { BirthSchema } from '../../api/people.ts'
import { isChild } from '../people/search/born-between.ts'
import { standingVersionOf } from '../reports/report-row.ts'
import type { ReportRow } from '../reports/report-row.ts'
import { calendarDay } from '../service.ts'
import { partsOf } from './standing.ts'
import type { MissingStanding } from './standing.ts'

const RISK_ANSWERED_WITHIN_MS = 3_600_000
const { status: StatusSchema } = MissingReportSchema.shape

/** Until when the 25 questions are to be answered: circulate first, answer within the hour. @param createdAt ISO 8601 */
export const riskDueAt = (createdAt: string): string => new Date(Date.parse(createdAt) + RISK_ANSWERED_WITHIN_MS).toISOString()

/** A report as it stands, out of its row. */
export const standingOf = (row: ReportRow): MissingStanding => ({
  ...partsOf(JSON.parse(row.content)),
  status: StatusSchema.parse(row.status),
  cancellation: row.cancellation === null ? null : MissingCancellationSchema.parse(JSON.parse(row.cancellation))
})

/** Whose report it is. */
export interface Whose {
  readonly personId: string
  readonly birth: PersonContent['birth']
}
export const birthOf = (stored: string): PersonContent['birth'] => BirthSchema.parse(JSON.parse(stored))

/** Under 18 when reported missing. */
export const wasChild = (birth: PersonContent['birth'], reportedAt: string): boolean => isChild(birth, calendarDay(new Date(reportedAt)))

/** A missing report's row as it is sent. */
export const missingReportOf = (row: ReportRow, { personId, birth }: Whose): MissingReport => {
  const { interviewDueAt, ...standing } = standingOf(row)
  const { content, found, status } = standing
  const child = wasChild(birth, content.reportedAt)
  return {
    reportId: row.id,
    personId,
    reference: row.reference,
    child,
    createdAt: row.created_at,
    ...standingVersionOf(row),
    ...standing,
    sightings: [...standing.sightings],
    riskDueAt: status === 'missing' && unansweredQuestions(content.risk).length > 0 ? riskDueAt(row.created_at) : null,
    returnInterviewDueAt: interviewDueAt,
    informantMayBeTold: found?.informantMayBeTold ?? content.informantMayBeTold ?? child
  }
}
