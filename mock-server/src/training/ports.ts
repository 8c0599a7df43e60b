import { trainingEndpoints } from '../../api/endpoints/training.ts'
import { ENDPOINTS } from '../../api/endpoints.ts'
import type { EndpointName } from '../../api/endpoints.ts'
import type { Entitlement } from '../../api/entitlements.ts'
import { signatureOf } from '../http/caller.ts'
import type { Caller } from '../http/caller.ts'
import type { Refusal } from '../http/refusal.ts'
import type { Withheld } from './record.ts'
import { DOWN_IN_TRAINING, withheldUntilTrained } from './refusals.ts'

/** What training does to other calls: it refuses some for a while, and what is withheld until trained. */
export interface TrainingPorts {
  /** Undefined where the call may go on. */
  refusalOf(caller: Caller, endpoint: EndpointName): Refusal | undefined
}

/** Holds what is asked of every call in memory; the store alone knows it after a restart. */
export const createTrainingPorts = (clock: () => Date) => {
  const down = new Map<string, number>()
  const withheld = new Map<string, readonly Entitlement[]>()
  return {
    refusalOf: (caller: Caller, endpoint: EndpointName): Refusal | undefined => {
      const user = signatureOf(caller)
      // Trainer and trainee still reach each other: training itself never goes down.
      if (endpoint in trainingEndpoints) return undefined
      const until = down.get(user)
      if (until !== undefined && clock().getTime() < until) return DOWN_IN_TRAINING
      const { entitlement } = ENDPOINTS[endpoint]
      // SECURITY: H50 what is withheld is refused at once, whatever a token that was given before says
      return entitlement !== null && withheld.get(user)?.includes(entitlement) === true ? withheldUntilTrained(entitlement) : undefined
    },
    setDown: (all: readonly { readonly user: string; readonly until: string }[]): void => {
      down.clear()
      for (const { user, until } of all) down.set(user, Date.parse(until))
    },
    setWithheld: (all: readonly Pick<Withheld, 'user' | 'entitlement'>[]): void => {
      withheld.clear()
      for (const { user, entitlement } of all) withheld.set(user, [...(withheld.get(user) ?? []), entitlement])
    }
  }
}
export type HeldTrainingPorts = ReturnType<typeof createTrainingPorts>
