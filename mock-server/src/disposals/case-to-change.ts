import type { Database } from 'better-sqlite3'
import { readCourtCase } from '../../api/identifiers/court-case.ts'
import type { CourtCaseResult, SubsequentResult } from '../../api/disposal-results.ts'
import { codesOf } from '../arrest/held-offence.ts'
import type { HeldOffence } from '../arrest/held-offence.ts'
import { checkOwner, checkUrn, personToChange, recordRefusal, reportsOfPerson } from '../arrest/held-report.ts'
import type { Writer } from '../arrest/held-report.ts'
import type { HeldPerson } from '../people/person-record.ts'
import { casesOfPerson } from './held-case.ts'
import type { HeldCase } from './held-case.ts'

interface Asked {
  readonly personId: string
  readonly courtCaseId: string
  readonly body: Pick<CourtCaseResult | SubsequentResult, 'courtCaseReference' | 'longPersonUrn'>
  readonly writer: Writer
}

const canonical = (reference: string): string => {
  const reading = readCourtCase(reference)
  return reading.state === 'malformed' ? reference.toUpperCase() : reading.canonical
}

/** The case that results are for. @throws Refusal in LEDS's words where person, case, reference and URN do not fit each other */
export const caseToChange = (
  database: Database,
  { personId, courtCaseId, body, writer }: Asked
): { readonly person: HeldPerson; readonly held: HeldCase } => {
  const person = personToChange(database, personId)
  const held = casesOfPerson(database, person.sequence).find((each) => each.courtCaseId === courtCaseId)
  if (held === undefined)
    throw recordRefusal('not-found/record', 'Provided court case reference not found', {
      details: 'No court case of this person is held under this id.'
    })
  checkUrn(body.longPersonUrn, person, writer.at)
  if (canonical(body.courtCaseReference) !== held.reference)
    throw recordRefusal(
      'bad-request/does-not-match',
      `Provided courtCaseReference is invalid for the disposalId given. disposalId: ${courtCaseId} courtCaseReference: ${body.courtCaseReference}`,
      { field: 'courtCaseReference' }
    )
  const report = reportsOfPerson(database, person.sequence).find(({ reportId }) => reportId === held.reportId)
  if (report !== undefined) checkOwner(report, writer)
  return { person, held }
}

/** @throws Refusal where the code in the body is not that of the offence it names */
export const checkSameOffence = ({ offenceId, cjsOffenceCode }: { offenceId: string; cjsOffenceCode: string }, held: HeldOffence): void => {
  const codes = codesOf(held)
  const given = cjsOffenceCode.toUpperCase()
  if (held.content.offenceCode.offenceCodeType === 'cjs' && given.slice(0, 7) !== codes.cjsOffenceCode.slice(0, 7))
    throw recordRefusal(
      'bad-request/does-not-match',
      `Offence details provided for offence number: ${offenceId} do not exist for the court case!`,
      {
        details: `The offence is ${codes.qualifiedCjsCode}, not ${given}.`
      }
    )
}
