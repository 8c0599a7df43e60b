import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import { WantedContentSchema } from '../../api/wanted.ts'
import type { WantedContent, WantedReport } from '../../api/wanted.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { settleDue } from '../due/claims.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { changed } from './change.ts'
import type { Change, Standing } from './change.ts'
import { NO_REPORT, staleVersion } from './refusals.ts'
import type { Changeable } from './refusals.ts'
import { cancellationOf, wantedReportOf } from './report-row.ts'
import { heldWanted, insertVersion, keepFirstVersion } from './versions.ts'

interface Which {
  readonly personId: string
  readonly reportId: string
}

const authorsOf = (stored: string): string[] => JSON.parse(stored) as string[]

/** Read operation: a report as the rules of its changes see it; null where there is none of this person under this id. */
export const changeableWanted = (database: Database, which: Which): Changeable | null => {
  const held = heldWanted(database, which)
  return held === undefined ? null : { report: wantedReportOf(held, which.personId), authors: authorsOf(held.second_check_authors) }
}

export interface WantedChangeWrite extends Which {
  readonly asked: Change
  /** The version that the change was checked against; another one standing now is a conflict. */
  readonly versionToChange: string
  /** Under which the changed report will stand. */
  readonly version: string
  /** Label of the category, for the heading. */
  readonly headline: string
  readonly by: string
  readonly onBehalfOf: string
  readonly reason: string | null
  readonly justification: string | null
}

const differing = (from: WantedContent, to: WantedContent): string[] =>
  Object.keys(WantedContentSchema.shape).filter(
    (field) => !isDeepStrictEqual(from[field as keyof WantedContent], to[field as keyof WantedContent])
  )

const put = (
  database: Database,
  report: number,
  { status, check, cancellation, content }: Standing,
  of: WantedReport,
  headline: string
): void => {
  statement(
    database,
    'UPDATE report SET status = ?, open = ?, headline = ?, second_check = ?, second_check_due_at = ?, second_check_authors = ?, cancellation = ?, content = ?, version = ?, version_number = ?, changed_at = ?, changed_by = ? WHERE sequence = ?'
  ).run(
    status,
    status === 'circulated' ? 1 : 0,
    headline,
    check.state,
    check.dueAt,
    JSON.stringify(check.authors),
    cancellation === null ? null : JSON.stringify(cancellation),
    JSON.stringify(content),
    of.versionToChange,
    of.versionNumber,
    of.changedAt,
    of.changedBy,
    report
  )
}

/**
 * Write operation: makes a change once, as a version of its own. What the rules say of it was checked against
 * `versionToChange`, so that it holds here as long as that version stands.
 */
export const changeWanted = (
  database: Database,
  { request, write }: { readonly request: WriteRequest; readonly write: WantedChangeWrite }
) =>
  once(database, request, () => {
    const held = heldWanted(database, write)
    if (held === undefined) throw new Refusal(NO_REPORT.type, NO_REPORT.details, NO_REPORT.errors)
    const report = wantedReportOf(held, write.personId)
    if (report.versionToChange !== write.versionToChange) {
      const { type, details, errors } = staleVersion(report)
      throw new Refusal(type, details, errors)
    }
    const { by, onBehalfOf, reason, justification, asked } = write
    const { at } = request
    const { standing, action, note } = changed(
      {
        status: report.status,
        check: { state: held.second_check, dueAt: held.second_check_due_at, authors: authorsOf(held.second_check_authors) },
        cancellation: cancellationOf(held.cancellation),
        content: report.content
      },
      asked,
      { by, at }
    )
    keepFirstVersion(database, held)
    const versionNumber = report.versionNumber + 1
    const moved = { ...report, versionToChange: write.version, versionNumber, changedAt: at, changedBy: by }
    put(database, held.sequence, standing, moved, write.headline)
    insertVersion(database, held.sequence, {
      versionNumber,
      versionToChange: write.version,
      action,
      at,
      by,
      onBehalfOf,
      reason,
      justification,
      note,
      status: standing.status,
      secondCheck: standing.check.state,
      cancellation: standing.cancellation,
      content: standing.content
    })
    settleDue(database, { record: report.reportId, change: asked.change })
    const fields = differing(report.content, standing.content)
    return {
      status: {
        steps: [{ type: `wanted-report-${action}`, completedAt: at, relatedUUID: { type: 'wanted-report-id', uuid: report.reportId } }],
        associatedValues: [
          { type: 'person-id', value: write.personId },
          { type: 'wanted-report-id', value: report.reportId },
          { type: 'wanted-report-reference', value: report.reference }
        ]
      },
      audited: {
        personId: write.personId,
        subject: `wanted report ${report.reference} ${action}, version ${versionNumber}${fields.length === 0 ? '' : `: ${fields.join(', ')}`}`
      }
    }
  })
