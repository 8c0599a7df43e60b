import type { HeldDraft } from '../../../../electron/contract/drafts.ts'
import type { Problem } from '../../../../electron/contract/result.ts'
import { useBridge } from '../../app/bridge.ts'

export type FoundDraft =
  | { readonly kind: 'found'; readonly draft: HeldDraft }
  | { readonly kind: 'none' }
  | { readonly kind: 'trouble'; readonly problem: Problem }

/** The draft of a form as main holds it: after a lock, a crash of the page, or from the list of drafts. */
export const findDraft = async (draftId: string): Promise<FoundDraft> => {
  const answer = await useBridge().call('drafts.list', {})
  if (!answer.ok) return { kind: 'trouble', problem: answer.problem }
  const draft = answer.value.drafts.find((one) => one.draftId === draftId)
  return draft === undefined ? { kind: 'none' } : { kind: 'found', draft }
}
