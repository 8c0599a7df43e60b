import { failure, success } from '../../contract/result.ts'
import type { Desk } from '../desk.ts'
import type { NewId } from '../identifiers.ts'
import { shortReference } from '../identifiers.ts'
import { problemOf } from '../problems.ts'
import { asText } from '../leds/query.ts'
import type { Handlers } from '../router/handlers.ts'

type AuditCall = 'audit.search' | 'audit.event' | 'audit.patterns' | 'audit.verify'

/** The audit log, read by auditors: every call quotes why, and stands in the log itself (H54). */
export const auditHandlers = (desk: () => Desk, newId: NewId): Pick<Handlers, AuditCall> => ({
  'audit.search': ({ context, filters, offset, limit }) =>
    desk().call('auditEvents', { context, query: asText({ ...filters, offset, limit }) }),
  'audit.event': async ({ context, sequence }) => {
    const referenceId = newId()
    const answer = await desk().call('auditEvents', { context, referenceId, query: asText({ sequence }) })
    if (!answer.ok) return answer
    const [event] = answer.value.events
    if (event !== undefined) return success(event)
    return failure(
      problemOf(
        'refused',
        `The log holds no event ${sequence}. Verify the log: where an event is missing, it says so.`,
        shortReference(referenceId)
      )
    )
  },
  'audit.patterns': ({ context, from, to }) => desk().call('auditPatterns', { context, query: { from, to } }),
  'audit.verify': ({ context }) => desk().call('verifyAudit', { context })
})
