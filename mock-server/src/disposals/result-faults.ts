import type { Court, OffenceCode } from '../../api/arrest-parts.ts'
import { CARRIED_FORWARD, REFERRED } from '../../api/disposal-results.ts'
import type { AdditionalOffence, CourtCaseResult, HeardOffence, SubsequentResult } from '../../api/disposal-results.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import type { Reference } from '../reference/reference.ts'
import { destinationOf } from './prepare-results.ts'

interface Known {
  readonly reference: Reference
  /** YYYY-MM-DD. */
  readonly today: string
}

/** Collects faults at their fields. */
const collector = () => {
  const faults: ProblemError[] = []
  return {
    faults,
    fault: (field: string, message: string): void => {
      faults.push(wrong(field, message, 'rule'))
    }
  }
}
type Fault = ReturnType<typeof collector>['fault']

/** Stands for courts known by name; the table of courts has it not. */
const NAMED_COURT = '9998'
export const isKnownCourt = (court: Court | undefined, reference: Reference): boolean =>
  court?.courtIdentityType !== 'code' || court.courtCode === NAMED_COURT || reference.court(court.courtCode) !== undefined

const codeFault = (code: OffenceCode, { reference }: Known): string | undefined =>
  code.offenceCodeType === 'cjs' && reference.offence(code.cjsOffenceCode) === undefined ? 'must be a valid cjs offence code' : undefined

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

const additionalFaults = (offence: AdditionalOffence, path: string, { reference, today }: Known, fault: Fault): void => {
  const { offenceCode, offenceStartDate, offenceEndDate, locationFsCode, locationText, locationAddress } = offence
  const wrongCode = codeFault(offenceCode, { reference, today })
  if (wrongCode !== undefined) fault(`${path}.offenceCode.cjsOffenceCode`, wrongCode)
  if (reference.station(locationFsCode) === undefined) fault(`${path}.locationFsCode`, 'must be a valid force station code')
  if (offenceStartDate > today) fault(`${path}.offenceStartDate`, 'Offence start date cannot be in the future')
  if (offenceEndDate !== undefined && offenceEndDate > today) fault(`${path}.offenceEndDate`, 'Offence end date cannot be in the future')
  if (offenceEndDate !== undefined && offenceEndDate < offenceStartDate)
    fault(`${path}.offenceStartDate`, 'Offence start date cannot be after the offence end date')
  if (locationText !== undefined && locationAddress !== undefined)
    fault(`${path}.locationText`, 'Either Location Address or Location Text must be provided for an additional offence, not both')
}

const ownerAndCourt = (body: CourtCaseResult | SubsequentResult, { reference }: Known, fault: Fault): void => {
  if (reference.station(body.ownerCode) === undefined) fault('ownerCode', 'Invalid owner code')
  if (!isKnownCourt(body.court, reference)) fault('court.courtCode', 'must be a valid court code')
}

/** What is wrong with a court's results, whatever case they are for. */
export const resultFaults = (body: CourtCaseResult, known: Known): ProblemError[] => {
  const { reference, today } = known
  const { faults, fault } = collector()
  ownerAndCourt(body, known, fault)
  if (body.dateOfConviction > today) fault('dateOfConviction', 'Date of conviction cannot be in the future')
  const { carryForward, referToCourtCase } = body
  if (carryForward !== undefined) {
    if (!isKnownCourt(carryForward.court, reference)) fault('carryForward.court.courtCode', 'must be a valid court code')
    if (carryForward.appearanceDate < body.dateOfConviction)
      fault(
        'carryForward.appearanceDate',
        'Invalid Carried forward details. Appearance date of carryForward must be the same or later than the appearance date on the current disposal.'
      )
  }
  const additional = (body.additionalArrestOffences ?? []).flatMap(({ additionalOffences }, report) =>
    additionalOffences.map((offence, index) => ({ offence, path: `additionalArrestOffences.${report}.additionalOffences.${index}` }))
  )
  body.offences.forEach((offence, index) => {
    const path = `offences.${index}`
    if (reference.offence(offence.cjsOffenceCode) === undefined) fault(`${path}.cjsOffenceCode`, 'must be a valid cjs offence code')
    heardFaults(offence, { path, body, today, fault })
  })
  for (const { offence, path } of additional) {
    additionalFaults(offence, path, known, fault)
    heardFaults(offence, { path, body, today, fault })
  }
  const moved = [...body.offences, ...additional.map(({ offence }) => offence)]
  const has = (code: number): boolean =>
    moved.some(({ disposalResults }) => disposalResults.some(({ disposalCode }) => disposalCode === code))
  if (carryForward !== undefined && !has(CARRIED_FORWARD))
    fault('carryForward', `Invalid Carried forward details: no offence has the disposal code ${CARRIED_FORWARD}.`)
  if (referToCourtCase !== undefined && !has(REFERRED))
    fault('referToCourtCase', `Invalid Refer to court case details: no offence has the disposal code ${REFERRED}.`)
  return faults
}

/** What is wrong with a later hearing's results, whatever case they are for. */
export const subsequentFaults = (body: SubsequentResult, known: Known): ProblemError[] => {
  const { reference, today } = known
  const { faults, fault } = collector()
  ownerAndCourt(body, known, fault)
  if (body.appearanceDate > today) fault('appearanceDate', 'Appearance date cannot be in the future')
  const deferred = body.reasonForAppearance === 'Sentence Deferred'
  body.offences.forEach(({ cjsOffenceCode, plea, adjudication, dateOfSentence, disposalResults }, index) => {
    const path = `offences.${index}`
    if (reference.offence(cjsOffenceCode) === undefined) fault(`${path}.cjsOffenceCode`, 'must be a valid cjs offence code')
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
