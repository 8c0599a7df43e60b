import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { NewId } from '../identifiers.ts'

export interface ActivityFlows {
  /** The same stop has the same id for as long as the session lasts. */
  flowOf(context: AccessContext | undefined): string
  clear(): void
}

/** One activity flow for each stop (leds-api, Headers); what belongs to no stop has the session's own. */
export const createFlows = (newId: NewId): ActivityFlows => {
  const flows = new Map<string, string>()
  return {
    flowOf: (context) => {
      const stop =
        context === undefined
          ? ''
          : JSON.stringify([context.reason, context.justification, context.originator, context.place, context.incident])
      const known = flows.get(stop) ?? newId()
      flows.set(stop, known)
      return known
    },
    clear: () => flows.clear()
  }
}
