import type { Database } from 'better-sqlite3'
import type { WantedChange } from '../../api/wanted.ts'
import { settleDue } from '../due/claims.ts'
import type { Author } from '../reports/author.ts'
import { thrown } from '../reports/refusals.ts'
import { assertStands, differing, putNextVersion } from '../reports/write-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { changed } from './change.ts'
import type { Change } from './change.ts'
import { NO_REPORT } from './refusals.ts'
import type { Changeable } from './refusals.ts'
import { cancellationOf, wantedReportOf } from './report-row.ts'
import { FIRST_ACTION, heldWanted } from './versions.ts'

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

export interface WantedChangeWrite extends Which, Author {
  readonly asked: Change
  /** The version that the change was checked against; another one standing now is a conflict. */
  readonly versionToChange: string
  /** Under which the changed report will stand. */
  readonly version: string
  /** Label of the category, for the heading. */
  readonly headline: string
  /** Why, where who asked for the change said it (H56); else what its author says. */
  readonly note?: string
}

/** Changes after which nobody in particular is to do what was due before. */
const ENDS_ASSIGNMENT: readonly WantedChange[] = ['extend', 'transfer', 'cancel', 'confirm']

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
    if (held === undefined) throw thrown(NO_REPORT)
    const report = wantedReportOf(held, write.personId)
    assertStands(held, write.versionToChange)
    const { by, onBehalfOf, reason, justification, asked } = write
    const { at } = request
    const { standing, action, note } = changed(
      {
        status: report.status,
        check: { state: report.secondCheck, dueAt: held.second_check_due_at, authors: authorsOf(held.second_check_authors) },
        cancellation: cancellationOf(held.cancellation),
        content: report.content
      },
      asked,
      { by, at }
    )
    const { status, check, cancellation, content } = standing
    const versionNumber = putNextVersion(database, held, {
      status,
      open: status === 'circulated',
      headline: write.headline,
      check,
      cancellation,
      content,
      version: write.version,
      firstAction: FIRST_ACTION,
      action,
      note: write.note ?? note,
      at,
      by,
      onBehalfOf,
      reason,
      justification
    })
    settleDue(database, { record: report.reportId, ended: ENDS_ASSIGNMENT.includes(asked.change) })
    const fields = differing(report.content, content)
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
