import { ownerFault } from '../../api/owner-rules.ts'
import type { ProblemError } from '../../api/problems.ts'
import type { Caller } from '../http/caller.ts'
import { wrong } from '../http/refusal.ts'
import type { Reference } from '../reference/reference.ts'

interface Created {
  readonly content: Parameters<typeof ownerFault>[0]
  readonly caller: Caller
  readonly reference: Reference
}

/** What is wrong with the owner of a report that is made by this caller. */
export const ownerFaults = ({ content, caller, reference }: Created): ProblemError[] => {
  // Of a station that nobody has, that it is wrong is enough.
  if (reference.station(content.ownerForce) === undefined) return []
  // SECURITY: H56 nobody makes a record that is another force's, and binds it, without saying at whose word
  const fault = ownerFault(content, caller.claims.force)
  return fault === undefined ? [] : [wrong('content.ownerReason', fault, 'owner-force')]
}
