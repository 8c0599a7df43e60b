import type { ProblemError } from '../../api/problems.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { refuse } from '../http/refusal.ts'
import type { Refusal } from '../http/refusal.ts'
import type { Service } from '../service.ts'
import type { WriteRequest } from '../writes/once.ts'
import type { Asker } from './refusals.ts'

interface Judged {
  /** Why it may not be made as the record stands, or by who asks. */
  readonly refusal: (asker: Asker) => Refusal | undefined
  /** What of it is not complete or not possible. */
  readonly faults: () => readonly ProblemError[]
}

/**
 * Why a change of a report is turned down; undefined where it is not. Asked for after the report was read: where the same
 * write is done by now, the version it made is not a conflict, and it is answered as it was.
 */
export const refusedChange = async (
  { store }: Pick<Service, 'store'>,
  { call: { caller }, request }: { readonly call: Pick<Call<EndpointName>, 'caller'>; readonly request: WriteRequest },
  { refusal, faults }: Judged
): Promise<Refusal | undefined> => {
  if ((await store.read('earlierWrite', request)) !== undefined) return undefined
  const refused = refusal({ user: signatureOf(caller), force: caller.claims.force })
  if (refused !== undefined) return refused
  const found = faults()
  if (found.length === 0) return undefined
  return refuse('bad-request/invalid-body', 'The change is not complete or not possible as it stands. Nothing was changed.', found)
}
