import { readonly, ref } from 'vue'

/** Asks the line for the focus; `text` replaces what stands in it. Nothing is run. */
export const lineRequest = ref<{ readonly text: string | null; readonly caret: number | null; readonly at: number } | null>(null)
let count = 0

/** Focus to the command line, what stands in it selected. */
export const focusLine = (): void => {
  count += 1
  lineRequest.value = { text: null, caret: null, at: count }
}
/** Puts a beginning into the line and the focus behind it, or where the cursor is wanted. */
export const startLine = (text: string, caret = text.length): void => {
  count += 1
  lineRequest.value = { text, caret, at: count }
}

/** Lines that were entered and whose tab has not opened yet, while the operator already types the next one. */
const overtaken = ref(false)
/** A tab that opens for the line before does not take the focus from the line being typed now. */
export const lineGoesOn = readonly(overtaken)
export const setLineGoesOn = (goesOn: boolean): void => {
  overtaken.value = goesOn
}
