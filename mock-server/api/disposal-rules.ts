import { CARRIED_FORWARD, REFERRED } from './disposal-results.ts'
import type { AdditionalOffence, CourtCaseResult, GivenResult, HeardOffence, SubsequentResult } from './disposal-results.ts'

/** Where an offence goes: it stays in its case, or one of two codes sends it on (leds-api, court-case-disposal-result). */
export type Destination = 'stays' | 'carried-forward' | 'referred'

/** The codes send an offence on only where the body says whereto; elsewhere they are results like any other. */
export const destinationOf = (
  results: readonly Pick<GivenResult, 'disposalCode'>[],
  { carryForward, referToCourtCase }: Pick<CourtCaseResult, 'carryForward' | 'referToCourtCase'>
): Destination => {
  const has = (code: number): boolean => results.some(({ disposalCode }) => disposalCode === code)
  if (carryForward !== undefined && has(CARRIED_FORWARD)) return 'carried-forward'
  return referToCourtCase !== undefined && has(REFERRED) ? 'referred' : 'stays'
}

export interface ResultFault {
  readonly field: string
  readonly message: string
}
type Fault = (field: string, message: string) => void

/** Collects faults at their fields. */
export const resultCollector = (): { readonly faults: ResultFault[]; readonly fault: Fault } => {
  const faults: ResultFault[] = []
  return { faults, fault: (field, message) => void faults.push({ field, message }) }
}

const MOVED = "must be empty when disposal action is 'refer to court case' or 'carry forward'"

/** An offence that goes to another case brings nothing but its one code. */
const movedFaults = (offence: HeardOffence | AdditionalOffence, path: string, fault: Fault): void => {
  if (offence.plea !== undefined) fault(`${path}.plea`, `Plea ${MOVED}`)
  if (offence.adjudication !== undefined) fault(`${path}.adjudication`, `Adjudication ${MOVED}`)
  if ((offence.offenceTic ?? 0) !== 0)
    fault(`${path}.offenceTic`, "Offence Tic must be set to 0 when disposal action is 'refer to court case' or 'carry forward'")
  if (offence.disposalResults.length !== 1)
    fault(
      `${path}.disposalResults`,
      "Only 1 disposal result must be provided when disposal action is 'refer to court case' or 'carry forward'"
    )
}

const heardFaults = (
  offence: HeardOffence | AdditionalOffence,
  { path, body, today, fault }: { path: string; body: CourtCaseResult; today: string; fault: Fault }
): void => {
  const { plea, adjudication, dateOfSentence } = offence
  if (destinationOf(offence.disposalResults, body) !== 'stays') {
    movedFaults(offence, path, fault)
    return
  }
  if (plea === undefined) fault(`${path}.plea`, 'Plea is required')
  if (adjudication === undefined) fault(`${path}.adjudication`, 'Adjudication is required')
  if (dateOfSentence !== undefined && dateOfSentence > today) fault(`${path}.dateOfSentence`, 'Date of sentence cannot be in the future')
  if (dateOfSentence !== undefined && dateOfSentence < body.dateOfConviction)
    fault(`${path}.dateOfSentence`, 'Date of sentence cannot be before date of conviction')
}

const additionalFaults = (offence: AdditionalOffence, path: string, today: string, fault: Fault): void => {
  const { offenceStartDate, offenceEndDate, locationText, locationAddress } = offence
  if (offenceStartDate > today) fault(`${path}.offenceStartDate`, 'Offence start date cannot be in the future')
  if (offenceEndDate !== undefined && offenceEndDate > today) fault(`${path}.offenceEndDate`, 'Offence end date cannot be in the future')
  if (offenceEndDate !== undefined && offenceEndDate < offenceStartDate)
    fault(`${path}.offenceStartDate`, 'Offence start date cannot be after the offence end date')
  if (locationText !== undefined && locationAddress !== undefined)
    fault(`${path}.locationText`, 'Either Location Address or Location Text must be provided for an additional offence, not both')
}

/** The offences that a court added, each with its path in the body. */
export const additionalOffencesOf = (
  body: Pick<CourtCaseResult, 'additionalArrestOffences'>
): readonly { readonly offence: AdditionalOffence; readonly path: string }[] =>
  (body.additionalArrestOffences ?? []).flatMap(({ additionalOffences }, report) =>
    additionalOffences.map((offence, index) => ({ offence, path: `additionalArrestOffences.${report}.additionalOffences.${index}` }))
  )

/** What is wrong with a court's results between their fields and with the day, codes apart. @param today YYYY-MM-DD */
export const resultRuleFaults = (body: CourtCaseResult, today: string): readonly ResultFault[] => {
  const { faults, fault } = resultCollector()
  const { carryForward, referToCourtCase } = body
  if (body.dateOfConviction > today) fault('dateOfConviction', 'Date of conviction cannot be in the future')
  if (carryForward !== undefined && carryForward.appearanceDate < body.dateOfConviction)
    fault(
      'carryForward.appearanceDate',
      'Invalid Carried forward details. Appearance date of carryForward must be the same or later than the appearance date on the current disposal.'
    )
  const additional = additionalOffencesOf(body)
  body.offences.forEach((offence, index) => heardFaults(offence, { path: `offences.${index}`, body, today, fault }))
  for (const { offence, path } of additional) {
    additionalFaults(offence, path, today, fault)
    heardFaults(offence, { path, body, today, fault })
  }
  const given = [...body.offences, ...additional.map(({ offence }) => offence)]
  const has = (code: number): boolean =>
    given.some(({ disposalResults }) => disposalResults.some(({ disposalCode }) => disposalCode === code))
  if (carryForward !== undefined && !has(CARRIED_FORWARD))
    fault('carryForward', `Invalid Carried forward details: no offence has the disposal code ${CARRIED_FORWARD}.`)
  if (referToCourtCase !== undefined && !has(REFERRED))
    fault('referToCourtCase', `Invalid Refer to court case details: no offence has the disposal code ${REFERRED}.`)
  return faults
}

/** What is wrong with a later hearing's results between their fields and with the day, codes apart. @param today YYYY-MM-DD */
export const subsequentRuleFaults = (body: SubsequentResult, today: string): readonly ResultFault[] => {
  const { faults, fault } = resultCollector()
  if (body.appearanceDate > today) fault('appearanceDate', 'Appearance date cannot be in the future')
  const deferred = body.reasonForAppearance === 'Sentence Deferred'
  body.offences.forEach(({ plea, adjudication, dateOfSentence, disposalResults }, index) => {
    const path = `offences.${index}`
    const asked = (name: 'Plea' | 'Adjudication', given: string | undefined): void => {
      const field = `${path}.${name.toLowerCase()}`
      if (deferred && given !== undefined) fault(field, `${name} must be empty when reason for appearance is 'Sentence Deferred'`)
      if (!deferred && given === undefined) fault(field, `${name} is required when reason for appearance is 'Subsequently Varied'`)
    }
    asked('Plea', plea)
    asked('Adjudication', adjudication)
    if (dateOfSentence !== undefined && dateOfSentence > today) fault(`${path}.dateOfSentence`, 'Date of sentence cannot be in the future')
    if (disposalResults.some(({ disposalCode }) => disposalCode === CARRIED_FORWARD || disposalCode === REFERRED))
      fault(`${path}.disposalResults`, 'Disposal code cannot be : 2057, 2058, 2059, 2060, 9999')
  })
  return faults
}
