import { LEASE_SECONDS } from '../../../mock-server/api/due.ts'
import type { Clock } from '../clock.ts'
import type { LedsClient } from '../leds/leds-client.ts'

/**
 * The leases of one user's open tabs (design §3, Mutual claims). Held here, because the page that opened them is killed
 * by a lock before it could put anything back.
 */
export interface LeaseKeeper {
  /** What stands open now: renewed while it does, put back as soon as it does not. */
  keep(dueIds: readonly string[]): void
  /** Puts all back: lock, sign-out, the end of the program. */
  releaseAll(): Promise<void>
}

/** Well before a lease runs out: one renewal may be lost. */
const RENEW_MS = (LEASE_SECONDS * 1000) / 2.5

export const createLeaseKeeper = ({ call, clock }: { readonly call: LedsClient; readonly clock: Clock }): LeaseKeeper => {
  const held = new Set<string>()
  let cancel = (): void => undefined

  const renewLater = (): void => {
    cancel()
    if (held.size > 0) cancel = clock.after(RENEW_MS, renewAll)
  }
  // Refused, it is somebody else's by now: the version that a change quotes keeps the two apart.
  const lease = async (dueId: string): Promise<void> => {
    const answer = await call('leaseDue', { params: { dueId } })
    if (!answer.ok && answer.problem.kind === 'refused') held.delete(dueId)
  }
  const renewAll = (): void => {
    for (const dueId of held) void lease(dueId)
    renewLater()
  }
  // Where LEDS does not answer the lease runs out by itself.
  const release = async (dueId: string): Promise<void> => {
    held.delete(dueId)
    await call('releaseDue', { params: { dueId } })
  }

  return {
    keep: (dueIds) => {
      for (const dueId of [...held]) if (!dueIds.includes(dueId)) void release(dueId)
      const added = dueIds.filter((dueId) => !held.has(dueId))
      for (const dueId of added) {
        held.add(dueId)
        void lease(dueId)
      }
      renewLater()
    },
    releaseAll: async () => {
      cancel()
      await Promise.all([...held].map(release))
    }
  }
}
