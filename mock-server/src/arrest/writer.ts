import type { EndpointName } from '../../api/endpoints.ts'
import type { Call } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import { calendarDay } from '../service.ts'
import type { Writer } from './held-report.ts'

/** Who writes by this call. */
export const writerOf = ({ caller, headers, at }: Pick<Call<EndpointName>, 'caller' | 'headers' | 'at'>): Writer => {
  const by = signatureOf(caller)
  return {
    by,
    onBehalfOf: headers['x-leds-on-behalf-of'] ?? by,
    force: caller.kind === 'user' ? caller.claims.force : null,
    reason: headers['x-leds-reason'] ?? null,
    justification: headers['x-leds-justification'] ?? null,
    at: at.toISOString(),
    today: calendarDay(at)
  }
}
