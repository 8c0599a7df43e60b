import type { Database } from 'better-sqlite3'
import type { WantedContent, WantedReport } from '../../api/wanted.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { heldPerson } from '../people/person-record.ts'
import { REPORT_COLUMNS } from '../reports/report-row.ts'
import type { Author } from '../reports/author.ts'
import type { ReportRow } from '../reports/report-row.ts'
import { insertReport } from '../reports/write-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { wantedReportOf } from './report-row.ts'
import { onCirculation, onUnconfirmed } from './second-check.ts'
import { FIRST_ACTION, heldWanted } from './versions.ts'

/** A person's wanted reports, open ones first; null where there is no such person. */
export const wantedReports = (database: Database, { personId }: { readonly personId: string }): WantedReport[] | null => {
  const person = heldPerson(database, personId)
  if (person === undefined) return null
  return statement<ReportRow>(
    database,
    `SELECT ${REPORT_COLUMNS} FROM report AS r WHERE r.person = ? AND r.kind = 'wanted' ORDER BY r.open DESC, r.date DESC, r.sequence DESC`
  )
    .all(person.sequence)
    .map((row) => wantedReportOf(row, personId))
}

/** One wanted report of this person; null where there is none under this id. */
export const wantedReport = (
  database: Database,
  { personId, reportId }: { readonly personId: string; readonly reportId: string }
): WantedReport | null => {
  const row = heldWanted(database, { personId, reportId })
  return row === undefined ? null : wantedReportOf(row, personId)
}

export interface NewWantedReport extends Author {
  readonly reportId: string
  readonly personId: string
  readonly version: string
  /** Label of the category, for the heading. */
  readonly headline: string
  readonly content: WantedContent
  /** A control room's, for the bureau to confirm. */
  readonly unconfirmed?: boolean
}

/** Write operation: circulates a wanted report once; with a power of arrest it waits for its second check, circulated. */
export const createWantedReport = (
  database: Database,
  { request, report }: { readonly request: WriteRequest; readonly report: NewWantedReport }
) =>
  once(database, request, () => {
    const person = heldPerson(database, report.personId)
    if (person === undefined) throw new Refusal('not-found/record', 'No person is held under this id.')
    const { reportId, version, headline, content, unconfirmed = false, by, onBehalfOf, reason, justification } = report
    const reference = insertReport(database, {
      reportId,
      kind: 'wanted',
      person: person.sequence,
      status: 'circulated',
      open: true,
      headline,
      check: unconfirmed ? onUnconfirmed({ by, at: request.at }) : onCirculation({ content, by, at: request.at }),
      content,
      version,
      action: FIRST_ACTION,
      at: request.at,
      by,
      onBehalfOf,
      reason,
      justification
    })
    return {
      status: {
        steps: [{ type: 'wanted-report-circulated', completedAt: request.at, relatedUUID: { type: 'wanted-report-id', uuid: reportId } }],
        associatedValues: [
          { type: 'person-id', value: report.personId },
          { type: 'wanted-report-id', value: reportId },
          { type: 'wanted-report-reference', value: reference }
        ]
      },
      audited: {
        personId: report.personId,
        subject: `wanted report ${reference} circulated${unconfirmed ? ', unconfirmed,' : ''} on ${person.record.pncId}`
      }
    }
  })
