import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'

/** Family protection: a reason that says why a child's record is opened (reference table `reasons`). */
const IMPLIES_CHILD = '7 - '

export type ChildAccess = { readonly state: 'open'; readonly note: string } | Refusal

/**
 * May this child's record be opened? A user gives one more reason, unless the reason code implies it; a system client
 * is flagged for the auditor and not refused (H52). Searches, warnings, wanted and missing never come by here.
 */
export const childAccess = ({ caller, headers }: Pick<Call<EndpointName>, 'caller' | 'headers'>): ChildAccess => {
  const reason = headers['x-leds-child-reason']
  if (reason !== undefined) return { state: 'open', note: `; child’s record: ${reason}` }
  if (headers['x-leds-reason']?.startsWith(IMPLIES_CHILD) === true) return { state: 'open', note: '; child’s record: family protection' }
  if (caller.kind === 'system') return { state: 'open', note: '; flagged: child’s record opened without a further reason' }
  // SECURITY: H52 a child's record needs one more reason
  return refuse('forbidden/payload', 'This is a child’s record. Say why you open it.', [
    wrong('childReason', 'Give the reason for opening a child’s record, or choose reason 7, family protection.', 'child-reason')
  ])
}
