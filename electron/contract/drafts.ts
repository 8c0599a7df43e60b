import { z } from 'zod'
import { DraftContentSchema, DraftSchema } from '../../mock-server/api/drafts.ts'
import { Uuid } from '../../mock-server/api/primitives.ts'
import { defineCall } from './call.ts'

/** A draft as main holds it: `savedRevision` is what the server has; less than `revision` means not saved yet. */
export const HeldDraftSchema = z.object({
  draftId: Uuid,
  revision: z.int(),
  savedRevision: z.int(),
  savedAt: z.string().nullable(),
  handedOver: DraftSchema.shape.handedOver,
  content: DraftContentSchema
})
export type HeldDraft = z.infer<typeof HeldDraftSchema>

export const draftCalls = {
  /** Called at each keystroke (coalesced by the renderer to 4 a second); main saves to the server within 2 s. */
  'drafts.hold': defineCall({
    input: z.strictObject({ draftId: Uuid, content: DraftContentSchema }),
    output: HeldDraftSchema,
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 40
  }),
  /** Ctrl+S: save to the server now; a problem says what is kept where. */
  'drafts.save': defineCall({
    input: z.strictObject({ draftId: Uuid }),
    output: HeldDraftSchema,
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 10
  }),
  'drafts.list': defineCall({
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(HeldDraftSchema) }),
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 10
  }),
  'drafts.discard': defineCall({
    input: z.strictObject({ draftId: Uuid }),
    output: z.strictObject({}),
    states: ['active', 'warning'],
    entitlement: 'draft.own',
    perSecond: 10
  })
}
