import { ref, shallowRef } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { AUDIT_PAGE, type AuditEvent, type AuditFilters } from '../../../mock-server/api/audit.ts'
import { useBridge } from '../app/bridge.ts'
import { now } from '../app/clock.ts'

/** The events that a search finds, page by page. */
export const useAuditSearch = (asked: () => { readonly filters: AuditFilters; readonly context: AccessContext | null }) => {
  const events = shallowRef<readonly AuditEvent[]>([])
  const total = ref(0)
  /** The first event of the log that is like that stands here. */
  const ended = ref(true)
  const asOf = shallowRef<Date | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const busy = ref(false)
  /** What was asked last: an answer to another question comes too late. */
  let latest = 0

  const ask = async (offset: number): Promise<void> => {
    const { filters, context } = asked()
    if (context === null) return
    const question = ++latest
    busy.value = true
    const answer = await useBridge().call('audit.search', { context, filters, offset, limit: AUDIT_PAGE })
    if (question !== latest) return
    busy.value = false
    problem.value = answer.ok ? null : answer.problem
    if (!answer.ok) return
    // The log grows meanwhile, by these questions too: a page may repeat what stands, and leaves nothing out.
    const standing = offset === 0 ? [] : events.value
    const known = new Set(standing.map(({ sequence }) => sequence))
    events.value = [...standing, ...answer.value.events.filter(({ sequence }) => !known.has(sequence))]
    const { recordTotal } = answer.value.pagination
    ended.value = offset + answer.value.events.length >= recordTotal
    total.value = ended.value ? events.value.length : recordTotal
    asOf.value = now()
  }
  const search = (): Promise<void> => ask(0)
  const more = async (): Promise<void> => {
    if (!ended.value && !busy.value) await ask(events.value.length)
  }
  const empty = (): void => {
    events.value = []
    total.value = 0
    ended.value = true
    asOf.value = null
  }
  return { events, total, asOf, problem, search, more, ended, empty }
}
