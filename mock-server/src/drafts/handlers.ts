import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'

export const listDrafts =
  ({ store }: Service): Handler<'drafts'> =>
  async ({ caller, at, entry }) => {
    const drafts = await store.read('draftsOf', { owner: signatureOf(caller), at: at.toISOString() })
    return reply({ drafts }, [entry({ kind: 'consultation', subject: `own drafts: ${drafts.length}` })])
  }

const MOST_REMEMBERED = 20_000

/** Autosaves come every two seconds: the log holds one entry for each draft and session (design, Drafts). */
export const keepDraft = ({ store }: Service): Handler<'saveDraft'> => {
  const audited = new Set<string>()
  return async ({ caller, params: { draftId }, body: { content, revision }, at, entry }) => {
    const key = `${caller.claims.sid} ${draftId}`
    const first = !audited.has(key)
    const entries = first
      ? [entry({ kind: 'collection', personId: content.personId ?? null, subject: `draft ${draftId} (${content.kind})` })]
      : []
    const draft = await store.write('saveDraft', { draftId, owner: signatureOf(caller), revision, content, at: at.toISOString() }, entries)
    if (audited.size >= MOST_REMEMBERED) audited.clear()
    audited.add(key)
    return reply(draft)
  }
}

export const discardDraft =
  ({ store }: Service): Handler<'deleteDraft'> =>
  async ({ caller, params: { draftId }, entry }) => {
    await store.write('deleteDraft', { draftId, owner: signatureOf(caller) }, [entry({ kind: 'erasure', subject: `draft ${draftId}` })])
    return reply(undefined)
  }
