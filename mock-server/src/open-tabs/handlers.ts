import type { AuditedDrafts } from '../drafts/audited-drafts.ts'
import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'

/** Names of people are in the answer, so it is a consultation in the log; of each of them. */
export const viewOpenTabs =
  ({ store }: Service): Handler<'openTabs'> =>
  async ({ caller, at, entry }) => {
    const kept = await store.read('openTabsOf', { owner: signatureOf(caller), at: at.toISOString() })
    const people = [
      ...new Set(kept.tabs.flatMap(({ name, ids: { personId } }) => (name === null || personId === undefined ? [] : [personId])))
    ]
    return reply(kept, [
      entry({ kind: 'consultation', subject: `own open tabs: ${kept.tabs.length}` }),
      // SECURITY: H53 whoever was named to the operator has it in their access history
      ...people.map((personId) => entry({ kind: 'consultation', personId, subject: 'named among own open tabs' }))
    ])
  }

/** Ids that are in the log already, from when each was opened: one entry a session is enough, as of drafts. */
export const keepOpenTabs =
  ({ store }: Service, audited: AuditedDrafts): Handler<'saveOpenTabs'> =>
  async ({ caller, body, at, entry }) => {
    const owner = signatureOf(caller)
    const entries = audited.first(`open tabs of ${owner}`, caller.claims.sid)
      ? [entry({ kind: 'collection', subject: `own open tabs: ${body.tabs.length}` })]
      : []
    await store.write('saveOpenTabs', { owner, content: body, at: at.toISOString() }, entries)
    return reply(undefined)
  }
