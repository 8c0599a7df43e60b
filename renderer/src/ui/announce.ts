import { readonly, ref } from 'vue'

const spoken = ref('')
const shown = ref<{ readonly text: string; readonly at: number } | null>(null)
let count = 0

/** Said by the live region: WCAG 4.1.3. The same words twice are said twice. */
export const announce = (text: string): void => {
  count += 1
  // A live region speaks when its text changes; an invisible character makes the same words a change.
  spoken.value = count % 2 === 0 ? text : `${text}\u200b`
}

/** Said, and shown in the status bar until the next message or some seconds later. */
export const showMessage = (text: string): void => {
  shown.value = { text, at: Date.now() }
  announce(text)
}

export const clearMessage = (): void => {
  shown.value = null
}

export const announcement = readonly(spoken)
export const message = readonly(shown)
