import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import type { Service } from '../service.ts'
import type { AuditedDrafts } from './audited-drafts.ts'

export const listDrafts =
  ({ store }: Service): Handler<'drafts'> =>
  async ({ caller, at, entry }) => {
    const drafts = await store.read('draftsOf', { owner: signatureOf(caller), at: at.toISOString() })
    return reply({ drafts }, [entry({ kind: 'consultation', subject: `own drafts: ${drafts.length}` })])
  }

/** The log holds one entry for each draft and session. */
export const keepDraft =
  ({ store }: Service, audited: AuditedDrafts): Handler<'saveDraft'> =>
  async ({ caller, params: { draftId }, body: { content, revision }, at, entry }) => {
    const entries = audited.first(draftId, caller.claims.sid)
      ? [entry({ kind: 'collection', personId: content.personId ?? null, subject: `draft ${draftId} (${content.kind})` })]
      : []
    try {
      return reply(
        await store.write('saveDraft', { draftId, owner: signatureOf(caller), revision, content, at: at.toISOString() }, entries)
      )
    } catch (error) {
      // Not saved, so not logged: the next save is the first.
      audited.forget(draftId)
      throw error
    }
  }

export const discardDraft =
  ({ store }: Service, audited: AuditedDrafts): Handler<'deleteDraft'> =>
  async ({ caller, params: { draftId }, entry }) => {
    // SECURITY: H53 what is kept again after its erasure is logged again
    audited.forget(draftId)
    await store.write('deleteDraft', { draftId, owner: signatureOf(caller) }, [entry({ kind: 'erasure', subject: `draft ${draftId}` })])
    return reply(undefined)
  }
