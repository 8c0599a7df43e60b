import type { Database } from 'better-sqlite3'
import type { WantedContent, WantedReport } from '../../api/wanted.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { heldPerson } from '../people/person-record.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { WANTED_COLUMNS, wantedReportOf } from './report-row.ts'
import type { WantedRow } from './report-row.ts'
import { onCirculation } from './second-check.ts'
import { heldWanted, insertVersion } from './versions.ts'

/** A person's wanted reports, open ones first; null where there is no such person. */
export const wantedReports = (database: Database, { personId }: { readonly personId: string }): WantedReport[] | null => {
  const person = heldPerson(database, personId)
  if (person === undefined) return null
  return statement<WantedRow>(
    database,
    `SELECT ${WANTED_COLUMNS} FROM report AS r WHERE r.person = ? AND r.kind = 'wanted' ORDER BY r.open DESC, r.date DESC, r.sequence DESC`
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

export interface NewWantedReport {
  readonly reportId: string
  readonly personId: string
  readonly version: string
  /** Label of the category, for the heading. */
  readonly headline: string
  readonly content: WantedContent
  readonly by: string
  readonly onBehalfOf: string
  readonly reason: string | null
  readonly justification: string | null
}

const freeReference = (database: Database, year: number): string => {
  const reference = `WR-${String(year % 100).padStart(2, '0')}-${String(nextInSequence(database, 'wanted-report', year)).padStart(6, '0')}`
  const taken = statement(database, "SELECT 1 FROM report WHERE kind = 'wanted' AND reference = ?").get(reference) !== undefined
  return taken ? freeReference(database, year) : reference
}

/** Write operation: circulates a wanted report once; with a power of arrest it waits for its second check, circulated. */
export const createWantedReport = (
  database: Database,
  { request, report }: { readonly request: WriteRequest; readonly report: NewWantedReport }
) =>
  once(database, request, () => {
    const person = heldPerson(database, report.personId)
    if (person === undefined) throw new Refusal('not-found/record', 'No person is held under this id.')
    const reference = freeReference(database, Number(request.at.slice(0, 4)))
    const { content, by, onBehalfOf, version } = report
    const check = onCirculation({ content, by, at: request.at })
    const { lastInsertRowid } = statement(
      database,
      "INSERT INTO report (id, kind, person, reference, status, open, date, headline, second_check, second_check_due_at, second_check_authors, content, version, created_at, created_by, on_behalf_of) VALUES (?, 'wanted', ?, ?, 'circulated', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).run(
      report.reportId,
      person.sequence,
      reference,
      request.at.slice(0, 10),
      report.headline,
      check.state,
      check.dueAt,
      JSON.stringify(check.authors),
      JSON.stringify(content),
      version,
      request.at,
      by,
      onBehalfOf
    )
    insertVersion(database, Number(lastInsertRowid), {
      versionNumber: 1,
      versionToChange: version,
      action: 'circulated',
      at: request.at,
      by,
      onBehalfOf,
      reason: report.reason,
      justification: report.justification,
      note: null,
      status: 'circulated',
      secondCheck: check.state,
      cancellation: null,
      content
    })
    return {
      status: {
        steps: [
          { type: 'wanted-report-circulated', completedAt: request.at, relatedUUID: { type: 'wanted-report-id', uuid: report.reportId } }
        ],
        associatedValues: [
          { type: 'person-id', value: report.personId },
          { type: 'wanted-report-id', value: report.reportId },
          { type: 'wanted-report-reference', value: reference }
        ]
      },
      audited: { personId: report.personId, subject: `wanted report ${reference} circulated on ${person.record.pncId}` }
    }
  })
