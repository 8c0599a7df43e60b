import type { EndpointName } from '../../api/endpoints.ts'
import type { OwnerTold } from '../../api/hits.ts'
import { forceOf } from '../../api/primitives.ts'
import type { AuditEntry } from '../../store/store.ts'
import { signatureOf } from '../http/caller.ts'
import type { Call } from '../http/call.ts'
import type { Service } from '../service.ts'

/** A live report that a check found. */
export interface FoundLive {
  readonly reportId: string
  readonly ownerForce: string
}

export interface Told {
  /** Absent where no other force had to be told. */
  readonly ownersTold?: OwnerTold[]
  /** What still is to be on disk before the reply leaves. */
  readonly audit: readonly AuditEntry[]
}

/**
 * Logs a check and tells the owners of what it found, in one commit (records, workflow 7). What is one’s own force’s, and
 * what found nothing, goes the usual way.
 */
export const tellOwners = async (
  { store, logger, hitMinutes }: Service,
  { caller, headers, at }: Pick<Call<EndpointName>, 'caller' | 'headers' | 'at'>,
  { found, audit }: { readonly found: readonly FoundLive[]; readonly audit: readonly AuditEntry[] }
): Promise<Told> => {
  const byForce = caller.claims.force
  const reportIds = found.filter(({ ownerForce }) => forceOf(ownerForce) !== forceOf(byForce)).map(({ reportId }) => reportId)
  if (reportIds.length === 0) return { audit }
  const check = {
    flow: headers['x-leds-activity-flow-id'],
    by: signatureOf(caller),
    byForce,
    at: at.toISOString(),
    place: headers['x-leds-geolocation'] ?? null,
    reason: headers['x-leds-reason'] ?? '',
    reportIds,
    minutes: hitMinutes
  }
  const { told, fault } = await store.write('recordHits', check, audit)
  if (fault !== undefined) logger.error({ fault }, 'the owners of what a check found were not told')
  return { ...(told.length === 0 ? {} : { ownersTold: told }), audit: [] }
}
