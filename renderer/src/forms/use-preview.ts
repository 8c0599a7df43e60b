import { nextTick, ref, type Ref } from 'vue'

interface PreviewedForm {
  readonly mayBeSent: () => Promise<boolean>
  readonly root: Readonly<Ref<HTMLElement | null>>
}

/** What is shown in a form's place before it is sent (F8). @param form read when it is asked for: the form may be made later */
export const usePreview = (form: () => PreviewedForm) => {
  const previewing = ref(false)
  const preview = async (): Promise<void> => {
    if (await form().mayBeSent()) previewing.value = true
  }
  const backToForm = async (): Promise<void> => {
    previewing.value = false
    await nextTick()
    form().root.value?.querySelector<HTMLElement>('[data-submit]')?.focus()
  }
  return { previewing, preview, backToForm }
}
