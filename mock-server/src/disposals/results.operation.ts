import type { Database } from 'better-sqlite3'
import type { CourtCaseResult } from '../../api/disposal-results.ts'
import type { Destination } from '../../api/disposal-rules.ts'
import { readAsn } from '../../api/identifiers/asn.ts'
import { arrestStep } from '../alerts/told-of-arrest.ts'
import { checkAge, insertOffence } from '../arrest/add-offence.operation.ts'
import { offencesOfPerson } from '../arrest/held-offence.ts'
import { checkOwner, recordRefusal, reportsOfPerson } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import type { HeldPerson } from '../people/person-record.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { caseToChange, checkSameOffence } from './case-to-change.ts'
import { offencesNamed } from './create-disposal.operation.ts'
import { changeCase, insertCase } from './held-case.ts'
import type { HeldCase, HeldCharge } from './held-case.ts'
import { nextCaseReference, nextReferredNumber } from './new-case.ts'
import type { Heard, PreparedResults } from './prepare-results.ts'
import { CASE_LETTER } from './read-codes.ts'
import { settleReports, touchOffences } from './touch-offences.ts'

interface Results {
  /** Its request id is the result's: one sent again answers with the first one's id. */
  readonly request: WriteRequest
  readonly personId: string
  readonly courtCaseId: string
  readonly version: string
  readonly body: CourtCaseResult
  readonly prepared: PreparedResults
  /** Ids for the cases that the results may make. */
  readonly newCaseIds: Readonly<Record<Exclude<Destination, 'stays'>, string>>
  readonly writer: Writer
}

/** Offences that courts add go before those of the case, the one added last first; all are numbered anew. */
const numbered = (original: readonly Heard[], added: readonly Heard[]): HeldCharge[] =>
  [...[...added].reverse(), ...original].map(({ charge }, index) => ({ ...charge, courtOffenceSequenceNumber: index + 1 }))

/** The heard offences in the order of their case. @throws Refusal where one is unknown, another's, or left out */
const inCaseOrder = (database: Database, held: HeldCase, { offences }: PreparedResults): (Heard & { cjsOffenceCode: string })[] => {
  const ofCase = held.content.offences.toSorted((one, other) => one.courtOffenceSequenceNumber - other.courtOffenceSequenceNumber)
  const ids = new Set(ofCase.map(({ offenceId }) => offenceId))
  const known = offencesOfPerson(database, held.person).filter(({ offenceId }) => ids.has(offenceId))
  offencesNamed(
    known,
    offences.map(({ charge }) => charge.offenceId),
    'offences'
  )
  return ofCase.map(({ offenceId, courtOffenceSequenceNumber }) => {
    const heard = offences.find(({ charge }) => charge.offenceId === offenceId)
    if (heard === undefined)
      throw recordRefusal(
        'conflict/missing-required-data',
        `Plea is required and Adjudication is required of every offence of the case: offence ${courtOffenceSequenceNumber} is left out. Carry it forward if it was not dealt with.`,
        { field: 'offences' }
      )
    for (const offence of known) if (offence.offenceId === offenceId) checkSameOffence({ offenceId, ...heard }, offence)
    return heard
  })
}

const addOffences = (database: Database, person: HeldPerson, { additional }: PreparedResults, writer: Writer): void => {
  const reports = reportsOfPerson(database, person.sequence)
  for (const { asn, offence } of additional) {
    const reading = readAsn(asn)
    const report = reading.state === 'malformed' ? undefined : reports.find((each) => each.asn === reading.canonical)
    if (report === undefined)
      throw recordRefusal(
        'bad-request/does-not-match',
        `PNC Person ID of the offence retrieved for update does not match supplied ASN: ${asn}`,
        {
          field: 'additionalArrestOffences'
        }
      )
    checkOwner(report, writer)
    checkAge(person, { content: offence.content, field: 'additionalArrestOffences' }, writer)
    insertOffence(database, report, offence, writer)
  }
}

