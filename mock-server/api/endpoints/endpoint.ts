import type { Entitlement } from '../entitlements.ts'
import type { ACTIVITY_CODES } from '../access-context.ts'

/** One endpoint of the service. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Express path with `:params`. */
  readonly path: string
  readonly summary: string
  /** `null`: unauthenticated, or authenticated by the body (NIAM). */
  readonly entitlement: Entitlement | null
  /**
   * `access`: personal data, all headers of `AccessHeaders`; `transport`: no personal data, the transport headers
   * alone; `none`: no LEDS headers (design §3, Calls without personal data).
   */
  readonly headers: 'access' | 'transport' | 'none'
  readonly activityCode?: (typeof ACTIVITY_CODES)[number]
  readonly actionCode: string
  /** Answers also while the user still has something to do before work (password, operating procedures). */
  readonly beforeWork?: true
  readonly success: 200 | 201 | 202 | 204
}
