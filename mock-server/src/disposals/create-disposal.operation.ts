import type { Database } from 'better-sqlite3'
import type { DisposalCreate } from '../../api/disposals.ts'
import { Refusal } from '../../store/refusal.ts'
import { arrestStep } from '../alerts/told-of-arrest.ts'
import { offencesOfPerson, quotedVersion } from '../arrest/held-offence.ts'
import type { HeldOffence } from '../arrest/held-offence.ts'
import { checkCheckname, checkOwner, personToChange, recordRefusal, reportsOfPerson } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { casesOfPerson, insertCase } from './held-case.ts'
import { NO_COURT, nextCaseReference } from './new-case.ts'
import { settleReports, touchOffences } from './touch-offences.ts'

interface NewDisposal {
  readonly request: WriteRequest
  readonly personId: string
  readonly courtCaseId: string
  readonly version: string
  readonly body: DisposalCreate
  readonly writer: Writer
}

/** @throws Refusal that names the ids which no report of this person holds */
export const offencesNamed = (held: readonly HeldOffence[], ids: readonly string[], field: string): HeldOffence[] => {
  const byId = new Map(held.map((offence) => [offence.offenceId, offence]))
  const unknown = ids.filter((id) => !byId.has(id))
  if (unknown.length > 0)
    throw recordRefusal('bad-request/invalid-reference', `No offence record found with the ids: [${unknown.join(', ')}]`, { field })
  if (new Set(ids).size !== ids.length)
    throw recordRefusal('bad-request/invalid-reference', 'An offence is named twice. Name each once.', { field })
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const refuseStale = (offences: readonly HeldOffence[], linked: DisposalCreate['content']['linkedOffences']): void => {
  const stale = linked.flatMap(({ offenceId, versionToChange }, index) => {
    const held = offences.find((offence) => offence.offenceId === offenceId)
    return held !== undefined && quotedVersion(held) !== versionToChange
      ? [{ number: held.arrestChargeNumber, field: `content.linkedOffences.${index}.versionToChange` }]
      : []
  })
  if (stale.length > 0)
    throw new Refusal(
      'conflict/version',
      'An offence was changed after the version you began from. Nothing of yours was written. Read it again, then send yours again.',
      stale.map(({ number, field }) => ({
        errorDetailType: 'version',
        message: `Offence ${number} of the report has been changed since.`,
        field
      }))
    )
}

/** Write operation: makes a case of offences once. */
export const createDisposal = (database: Database, { request, personId, courtCaseId, version, body, writer }: NewDisposal) =>
  once(database, request, () => {
    const { linkedOffences, disposal } = body.content
    const person = personToChange(database, personId)
    checkCheckname(body.checkname, person)
    const offences = offencesNamed(
      offencesOfPerson(database, person.sequence),
      linkedOffences.map(({ offenceId }) => offenceId),
      'content.linkedOffences'
    )
    refuseStale(offences, linkedOffences)
    for (const report of reportsOfPerson(database, person.sequence))
      if (offences.some(({ reportId }) => reportId === report.reportId)) checkOwner(report, writer)
    const cases = casesOfPerson(database, person.sequence)
    for (const { offenceId, arrestChargeNumber } of offences) {
      const other = cases.find(({ content }) => content.offences.some((charge) => charge.offenceId === offenceId))
      if (other !== undefined)
        throw recordRefusal(
          'unprocessable/references-exist',
          `Offence ${arrestChargeNumber} of the report stands in the case ${other.reference} already.`,
          { field: 'content.linkedOffences' }
        )
    }
    const tell = arrestStep(database, person.sequence)
    const [first] = offences
    if (first === undefined) throw recordRefusal('bad-request/invalid-reference', 'Name the offences of the case.')
    const decided = disposal.caseStatusMarker === 'out-of-court'
    const reference = nextCaseReference(database, decided ? NO_COURT : disposal.court, request.at)
    insertCase(
      database,
      {
        courtCaseId,
        reportId: first.reportId,
        person: person.sequence,
        reference,
        marker: disposal.caseStatusMarker,
        version,
        content: {
          ...(decided ? { outcome: disposal.outcome, outcomeText: disposal.outcomeText } : { court: disposal.court }),
          convictionDate: disposal.convictionDate,
          forceStationInCase: disposal.forceStationInCase,
          offences: offences.map(({ offenceId }, index) => ({ offenceId, courtOffenceSequenceNumber: index + 1 }))
        }
      },
      writer
    )
    touchOffences(database, offences, version, writer)
    const reportIds = offences.map(({ reportId }) => reportId)
    settleReports(database, { person: person.sequence, reportIds })
    tell({
      action: decided ? 'decided-without-a-court' : 'court-case-made',
      reportIds,
      requestId: request.requestId,
      by: writer.by,
      at: request.at
    })
    return {
      status: {
        steps: [{ type: 'disposal-created', completedAt: request.at, relatedUUID: { type: 'court-case-id', uuid: courtCaseId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'court-case-id', value: courtCaseId }
        ]
      },
      audited: { personId, subject: `case ${reference} with ${offences.length} offences created on ${person.record.pncId}` }
    }
  })
