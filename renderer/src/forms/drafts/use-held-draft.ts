import { onScopeDispose, ref, watch } from 'vue'
import type { DraftContent } from '../../../../mock-server/api/drafts.ts'
import { useBridge } from '../../app/bridge.ts'
import { clockTimeWithSeconds } from '../../app/clock.ts'
import { afterTyping } from '../../ui/after-typing.ts'
import { showMessage } from '../../ui/announce.ts'
import { useHandover } from '../../workspaces/before-leaving.ts'
import { createAfterPaint } from '../after-paint.ts'
import type { FormModel } from '../form-model.ts'
import { takeTyped } from '../typed-after-paint.ts'
import { coalesce } from './coalesce.ts'

/** What the draft is of, beside its fields. Read whenever it is handed over. */
export type DraftHeading = Omit<DraftContent, 'fields' | 'carried'>

/** Typed fields only: an empty one is no field, so that a form never touched leaves nothing behind. */
const filled = (typed: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))

/**
 * Hands what is typed to main at each change (design §3, Drafts) and says where it stands.
 * @param heldAlready the draft was there before this form opened
 */
export const useHeldDraft = (
  form: FormModel,
  { draftId, heading, heldAlready }: { draftId: string; heading: () => DraftHeading; heldAlready: string | null }
) => {
  const bridge = useBridge()
  const savedAt = ref<string | null>(heldAlready)
  const changed = ref(false)
  const trouble = ref<string | null>(null)
  let ended = false

  const content = (): DraftContent => ({ ...heading(), fields: filled(form.typed.value), carried: [...form.carried] })
  const hold = async (latest: DraftContent): Promise<void> => {
    const answer = await bridge.call('drafts.hold', { draftId, content: latest })
    trouble.value = answer.ok ? null : answer.problem.message
    if (answer.ok && answer.value.savedAt !== null) savedAt.value = answer.value.savedAt
  }
  let holding: Promise<void> = Promise.resolve()
  const coalesced = coalesce<DraftContent>((latest) => {
    holding = hold(latest)
  })
  const standing = (): string => JSON.stringify([filled(form.typed.value), [...form.carried]])
  let kept = standing()
  const keep = (): void => {
    if (ended) return
    kept = standing()
    changed.value = true
    coalesced.push(content())
  }
  // Fields that come and go with a choice change nothing that is typed: only what stands in them counts.
  const keeping = createAfterPaint(() => {
    if (standing() !== kept) keep()
  })
  form.onChange(keeping.soon)
  watch(() => form.carried.size, keeping.soon)
  const handOver = (): void => {
    takeTyped()
    keeping.now()
    coalesced.flush()
  }

  useHandover(() => {
    handOver()
    return holding
  })

  const unlisten = bridge.listen((event) => {
    if (event.kind === 'draft-saved' && event.draftId === draftId) savedAt.value = event.at
  })
  onScopeDispose(() => {
    handOver()
    unlisten()
  })

  /** Ctrl+S. */
  const saveNow = async (): Promise<void> => {
    keep()
    coalesced.flush()
    const answer = await bridge.call('drafts.save', { draftId })
    if (answer.ok) savedAt.value = answer.value.savedAt
    showMessage(
      answer.ok && answer.value.savedAt !== null
        ? `Draft saved at ${clockTimeWithSeconds(answer.value.savedAt)}.`
        : answer.ok
          ? 'The draft is kept on this workstation. It will be saved when LEDS answers.'
          : answer.problem.message
    )
  }
  /** Nothing more is kept: the record was sent and its draft is gone. */
  const end = (): void => {
    ended = true
  }
  const words = afterTyping(() =>
    trouble.value !== null
      ? `not kept: ${trouble.value}`
      : savedAt.value !== null
        ? `draft saved ${clockTimeWithSeconds(savedAt.value)}`
        : changed.value
          ? 'draft kept here'
          : ''
  )
  return { savedAt, changed, words, keep, saveNow, end, flush: handOver }
}
