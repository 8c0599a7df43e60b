import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import { holds, signatureOf } from '../http/caller.ts'
import type { Asker } from './list.ts'

/** Whose boxes a call looks into. A system client has no force: it sees what itself has sent. */
export const askerOf = ({ caller }: Pick<Call<EndpointName>, 'caller'>): Asker & { readonly works: boolean } => ({
  user: signatureOf(caller),
  force: caller.kind === 'system' ? null : caller.claims.force,
  works: holds(caller, 'request.work')
})
