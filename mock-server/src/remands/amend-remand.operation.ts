import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import type { BasicRemand } from '../../api/remands.ts'
import { Refusal } from '../../store/refusal.ts'
import { statement } from '../../store/statement.ts'
import { arrestStep } from '../alerts/told-of-arrest.ts'
import { checkOwner, checkUrn, keepSuperseded, keepWriting, personToChange, recordRefusal, reportToChange } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'

interface AmendedRemand {
  readonly request: WriteRequest
  readonly personId: string
  readonly reportId: string
  readonly remandId: string
  readonly versionToChange: string
  readonly version: string
  readonly remand: BasicRemand
  readonly writer: Writer
}

/** Write operation: changes a remand once; how it stood is kept. */
export const amendRemand = (
  database: Database,
  { request, personId, reportId, remandId, versionToChange, version, remand, writer }: AmendedRemand
) =>
  once(database, request, () => {
    const person = personToChange(database, personId)
    const report = reportToChange(database, { person: person.sequence, reportId })
    checkUrn(remand.longPersonUrn, person, request.at)
    checkOwner(report, writer)
    const tell = arrestStep(database, person.sequence)
    const held = statement<{ content: string; version: string }>(
      database,
      'SELECT content, version FROM remand WHERE id = ? AND report_id = ?'
    ).get(remandId, reportId)
    if (held === undefined)
      throw recordRefusal('not-found/record', 'Incorrect remandId', { details: 'No remand of this report is held under this id.' })
    if (held.version !== versionToChange)
      throw new Refusal(
        'conflict/version',
        'The remand was changed after the version you began from. Nothing of yours was written. Read it again, then send yours again.',
        [{ errorDetailType: 'version', message: 'The remand has been changed since.', field: 'versionToChange' }]
      )
    const content = JSON.stringify(remand)
    if (isDeepStrictEqual(JSON.parse(held.content), JSON.parse(content)))
      throw recordRefusal('unprocessable/no-changes', 'The remand already stands like this: nothing was changed.')
    keepSuperseded(database, { record: remandId, version: held.version, content: held.content }, writer)
    statement(database, 'UPDATE remand SET date = ?, content = ?, version = ? WHERE id = ?').run(
      remand.remandDate,
      content,
      version,
      remandId
    )
    keepWriting(database, { record: remandId, version }, writer)
    tell({ action: 'remand-amended', reportIds: [reportId], requestId: request.requestId, by: writer.by, at: request.at })
    return {
      status: {
        steps: [{ type: 'remand-amended', completedAt: request.at, relatedUUID: { type: 'remand-id', uuid: remandId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'remand-id', value: remandId }
        ]
      },
      audited: { personId, subject: `remand of ${remand.remandDate} of arrest ${report.asn} amended` }
    }
  })
