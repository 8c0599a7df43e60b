import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { AuditEvent, AuditFilters } from '../../../mock-server/api/audit.ts'
import { tabCommand } from '../commands/catalogue.ts'
import type { Command } from '../commands/command.ts'
import { openSearch, personHistoryOf, userDayOf } from './open-audit.ts'

/** From an event to all of its user's day and to all who looked at its person, for the same reason. */
export const useEventWays = (event: () => AuditEvent | null, context: () => AccessContext | null): readonly Command[] => {
  const filtersOf = (way: (event: AuditEvent) => AuditFilters | null): AuditFilters | null => {
    const from = event()
    return from === null ? null : way(from)
  }
  const go = async (way: (event: AuditEvent) => AuditFilters | null): Promise<void> => {
    const [filters, why] = [filtersOf(way), context()]
    if (filters !== null && why !== null) await openSearch(filters, why)
  }
  return [
    tabCommand('audit.userDay', { when: () => filtersOf(userDayOf) !== null, run: () => go(userDayOf) }),
    tabCommand('audit.personHistory', { when: () => filtersOf(personHistoryOf) !== null, run: () => go(personHistoryOf) })
  ]
}
