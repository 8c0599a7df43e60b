import { computed, nextTick, ref, shallowRef, watch, type Ref } from 'vue'
import type { Problem, Result } from '../../../electron/contract/result.ts'
import type { Write } from '../../../electron/contract/writes.ts'
import { useWrites } from '../app/writes.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { enterActiveTab } from '../workspaces/enter-tab.ts'
import { NO_MARKS, useTabs, type NewTab } from '../workspaces/tabs.ts'
import type { useHeldDraft } from './drafts/use-held-draft.ts'
import type { FormModel } from './form-model.ts'
import { focusField } from './use-form-commands.ts'
import { isUnderWay, markOf, writeNotice, type SentWords } from './write-progress.ts'

export interface Sending {
  readonly tab: { readonly number: number; readonly draftId: string }
  readonly form: FormModel
  readonly draft: Pick<ReturnType<typeof useHeldDraft>, 'changed' | 'flush' | 'end'>
  /** The draft was there before this form opened. */
  readonly heldAlready: boolean
  readonly root: Readonly<Ref<HTMLElement | null>>
  /** Path of the form's field that a refusal's field belongs to. */
  readonly fieldOf: (field: string | undefined) => string
  readonly words: SentWords
  /** What was sent stands: the tab that takes this one's place, and what is announced. */
  readonly completed: (recordId: string, reference: string | null) => { readonly tab: NewTab; readonly announced: string }
  /** A refusal that is the form's own to answer. @returns true where it did, and its fields need no mark */
  readonly refused?: (problem: Problem) => boolean
  /** Called whenever the write moves on: what stands over the form goes. */
  readonly moved?: () => void
}

/** How every form sends: once, its draft handed over first, followed to its end, a refusal taken to its fields. */
export const useSending = ({ tab, form, draft, heldAlready, root, fieldOf, words, completed, refused, moved }: Sending) => {
  const tabs = useTabs()
  const writes = useWrites()
  const asking = ref(false)
  /** The refusal was answered by the form itself: its notice would say it twice. */
  const answered = ref(false)
  /** Messages of a refusal that belong to no field. */
  const others = shallowRef<readonly string[]>([])
  const write = computed(() => writes.forDraft(tab.draftId))
  const underWay = computed(() => asking.value || (write.value !== undefined && isUnderWay(write.value)))
  const notice = computed(() => {
    const told = write.value === undefined ? null : writeNotice(write.value, words)
    // What the summary of what is to be mended says already is not said twice.
    return write.value?.state === 'refused' && (answered.value || form.toMend.value.length + others.value.length > 0) ? null : told
  })

  const takeRefusal = (problem: Problem): void => {
    answered.value = refused?.(problem) === true
    if (answered.value) return
    const homes = problem.errors.map(({ field, message }) => ({ path: fieldOf(field), message }))
    others.value = homes.length === 0 ? [problem.message] : form.refuse(homes)
    if (homes.length === 0) form.tried.value = true
  }

  /** Everything right? Else the first wrong field has the focus, and all of them are named. */
  const mayBeSent = async (): Promise<boolean> => {
    if (underWay.value) return false
    others.value = []
    if (form.tryToSend()) return true
    await nextTick()
    const [first] = form.toMend.value
    if (first !== undefined) focusField(root.value, first.path)
    announce(`${form.toMend.value.length} to mend. ${first?.label ?? ''}: ${first?.message ?? ''}`)
    return false
  }
  const send = async (ask: () => Promise<Result<Write>>): Promise<void> => {
    if (underWay.value) return
    asking.value = true
    draft.flush()
    const answer = await ask()
    asking.value = false
    if (answer.ok) {
      writes.take(answer.value)
      await nextTick()
      // What was sent cannot be changed: the focus goes to where it stands.
      root.value?.querySelector<HTMLElement>('.writing')?.focus()
    } else {
      takeRefusal(answer.problem)
      showMessage(`${words.notSent} ${answer.problem.message}`)
    }
  }

  watch(
    write,
    (now, before) => {
      if (now === undefined) return
      if (now.state === 'completed' && now.recordId !== null) {
        draft.end()
        const inFront = tabs.activeNumber === tab.number
        const made = completed(now.recordId, now.recordReference)
        announce(made.announced)
        tabs.replace(tab.number, made.tab)
        if (inFront) void enterActiveTab()
        return
      }
      if (now.state === before?.state && now.writeId === before.writeId) return
      moved?.()
      if (now.state === 'refused' && now.problem !== null) takeRefusal(now.problem)
      announce(writeNotice(now, words)?.heading ?? '')
    },
    { immediate: true }
  )
  watch(
    [draft.changed, write],
    () =>
      tabs.mark(tab.number, {
        ...NO_MARKS,
        dirty: draft.changed.value || heldAlready,
        write: write.value === undefined ? null : markOf(write.value)
      }),
    { immediate: true }
  )
  return { notice, underWay, others, mayBeSent, send }
}
