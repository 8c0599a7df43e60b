import { ref } from 'vue'

/** Asks the line for the focus; `text` replaces what stands in it. */
export const lineRequest = ref<{ readonly text: string | null; readonly at: number } | null>(null)
let count = 0

/** Focus to the command line, what stands in it selected. */
export const focusLine = (): void => {
  count += 1
  lineRequest.value = { text: null, at: count }
}
/** Puts a beginning into the line and the focus behind it. */
export const startLine = (text: string): void => {
  count += 1
  lineRequest.value = { text, at: count }
}
