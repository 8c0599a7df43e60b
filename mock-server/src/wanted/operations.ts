import type { Database } from 'better-sqlite3'
import type { WantedContent, WantedReport } from '../../api/wanted.ts'
import { nextInSequence } from '../../store/sequence.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { heldPerson } from '../people/person-record.ts'
import { wantedReportOf } from '../people/person-summary.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'

type Row = Parameters<typeof wantedReportOf>[0]

const COLUMNS = 'r.id, r.reference, r.status, r.second_check, r.content, r.version, r.created_at, r.created_by, r.on_behalf_of'

/** A person's wanted reports, open ones first; null where there is no such person. */
export const wantedReports = (database: Database, { personId }: { readonly personId: string }): WantedReport[] | null => {
  const person = heldPerson(database, personId)
  if (person === undefined) return null
  return statement<Row>(
    database,
    `SELECT ${COLUMNS} FROM report AS r WHERE r.person = ? AND r.kind = 'wanted' ORDER BY r.open DESC, r.date DESC, r.sequence DESC`
  )
    .all(person.sequence)
    .map((row) => wantedReportOf(row, personId))
}

/** One wanted report of this person; null where there is none under this id. */
export const wantedReport = (
  database: Database,
  { personId, reportId }: { readonly personId: string; readonly reportId: string }
): WantedReport | null => {
  const row = statement<Row>(
    database,
    `SELECT ${COLUMNS} FROM report AS r JOIN person AS p ON p.sequence = r.person WHERE r.id = ? AND r.kind = 'wanted' AND p.id = ?`
  ).get(reportId, personId)
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
    const secondCheck: WantedReport['secondCheck'] = report.content.power === 'arrest' ? 'pending' : 'not-required'
    statement(
      database,
      "INSERT INTO report (id, kind, person, reference, status, open, date, headline, second_check, content, version, created_at, created_by, on_behalf_of) VALUES (?, 'wanted', ?, ?, 'circulated', 1, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).run(
      report.reportId,
      person.sequence,
      reference,
      request.at.slice(0, 10),
      report.headline,
      secondCheck,
      JSON.stringify(report.content),
      report.version,
      request.at,
      report.by,
      report.onBehalfOf
    )
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