/** `01ZD/0300108`: force and station that own the referral, and its number. */
const referral = (reference: string, ownerCode: string): { owner: string; userReference: string } => {
  const parts = /^([0-9A-Z]{4})\/(.+)$/i.exec(reference)
  return parts === null
    ? { owner: ownerCode, userReference: reference }
    : { owner: parts[1] ?? ownerCode, userReference: parts[2] ?? reference }
}

/** Write operation: adds a court's results to a case once, with the cases that they make. */
export const addResults = (database: Database, { request, personId, courtCaseId, version, body, prepared, newCaseIds, writer }: Results) =>
  once(database, request, () => {
    const { person, held } = caseToChange(database, { personId, courtCaseId, body, writer })
    if (held.marker !== 'impending-prosecution-detail')
      throw recordRefusal('unprocessable/not-allowed', `Disposal result is not possible for the case: ${CASE_LETTER[held.marker]}`)
    const tell = arrestStep(database, held.person)
    const heard = inCaseOrder(database, held, prepared)
    addOffences(database, person, prepared, writer)
    const going = (destination: Destination): HeldCharge[] => {
      const goes = (each: Heard): boolean => each.destination === destination
      return numbered(heard.filter(goes), prepared.additional.filter(goes))
    }
    const [staying, forward, referred] = [going('stays'), going('carried-forward'), going('referred')]
    if (staying.length === 0)
      throw recordRefusal('unprocessable/not-allowed', 'All offence(s) in a court case cannot be carried forward', { field: 'offences' })
    const { otherTic, carryForward, referToCourtCase } = body
    changeCase(
      database,
      held,
      {
        marker: 'court-case',
        version,
        content: {
          ...held.content,
          court: body.court ?? held.content.court,
          convictionDate: body.dateOfConviction,
          ...(otherTic === undefined ? {} : { otherTicTotal: otherTic }),
          offences: staying,
          appearances: []
        }
      },
      writer
    )
    const made = { reportId: held.reportId, person: held.person, version }
    const { forceStationInCase } = held.content
    if (carryForward !== undefined && forward.length > 0)
      insertCase(
        database,
        {
          ...made,
          courtCaseId: newCaseIds['carried-forward'],
          reference: nextCaseReference(database, carryForward.court, request.at),
          marker: 'impending-prosecution-detail',
          content: { court: carryForward.court, convictionDate: carryForward.appearanceDate, forceStationInCase, offences: forward }
        },
        writer
      )
    if (referToCourtCase !== undefined && referred.length > 0)
      insertCase(
        database,
        {
          ...made,
          courtCaseId: newCaseIds.referred,
          reference: nextReferredNumber(database),
          marker: 'referred',
          content: {
            convictionDate: body.dateOfConviction,
            forceStationInCase,
            ...referral(referToCourtCase.reference, body.ownerCode),
            offences: referred
          }
        },
        writer
      )
    const ids = new Set(held.content.offences.map(({ offenceId }) => offenceId))
    const offences = offencesOfPerson(database, held.person)
    touchOffences(
      database,
      offences.filter(({ offenceId }) => ids.has(offenceId)),
      version,
      writer
    )
    settleReports(database, { person: held.person, reportIds: offences.map(({ reportId }) => reportId) })
    const dealtWith = [...ids, ...prepared.additional.map(({ offence }) => offence.offenceId)]
    tell({
      action: 'court-results-added',
      reportIds: offences.flatMap(({ offenceId, reportId }) => (dealtWith.includes(offenceId) ? [reportId] : [])),
      requestId: request.requestId,
      by: writer.by,
      at: request.at
    })
    return {
      status: {
        steps: [{ type: 'disposal-result-added', completedAt: request.at, relatedUUID: { type: 'court-case-id', uuid: courtCaseId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'court-case-id', value: courtCaseId }
        ]
      },
      audited: {
        personId,
        subject: `results of ${staying.length} offences added to case ${held.reference}; ${prepared.additional.length} added in court, ${forward.length} carried forward, ${referred.length} referred`
      }
    }
  })
