import { signatureOf } from '../http/caller.ts'
import { reply } from '../http/call.ts'
import type { Handler } from '../http/call.ts'
import { refuse, wrong } from '../http/refusal.ts'
import { colleaguesHolding } from '../niam/colleagues.ts'
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

/** At a shift change: to a colleague of the same force, who then owns it alone. */
export const handDraftOver =
  ({ store }: Service, audited: AuditedDrafts): Handler<'handOverDraft'> =>
  async ({ caller, params: { draftId }, body: { to, note }, at, entry }) => {
    const owner = signatureOf(caller)
    // SECURITY: H50 what is typed of a person goes to nobody who could not have typed it
    const colleague = colleaguesHolding('draft.own', caller.claims.force).find(({ username }) => username === to && username !== owner)
    if (colleague === undefined)
      return refuse('bad-request/invalid-body', 'The draft is still yours: it can be handed only to a colleague of your force.', [
        wrong('to', 'Choose a colleague of your force who keeps drafts.', 'rule')
      ])
    await store.write('handOverDraft', { draftId, owner, to, note: note ?? null, at: at.toISOString() }, [
      // SECURITY: H53 who gave what was typed to whom
      entry({ kind: 'disclosure', subject: `draft ${draftId} handed over` })
    ])
    audited.forget(draftId)
    return reply({})
  }
