import { offenceDateFaults } from '../../api/arrest.ts'
import type { ArrestOffence } from '../../api/arrest.ts'
import type { ProblemError } from '../../api/problems.ts'
import { wrong } from '../http/refusal.ts'
import type { Reference } from '../reference/reference.ts'

/**
 * Everything wrong with one offence of a report. One dated after the process is held to be confirmed, as the service
 * itself does, and not refused (records, Arrest).
 * @param path of the offence in the body, e.g. `arrestReport.content.offence`
 */
export const offenceFaults = (
  offence: ArrestOffence,
  { path, reference, today }: { path: string; reference: Reference; today: string }
): ProblemError[] => {
  const faults: ProblemError[] = []
  const fault = (field: string, message: string): void => {
    faults.push(wrong(`${path}.${field}`, message, 'rule'))
  }
  if (reference.station(offence.ownerCode) === undefined) fault('ownerCode', 'Invalid owner code')
  if (offence.locationFSCode !== undefined && reference.station(offence.locationFSCode) === undefined)
    fault('locationFSCode', 'must be a valid force station code')
  if (offence.offenceCode.offenceCodeType === 'cjs' && reference.offence(offence.offenceCode.cjsOffenceCode) === undefined)
    fault('offenceCode.cjsOffenceCode', 'must be a valid cjs offence code')
  for (const { field, message } of offenceDateFaults(offence, today)) fault(field, message)
  return faults
}
