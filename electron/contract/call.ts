import type { z } from 'zod'
import type { Entitlement } from '../../mock-server/api/entitlements.ts'

/** Where a session stands (design §3, Session). */
export const SESSION_STATES = ['signed-out', 'active', 'warning', 'locked', 'ended'] as const
export type SessionState = (typeof SESSION_STATES)[number]

/** One bridge call: what goes in, what comes out, when it may be made and by whom (H06). */
export interface CallSpec<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I
  readonly output: O
  readonly states: readonly SessionState[]
  /** Held by the signed-on user, or null where being in the right state is enough. */
  readonly entitlement: Entitlement | null
  /** Answers also while the user still has something to do before work (a password, the operating procedures). */
  readonly beforeWork?: true
  /** Most calls in any one second; more are answered `throttled`. */
  readonly perSecond: number
}
export const defineCall = <I extends z.ZodType, O extends z.ZodType>(spec: CallSpec<I, O>): CallSpec<I, O> => spec
