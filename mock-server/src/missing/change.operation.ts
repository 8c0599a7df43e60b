import type { Database } from 'better-sqlite3'
import { settleDue } from '../due/claims.ts'
import type { Author } from '../reports/author.ts'
import { thrown } from '../reports/refusals.ts'
import { assertStands, differing, putNextVersion } from '../reports/write-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { changed } from './change.ts'
import type { Change } from './change.ts'
import { FIRST_ACTION, heldMissing, whoIs } from './reads.ts'
import { NO_MISSING_REPORT } from './refusals.ts'
import { standingOf, wasChild } from './report-row.ts'
import { storedOf } from './standing.ts'

export interface MissingChangeWrite extends Author {
  readonly personId: string
  readonly reportId: string
  readonly asked: Change
  /** The version that the change was checked against; another one standing now is a conflict. */
  readonly versionToChange: string
  /** Under which the changed report will stand. */
  readonly version: string
  readonly headline: string
  /** Why, where who asked for the change said it (H56); else what its author says. */
  readonly note?: string
}

/** Changes after which nobody in particular is to do what was due before. */
const ENDS_ASSIGNMENT: readonly Change['change'][] = ['review', 'found', 'return-interview', 'transfer', 'cancel']

/**
 * Write operation: makes a change once, as a version of its own. What the rules say of it was checked against
 * `versionToChange`, so that it holds here as long as that version stands.
 */
export const changeMissing = (
  database: Database,
  { request, write }: { readonly request: WriteRequest; readonly write: MissingChangeWrite }
) =>
  once(database, request, () => {
    const { personId, reportId, asked, version, headline, by, onBehalfOf, reason, justification } = write
    const { at } = request
    const held = heldMissing(database, write)
    const person = whoIs(database, personId)
    if (held === undefined || person === undefined) throw thrown(NO_MISSING_REPORT)
    assertStands(held, write.versionToChange)
    const before = standingOf(held)
    const child = wasChild(person.birth, before.content.reportedAt)
    const { standing, action, note } = changed(before, asked, { by, at, child })
    const content = storedOf(standing)
    const versionNumber = putNextVersion(database, held, {
      status: standing.status,
      open: standing.status === 'missing',
      headline,
      cancellation: standing.cancellation,
      content,
      version,
      firstAction: FIRST_ACTION,
      action,
      note: write.note ?? note,
      at,
      by,
      onBehalfOf,
      reason,
      justification
    })
    settleDue(database, { record: reportId, ended: ENDS_ASSIGNMENT.includes(asked.change) })
    const fields = differing(storedOf(before), content)
    return {
      status: {
        steps: [{ type: `missing-report-${action}`, completedAt: at, relatedUUID: { type: 'missing-report-id', uuid: reportId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'missing-report-id', value: reportId },
          { type: 'missing-report-reference', value: held.reference }
        ]
      },
      audited: {
        personId,
        subject: `missing report ${held.reference} ${action}, version ${versionNumber}${fields.length === 0 ? '' : `: ${fields.join(', ')}`}`
      }
    }
  })
