import { computed, shallowRef, type ComputedRef } from 'vue'
import type { Bridge } from '../../../electron/contract/bridge.ts'
import type { Tab } from '../../../electron/contract/workspace.ts'
import { useWrites } from '../app/writes.ts'
import { markOf } from '../forms/write-progress.ts'
import type { TabMarks } from './tab-marks.ts'
import { useTabs } from './tabs.ts'

/** Drafts that were there when the workspace came back: their tabs are marked before they are looked at. */
const heldDrafts = shallowRef<ReadonlySet<string>>(new Set())
export const readHeldDrafts = async (bridge: Bridge): Promise<void> => {
  const answer = await bridge.call('drafts.list', {})
  if (answer.ok) heldDrafts.value = new Set(answer.value.drafts.map(({ draftId }) => draftId))
}

/** The marks of a tab, of one too that came back and was not looked at yet: its form is not there to set them. */
export const useTabMarks = (tab: () => Tab): ComputedRef<TabMarks> => {
  const tabs = useTabs()
  const writes = useWrites()
  return computed(() => {
    const one = tab()
    const own = tabs.marksOf(one.number)
    if (!('draftId' in one) || own.dirty || own.write !== null) return own
    const write = writes.forDraft(one.draftId)
    return { ...own, dirty: heldDrafts.value.has(one.draftId), write: write === undefined ? null : markOf(write) }
  })
}
