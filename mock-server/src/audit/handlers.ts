import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { signatureOf } from '../http/caller.ts'
import type { Service } from '../service.ts'
import type { Checkpoints } from './checkpoints/keeper.ts'
import { signedContent } from './signed-content.ts'

const asked = (filters: object): string =>
  Object.entries(filters)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(', ') || 'all'

/** Reads the log. The reading is itself in it, on disk before the answer leaves (H54). */
export const searchAuditLog =
  ({ store }: Service): Handler<'auditEvents'> =>
  async ({ query, entry }) => {
    const { total, events } = await store.read('searchAudit', query)
    const { offset, limit, ...filters } = query
    // SECURITY: H54 the auditor's own reading is in the log
    return reply({ pagination: { recordTotal: total, offset, limit }, events }, [
      entry({
        kind: 'consultation',
        personId: query.personId ?? null,
        subject: `audit log: ${asked(filters)}; ${events.length} of ${total} events`
      })
    ])
  }

/** What of the accesses of some days is worth a look: signs, which refuse nothing (H51). */
export const lookForPatterns =
  ({ store }: Service): Handler<'auditPatterns'> =>
  async ({ query, entry }) => {
    const found = await store.read('auditPatterns', query)
    return reply(found, [
      entry({
        kind: 'consultation',
        subject: `audit patterns: ${asked(query)}; ${found.patterns.length} patterns in ${found.events} accesses`
      })
    ])
  }

export const verifyAuditLog =
  ({ store }: Service, checkpoints: Checkpoints): Handler<'verifyAudit'> =>
  async ({ entry }) => {
    await checkpoints.mark()
    const signed = checkpoints.all()
    const verification = await store.read('verifyAuditChain', { checkpoints: signed })
    return reply({ ...verification, checkpoints: signed.length, signedTo: signed.at(-1)?.sequence ?? 0 }, [
      entry({
        kind: 'consultation',
        subject: `audit log verified: ${verification.intact ? 'intact' : `broken at ${verification.firstBroken}`}, ${verification.events} events`
      })
    ])
  }

/** Events of the log with a signature that a public tool verifies (H54). */
export const exportAuditLog =
  ({ store, clock }: Service, { key }: Pick<Checkpoints, 'key'>): Handler<'exportAudit'> =>
  async ({ query, caller, entry }) => {
    const found = await store.read('exportedEvents', query)
    const events = found.slice(0, query.limit)
    const { after, limit, ...filters } = query
    const next = found.length > limit ? (events.at(-1)?.sequence ?? null) : null
    const heading = {
      exported: 'LEDS audit log',
      at: clock().toISOString(),
      by: signatureOf(caller),
      asked: asked(filters),
      after,
      next,
      events: events.length
    }
    const taken = { ...signedContent([heading, ...events], key), events: events.length, next }
    return reply(taken, [
      entry({
        kind: 'disclosure',
        personId: query.personId ?? null,
        subject: `audit log exported: ${asked(filters)}; ${events.length} events after ${after}, SHA-256 ${taken.sha256}`
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
