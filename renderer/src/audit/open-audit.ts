import { nextTick } from 'vue'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import type { AuditEvent, AuditFilters } from '../../../mock-server/api/audit.ts'
import { today } from '../app/clock.ts'
import { addDays } from '../forms/dates/calendar.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs, type NewTab } from '../workspaces/tabs.ts'
import { dayOf, endOf, startOf, titleOf } from './audit-words.ts'

/** Of the table of reasons: transaction log and other audit checks. */
const AUDIT_REASON = '0'

/** Why the log is read (H51): asked once for what one looks into, carried by what is opened from it. */
export const askWhyRead = (): Promise<AccessContext | null> =>
  useStop().askForTask('The audit log is read, which stands in the log itself', { reason: AUDIT_REASON })

const open = async (tab: NewTab): Promise<void> => {
  useTabs().open(tab)
  await nextTick()
  await enterActiveTab()
}
export const openSearch = (filters: AuditFilters, context: AccessContext): Promise<void> =>
  open({ kind: 'audit', title: titleOf(filters), context, filters })
export const openEvent = ({ sequence }: Pick<AuditEvent, 'sequence'>, context: AccessContext): Promise<void> =>
  open({ kind: 'audit-event', title: `Event ${sequence}`, context, sequence })
/** Days that are looked through for patterns, today the last of them. */
export const USUAL_PATTERN_DAYS = 7
export const patternDays = (days: number): { readonly from: string; readonly to: string } => ({
  from: addDays(today(), 1 - days),
  to: today()
})
export const openPatterns = (context: AccessContext): Promise<void> =>
  open({ kind: 'audit-patterns', title: 'Patterns', context, ...patternDays(USUAL_PATTERN_DAYS) })

/** Everything that the user of an event did on its day. */
export const userDayOf = ({ user, at }: AuditEvent): AuditFilters | null =>
  user === null ? null : { user, from: startOf(dayOf(at)), to: endOf(dayOf(at)) }
/** Who looked at, changed or was told of the person of an event, ever. */
export const personHistoryOf = ({ personId }: AuditEvent): AuditFilters | null => (personId === null ? null : { personId })
