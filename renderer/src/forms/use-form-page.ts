import { computed, nextTick, onMounted, shallowRef } from 'vue'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useStop } from '../workspaces/stop.ts'
import { useTabs } from '../workspaces/tabs.ts'
import { useHeldDraft, type DraftHeading } from './drafts/use-held-draft.ts'
import type { FormModel } from './form-model.ts'
import type { FactFields } from './known-facts.ts'
import { goOnAt } from './go-on-at.ts'
import { useCarrying } from './use-carrying.ts'
import { focusField, useFormCommands } from './use-form-commands.ts'
import { useSending, type Sending } from './use-sending.ts'

interface Given extends Pick<Sending, 'fieldOf' | 'words' | 'completed' | 'refused' | 'moved'> {
  readonly tab: {
    readonly number: number
    readonly kind: string
    readonly draftId: string
    readonly context: AccessContext | null
    readonly personId?: string | null
  }
  readonly form: FormModel
  /** When its draft was last saved; null where there was none when the form opened. */
  readonly savedAt: string | null
  /** What its draft is of, beside its fields. Read whenever it is handed over. */
  readonly heading: () => DraftHeading
  /** Ctrl+Enter. */
  readonly submit: () => unknown
  /** While the fields are there to be worked in; always, where left out. */
  readonly when?: () => boolean
  /** Path of the field at which one begins where nothing is filled yet, or what to do instead. */
  readonly begin: string | ((root: HTMLElement) => void)
  /** Which of its fields hold what reports of one person have in common: carried in, marked, and noted for the next. */
  readonly carries?: FactFields
}

/**
 * What every form of a record is set up with: its draft, its sending, its keys, where one goes on when it comes back.
 * `page` is what FormPage takes: `<FormPage v-bind="page" …>`.
 */
export const useFormPage = ({ tab, form, savedAt, heading, submit, when, begin, carries, ...sent }: Given) => {
  const tabs = useTabs()
  if (carries !== undefined) useCarrying(form, { personId: tab.personId ?? null, fields: carries, fresh: savedAt === null })
  const root = shallowRef<HTMLElement | null>(null)
  const draft = useHeldDraft(form, { draftId: tab.draftId, heldAlready: savedAt, heading })
  const sending = useSending({ ...sent, tab, form, draft, heldAlready: savedAt !== null, root })
  useFormCommands(form, () => root.value, { submit, save: draft.saveNow, ...(when === undefined ? {} : { when }) })

  onMounted(async () => {
    await nextTick()
    if (root.value === null || tabs.activeNumber !== tab.number || document.activeElement?.closest('.tab-body') === null) return
    if (typeof begin === 'string') focusField(root.value, goOnAt(form, begin))
    else begin(root.value)
  })
  const page = computed(() => ({
    form,
    formId: `${tab.kind}-${tab.number}`,
    kept: draft.words.value,
    notice: sending.notice.value,
    others: sending.others.value,
    underWay: sending.underWay.value,
    rooted: (element: HTMLElement | null) => (root.value = element)
  }))
  /** The stop it was opened in, else the one that is set; asked for where there is none. */
  const contextNow = async (): Promise<AccessContext | null> => tab.context ?? (await useStop().requireStop())
  return { ...sending, root, draft, page, contextNow }
}
