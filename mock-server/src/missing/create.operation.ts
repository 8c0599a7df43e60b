import type { Database } from 'better-sqlite3'
import type { MissingContent } from '../../api/missing.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import type { Author } from '../reports/author.ts'
import { insertReport } from '../reports/write-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { FIRST_ACTION, whoIs } from './reads.ts'
import { asReported, storedOf } from './standing.ts'

export interface NewMissingReport extends Author {
  readonly reportId: string
  readonly personId: string
  readonly version: string
  readonly headline: string
  readonly content: MissingContent
}

/** Nobody is missing twice at once: what is known anew belongs on the report that stands. */
const refuseSecondEpisode = (database: Database, person: number): void => {
  const open = statement<{ reference: string; ownerForce: string }>(
    database,
    `SELECT reference, content ->> 'ownerForce' AS "ownerForce" FROM report WHERE person = ? AND kind = 'missing' AND open = 1 LIMIT 1`
  ).get(person)
  if (open === undefined) return
  const message = `This person is reported missing already: ${open.reference}, owned by ${open.ownerForce}. Open that report and add to it.`
  throw new Refusal('conflict/duplicate-exists', message, [{ errorDetailType: 'duplicate', message, field: 'personId' }])
}

/** Write operation: circulates a missing report once. */
export const createMissingReport = (
  database: Database,
  { request, report }: { readonly request: WriteRequest; readonly report: NewMissingReport }
) =>
  once(database, request, () => {
    const { reportId, personId, content, headline, version, by, onBehalfOf, reason, justification } = report
    const person = whoIs(database, personId)
    if (person === undefined) throw new Refusal('not-found/record', 'No person is held under this id.')
    refuseSecondEpisode(database, person.sequence)
    const standing = asReported(content, request.at)
    const reference = insertReport(database, {
      reportId,
      kind: 'missing',
      person: person.sequence,
      status: standing.status,
      open: true,
      headline,
      content: storedOf(standing),
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
        steps: [{ type: 'missing-report-circulated', completedAt: request.at, relatedUUID: { type: 'missing-report-id', uuid: reportId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'missing-report-id', value: reportId },
          { type: 'missing-report-reference', value: reference }
        ]
      },
      audited: { personId, subject: `missing report ${reference} circulated` }
    }
  })
