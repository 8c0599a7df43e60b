import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'

/** Reads the log. The reading is itself in it, on disk before the answer leaves (H54). */
export const searchAuditLog =
  ({ store }: Service): Handler<'auditEvents'> =>
  async ({ query, entry }) => {
    const { total, events } = await store.read('searchAudit', query)
    const { offset, limit, ...filters } = query
    const asked = Object.entries(filters).map(([name, value]) => `${name}=${String(value)}`)
    // SECURITY: H54 the auditor's own reading is in the log
    return reply({ pagination: { recordTotal: total, offset, limit }, events }, [
      entry({
        kind: 'consultation',
        personId: query.personId ?? null,
        subject: `audit log: ${asked.join(', ') || 'all'}; ${events.length} of ${total} events`
      })
    ])
  }

export const verifyAuditLog =
  ({ store }: Service): Handler<'verifyAudit'> =>
  async ({ entry }) => {
    const verification = await store.read('verifyAuditChain', { checkpoints: [] })
    return reply(verification, [
      entry({
        kind: 'consultation',
        subject: `audit log verified: ${verification.intact ? 'intact' : `broken at ${verification.firstBroken}`}, ${verification.events} events`
      })
    ])
  }

/**
 * Takes in what happened on the workstation (H53): any session, append only. An event reported twice stands once.
 */
export const reportClientEvents =
  ({ store }: Service): Handler<'clientEvents'> =>
  async ({ caller: { client }, body: { events }, at, entry }) => {
    const distinct = [...new Map(events.map((event) => [event.eventId.toLowerCase(), event])).entries()]
    const fresh = new Set(await store.read('newClientEvents', { client, eventIds: distinct.map(([eventId]) => eventId) }))
    const accepted = distinct.filter(([eventId]) => fresh.has(eventId))
    const entries = accepted.map(([, { kind, detail, at: happenedAt, personId }]) => ({
      ...entry({ kind: 'workstation', personId: personId ?? null, subject: `${happenedAt} ${detail}` }),
      actionCode: `Workstation ${kind}`
    }))
    if (accepted.length > 0)
      await store.write('noteClientEvents', { client, eventIds: accepted.map(([eventId]) => eventId), at: at.toISOString() }, entries)
    return reply({ accepted: accepted.length })
  }
