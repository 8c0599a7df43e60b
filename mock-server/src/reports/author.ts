import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'

/** Who writes a version, for whom and why. */
export interface Author {
  readonly by: string
  readonly onBehalfOf: string
  /** Null where it was not recorded. */
  readonly reason: string | null
  readonly justification: string | null
}

export const authorOf = ({ caller, headers }: Pick<Call<EndpointName>, 'caller' | 'headers'>): Author => {
  const by = signatureOf(caller)
  return {
    by,
    onBehalfOf: headers['x-leds-on-behalf-of'] ?? by,
    reason: headers['x-leds-reason'] ?? null,
    justification: headers['x-leds-justification'] ?? null
  }
}
