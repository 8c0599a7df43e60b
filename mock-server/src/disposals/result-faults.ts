import type { Court, OffenceCode } from '../../api/arrest-parts.ts'
import type { CourtCaseResult, SubsequentResult } from '../../api/disposal-results.ts'
import { additionalOffencesOf, resultCollector, resultRuleFaults, subsequentRuleFaults } from '../../api/disposal-rules.ts'
import type { ResultFault } from '../../api/disposal-rules.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import type { Reference } from '../reference/reference.ts'

interface Known {
  readonly reference: Reference
  /** YYYY-MM-DD. */
  readonly today: string
}
type Fault = ReturnType<typeof resultCollector>['fault']

/** Stands for courts known by name; the table of courts has it not. */
const NAMED_COURT = '9998'
export const isKnownCourt = (court: Court | undefined, reference: Reference): boolean =>
  court?.courtIdentityType !== 'code' || court.courtCode === NAMED_COURT || reference.court(court.courtCode) !== undefined

const codeFault = (code: OffenceCode, reference: Reference): string | undefined =>
  code.offenceCodeType === 'cjs' && reference.offence(code.cjsOffenceCode) === undefined ? 'must be a valid cjs offence code' : undefined

const codeFaults = (body: CourtCaseResult | SubsequentResult, reference: Reference, fault: Fault): void => {
  if (reference.station(body.ownerCode) === undefined) fault('ownerCode', 'Invalid owner code')
  if (!isKnownCourt(body.court, reference)) fault('court.courtCode', 'must be a valid court code')
  body.offences.forEach(({ cjsOffenceCode }, index) => {
    if (reference.offence(cjsOffenceCode) === undefined) fault(`offences.${index}.cjsOffenceCode`, 'must be a valid cjs offence code')
  })
}

const refusable = (...found: readonly (readonly ResultFault[])[]): ProblemError[] =>
  found.flatMap((faults) => faults.map(({ field, message }) => wrong(field, message, 'rule')))

/** What is wrong with a court's results, whatever case they are for. */
export const resultFaults = (body: CourtCaseResult, { reference, today }: Known): ProblemError[] => {
  const { faults, fault } = resultCollector()
  codeFaults(body, reference, fault)
  if (body.carryForward !== undefined && !isKnownCourt(body.carryForward.court, reference))
    fault('carryForward.court.courtCode', 'must be a valid court code')
  for (const { offence, path } of additionalOffencesOf(body)) {
    const wrongCode = codeFault(offence.offenceCode, reference)
    if (wrongCode !== undefined) fault(`${path}.offenceCode.cjsOffenceCode`, wrongCode)
    if (reference.station(offence.locationFsCode) === undefined) fault(`${path}.locationFsCode`, 'must be a valid force station code')
  }
  return refusable(faults, resultRuleFaults(body, today))
}

/** What is wrong with a later hearing's results, whatever case they are for. */
export const subsequentFaults = (body: SubsequentResult, { reference, today }: Known): ProblemError[] => {
  const { faults, fault } = resultCollector()
  codeFaults(body, reference, fault)
  return refusable(faults, subsequentRuleFaults(body, today))
}
