import type { Database } from 'better-sqlite3'
import type { SubsequentResult } from '../../api/disposal-results.ts'
import { arrestStep } from '../alerts/told-of-arrest.ts'
import { offencesOfPerson } from '../arrest/held-offence.ts'
import { recordRefusal } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import { once } from '../writes/once.ts'
import type { WriteRequest } from '../writes/once.ts'
import { caseToChange, checkSameOffence } from './case-to-change.ts'
import { offencesNamed } from './create-disposal.operation.ts'
import { changeCase } from './held-case.ts'
import type { HeldCase, HeldCharge } from './held-case.ts'
import type { PreparedAppearance } from './prepare-results.ts'
import { touchOffences } from './touch-offences.ts'

interface Subsequent {
  /** Its request id is the appearance's: one sent again answers with the first one's id. */
  readonly request: WriteRequest
  readonly personId: string
  readonly courtCaseId: string
  readonly version: string
  readonly body: SubsequentResult
  readonly prepared: readonly PreparedAppearance[]
  readonly writer: Writer
}

const adjudged = ({ adjudications }: HeldCharge): boolean => (adjudications ?? []).length > 0

/** @throws Refusal where this case can have no such appearance */
const checkAppearance = ({ marker, content }: HeldCase, { appearanceDate, reasonForAppearance }: SubsequentResult): void => {
  if (marker !== 'court-case')
    throw recordRefusal('unprocessable/not-allowed', 'Status of court case not suitable for reason for subsequent appearance')
  const sentenced = content.offences.flatMap(({ adjudications }) => (adjudications ?? []).map(({ disposalDate }) => disposalDate))
  if (sentenced.some((date) => date > appearanceDate))
    throw recordRefusal(
      'unprocessable/not-allowed',
      'Appearance date must be same or later than sentence date (disposal date) of original hearing',
      { field: 'appearanceDate' }
    )
  if ((content.appearances ?? []).some(({ date, reason }) => date === appearanceDate && reason === reasonForAppearance))
    throw recordRefusal('conflict/duplicate-exists', `The court case already has a subsequent appearance on ${appearanceDate}`, {
      field: 'appearanceDate'
    })
}

/** The charge with a later hearing's results after those it has. */
const later = (charge: HeldCharge, appearanceNumber: number, prepared: readonly PreparedAppearance[]): HeldCharge => {
  const heard = prepared.find(({ offenceId }) => offenceId === charge.offenceId)
  if (heard === undefined) return charge
  const varied = heard.varied === undefined ? [] : [{ ...heard.varied, appearanceNumber: appearanceNumber + 1 }]
  return { ...charge, plea: heard.plea ?? charge.plea, adjudications: [...(charge.adjudications ?? []), ...varied] }
}

/** Write operation: adds a later hearing's results to a case once. */
export const addSubsequentResults = (database: Database, { request, personId, courtCaseId, version, body, prepared, writer }: Subsequent) =>
  once(database, request, () => {
    const { held } = caseToChange(database, { personId, courtCaseId, body, writer })
    checkAppearance(held, body)
    const tell = arrestStep(database, held.person)
    const ids = new Set(held.content.offences.map(({ offenceId }) => offenceId))
    const ofCase = offencesOfPerson(database, held.person).filter(({ offenceId }) => ids.has(offenceId))
    const offences = offencesNamed(
      ofCase,
      prepared.map(({ offenceId }) => offenceId),
      'offences'
    )
    for (const heard of prepared) {
      for (const offence of offences) if (offence.offenceId === heard.offenceId) checkSameOffence(heard, offence)
      const charge = held.content.offences.find(({ offenceId }) => offenceId === heard.offenceId)
      if (charge === undefined || !adjudged(charge))
        throw recordRefusal(
          'unprocessable/not-allowed',
          'Not valid for subsequent disposal because no adjudication was provided on original disposal',
          { field: 'offences' }
        )
    }
    const appearances = held.content.appearances ?? []
    const appearanceNumber = appearances.length + 1
    changeCase(
      database,
      held,
      {
        marker: held.marker,
        version,
        content: {
          ...held.content,
          offences: held.content.offences.map((charge) => later(charge, appearanceNumber, prepared)),
          appearances: [
            ...appearances,
            {
              appearanceNumber,
              court: body.court ?? held.content.court,
              date: body.appearanceDate,
              reason: body.reasonForAppearance,
              charges: prepared.map(({ offenceId, varied, disposalResults }) => ({
                offenceId,
                adjudication: varied?.adjudication,
                disposalResults
              }))
            }
          ]
        }
      },
      writer
    )
    touchOffences(database, offences, version, writer)
    const reportIds = offences.map(({ reportId }) => reportId)
    tell({ action: 'later-hearing-added', reportIds, requestId: request.requestId, by: writer.by, at: request.at })
    return {
      status: {
        steps: [{ type: 'subsequent-result-added', completedAt: request.at, relatedUUID: { type: 'court-case-id', uuid: courtCaseId } }],
        associatedValues: [
          { type: 'person-id', value: personId },
          { type: 'court-case-id', value: courtCaseId }
        ]
      },
      audited: {
        personId,
        subject: `subsequent appearance ${appearanceNumber} (${body.reasonForAppearance}) added to case ${held.reference}`
      }
    }
  })
