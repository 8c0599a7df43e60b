import { partOf } from '../../api/summary-parts.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { childAccess } from './child-reason.ts'
import { dangerRanks } from './danger-ranks.ts'
import { NO_PERSON } from './handlers.ts'

/** One part of a person's page, to who was given the minimum: the log names the part (records, workflow 2). */
export const viewPersonPart = ({ store, reference }: Service): Handler<'personPart'> => {
  const ranks = dangerRanks(reference)
  return async (call) => {
    const { personId, part } = call.params
    const summary = await store.read('personSummary', { personId, today: calendarDay(call.at), ranks })
    if (summary === null) return NO_PERSON
    const access = summary.flags.child ? childAccess(call) : { state: 'open' as const, note: '' }
    if ('outcome' in access) return access
    // SECURITY: H53 each part that is opened is a consultation of its own
    return reply(partOf(summary, part), [
      call.entry({ kind: 'consultation', personId, subject: `${part} of ${summary.person.pncId}${access.note}` })
    ])
  }
}
