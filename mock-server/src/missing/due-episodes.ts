import type { Database } from 'better-sqlite3'
import type { MISSING_DUE } from '../../api/due.ts'
import { UKMPU_TOLD_HOURS, unansweredQuestions } from '../../api/missing-parts.ts'
import { statement } from '../../store/statement.ts'
import type { Due } from '../due/due-rows.ts'
import { REPORT_COLUMNS } from '../reports/report-row.ts'
import type { ReportRow } from '../reports/report-row.ts'
import { riskDueAt } from './report-row.ts'
import { partsOf } from './standing.ts'

const HOUR_MS = 3_600_000
/** A review is on the list from so long before it is due; a high risk's always is. */
const REVIEW_AHEAD_MS = 4 * HOUR_MS
/** The UK Missing Persons Unit is not told of everybody who is back the same day: the last hours are listed. */
const UKMPU_AHEAD_MS = 24 * HOUR_MS

type Row = ReportRow & { readonly personId: string }
const EPISODES = `SELECT ${REPORT_COLUMNS}, p.id AS "personId" FROM report AS r JOIN person AS p ON p.sequence = r.person
  WHERE r.kind = 'missing' AND r.force = ?`

interface Clock {
  readonly kind: (typeof MISSING_DUE)[number]
  readonly since: string
  readonly dueAt: string
}

const clocksOf = (row: Row, at: string): { readonly clocks: Clock[]; readonly grade: string; readonly ownerForce: string } => {
  const { content, found, gradedAt, interviewDueAt } = partsOf(JSON.parse(row.content))
  const { nextReviewAt, risk, grade, ownerForce, reportedAt, ukmpuToldAt } = content
  const listedFrom = new Date(Date.parse(nextReviewAt) - REVIEW_AHEAD_MS).toISOString()
  const open = found === null
  const tellBy = Date.parse(reportedAt) + UKMPU_TOLD_HOURS * HOUR_MS
  const tellFrom = new Date(tellBy - UKMPU_AHEAD_MS).toISOString()
  return {
    grade,
    ownerForce,
    clocks: [
      ...(open && listedFrom <= at
        ? [{ kind: 'missing-review' as const, since: gradedAt > listedFrom ? gradedAt : listedFrom, dueAt: nextReviewAt }]
        : []),
      ...(open && unansweredQuestions(risk).length > 0
        ? [{ kind: 'missing-risk' as const, since: row.created_at, dueAt: riskDueAt(row.created_at) }]
        : []),
      ...(open && ukmpuToldAt === undefined && tellFrom <= at
        ? [{ kind: 'missing-ukmpu' as const, since: tellFrom, dueAt: new Date(tellBy).toISOString() }]
        : []),
      ...(found !== null && interviewDueAt !== null ? [{ kind: 'return-interview' as const, since: found.at, dueAt: interviewDueAt }] : [])
    ]
  }
}

/** What waits of a force's missing reports: reviews, open risk questions, the UK Missing Persons Unit to be told, children's return interviews. @param at ISO 8601 */
export const dueEpisodes = (database: Database, { force, at }: { readonly force: string; readonly at: string }): Due[] => {
  const rows = [
    ...statement<Row>(database, `${EPISODES} AND r.open = 1`).all(force),
    ...statement<Row>(database, `${EPISODES} AND r.content ->> 'interviewDueAt' IS NOT NULL`).all(force)
  ]
  return rows.flatMap((row) => {
    const { clocks, grade, ownerForce } = clocksOf(row, at)
    return clocks.map((clock) => ({
      ...clock,
      dueAt: new Date(clock.dueAt).toISOString(),
      record: row.id,
      personId: row.personId,
      reportId: row.id,
      reference: row.reference,
      category: grade,
      ownerForce,
      by: row.changed_by ?? row.created_by,
      authors: []
    }))
  })
}
