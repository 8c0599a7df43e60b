import type { Database } from 'better-sqlite3'
import { statement } from '../../store/statement.ts'
import { arrestStep } from '../alerts/told-of-arrest.ts'
import { underCriminalResponsibility } from '../people/criminal-responsibility.ts'
import type { HeldPerson } from '../people/person-record.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import type { OffenceContent } from './held-offence.ts'
import { bodyRefusal, checkCheckname, checkOwner, keepWriting, personToChange, recordRefusal, reportToChange } from './held-report.ts'
import type { HeldReport, Writer } from './held-report.ts'

/** Charge numbers have three digits. */
const MOST_OFFENCES = 999

export interface NewOffence {
  readonly offenceId: string
  readonly version: string
  readonly cjsCode: string
  readonly content: OffenceContent
}

/** @throws Refusal where the person was certainly under the age of criminal responsibility at the time of the offence */
export const checkAge = (
  { record }: HeldPerson,
  { content, field }: { content: OffenceContent; field: string },
  { today }: Writer
): void => {
  const tooYoung = underCriminalResponsibility(record.content.birth, { date: content.startDate, ownerForce: content.ownerCode, today })
  if (tooYoung !== undefined)
    throw bodyRefusal('No criminal record may be made of this offence. Nothing was added.', [{ message: tooYoung, field }])
}

/** Gives an offence the next charge number of its report, in the transaction that is open. */
export const insertOffence = (
  database: Database,
  { reportId }: HeldReport,
  { offenceId, version, cjsCode, content }: NewOffence,
  writer: Writer
): void => {
  const row = statement<{ last: number }>(database, 'SELECT coalesce(max(ordinal), 0) AS last FROM arrest_offence WHERE report_id = ?').get(
    reportId
  )
  const number = (row?.last ?? 0) + 1
  if (number > MOST_OFFENCES)
    throw recordRefusal(
      'unprocessable/maximum-limit-reached',
      `Maximum sequence number exceeded: a report holds ${MOST_OFFENCES} offences.`
    )
  statement(database, 'INSERT INTO arrest_offence (id, report_id, ordinal, cjs_code, content, version) VALUES (?, ?, ?, ?, ?, ?)').run(
    offenceId,
    reportId,
    number,
    cjsCode,
    JSON.stringify(content),
    version
  )
  keepWriting(database, { record: offenceId, version }, writer)
  statement(database, 'UPDATE report SET open = 1 WHERE id = ?').run(reportId)
}

interface AddOffence {
  readonly request: WriteRequest
  readonly personId: string
  readonly reportId: string
  readonly checkname: string
  readonly offence: NewOffence
  readonly writer: Writer
}

/** Write operation: adds an offence to a report once. */
export const addOffence = (database: Database, { request, personId, reportId, checkname, offence, writer }: AddOffence) =>
  once(database, request, () => {
    const person = personToChange(database, personId)
    const report = reportToChange(database, { person: person.sequence, reportId })
    checkOwner(report, writer)
    checkCheckname(checkname, person)
    checkAge(person, { content: offence.content, field: 'content.startDate' }, writer)
    const tell = arrestStep(database, person.sequence)
    insertOffence(database, report, offence, writer)
    tell({ action: 'offence-added', reportIds: [reportId], requestId: request.requestId, by: writer.by, at: request.at })
    return {
      status: {
        steps: [{ type: 'charge-created', completedAt: request.at, relatedUUID: { type: 'charge-id', uuid: offence.offenceId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'arrest-summons-id', value: reportId },
          { type: 'charge-id', value: offence.offenceId },
          { type: 'arrest-summons-number', value: report.asn }
        ]
      },
      audited: { personId, subject: `offence ${offence.cjsCode} added to arrest ${report.asn} of ${person.record.pncId}` }
    }
  })
