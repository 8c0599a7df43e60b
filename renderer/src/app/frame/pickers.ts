import { nextTick, readonly, shallowRef } from 'vue'
import { holdKeys } from '../../ui/hold-keys.ts'

export interface PickerOption {
  readonly id: string
  readonly label: string
  /** Said more quietly beside it: the group of a command, when a draft was saved. */
  readonly beside?: string
  readonly keys?: string
}
export interface PickerQuestion {
  readonly heading: string
  readonly note?: string
  /** Shown in the empty field; without one there is no field to filter by. */
  readonly placeholder?: string
  readonly empty?: string
  readonly options: readonly PickerOption[]
  /** Keys pressed while the question was being made ready. */
  readonly held?: readonly string[]
}

interface OpenPicker extends PickerQuestion {
  readonly onAnswer: (id: string | null) => void
}
const open = shallowRef<OpenPicker | null>(null)

/** The one list to pick from that stands over the screen: palette, tab finder, drafts, questions. */
export const picker = readonly(open)

/** Focus returns to its opener, unless what was picked has taken it elsewhere. */
const giveBack = async (opener: Element | null): Promise<void> => {
  await nextTick()
  const lost = document.activeElement === null || document.activeElement === document.body
  if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
}

/** @returns the picked option's id, or null where it was left with Esc */
export const askWith = (question: PickerQuestion): Promise<string | null> =>
  new Promise((resolve) => {
    open.value?.onAnswer(null)
    const opener = document.activeElement
    const onAnswer = (id: string | null): void => {
      if (open.value?.onAnswer === onAnswer) open.value = null
      void giveBack(opener).then(() => resolve(id))
    }
    open.value = { ...question, onAnswer }
  })

/**
 * As `askWith`, for a question whose options have to be fetched. What is typed meanwhile is typed into it.
 * @param ready null where there is nothing to ask after all
 */
export const askAfter = async (ready: Promise<PickerQuestion | null>): Promise<string | null> => {
  const release = holdKeys()
  const question = await ready.finally(release)
  const held = release()
  return question === null ? null : askWith({ ...question, held })
}
