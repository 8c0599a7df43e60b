import type { Database } from 'better-sqlite3'
import type { BasicRemand } from '../../api/remands.ts'
import { statement } from '../../store/statement.ts'
import { arrestStep } from '../alerts/told-of-arrest.ts'
import { checkOwner, checkUrn, keepWriting, personToChange, recordRefusal, reportToChange } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'

const MOST_REMANDS = 999

interface NewRemand {
  /** Its request id is the remand's: a remand sent again answers with the first one's id. */
  readonly request: WriteRequest
  readonly personId: string
  readonly reportId: string
  readonly version: string
  readonly remand: BasicRemand
  readonly writer: Writer
}

/** Write operation: adds a remand to a report once. */
export const createRemand = (database: Database, { request, personId, reportId, version, remand, writer }: NewRemand) =>
  once(database, request, () => {
    const person = personToChange(database, personId)
    const report = reportToChange(database, { person: person.sequence, reportId })
    checkUrn(remand.longPersonUrn, person, request.at)
    checkOwner(report, writer)
    const tell = arrestStep(database, person.sequence)
    const row = statement<{ held: number }>(database, 'SELECT count(*) AS held FROM remand WHERE report_id = ?').get(reportId)
    if ((row?.held ?? 0) >= MOST_REMANDS)
      throw recordRefusal(
        'unprocessable/maximum-limit-reached',
        `Maximum sequence number exceeded: a report holds ${MOST_REMANDS} remands.`
      )
    statement(
      database,
      'INSERT INTO remand (id, report_id, date, content, version, created_at, created_by, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
    ).run(request.requestId, reportId, remand.remandDate, JSON.stringify(remand), version, request.at, writer.by, writer.onBehalfOf)
    keepWriting(database, { record: request.requestId, version }, writer)
    tell({ action: 'remand-added', reportIds: [reportId], requestId: request.requestId, by: writer.by, at: request.at })
    return {
      status: {
        steps: [{ type: 'remand-created', completedAt: request.at, relatedUUID: { type: 'remand-id', uuid: request.requestId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'arrest-summons-id', value: reportId },
          { type: 'remand-id', value: request.requestId }
        ]
      },
      audited: { personId, subject: `remand (${remand.appearanceResult}) added to arrest ${report.asn} of ${person.record.pncId}` }
    }
  })
