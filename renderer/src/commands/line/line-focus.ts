import { readonly, ref } from 'vue'

/** Asks the line for the focus; `text` replaces what stands in it. Nothing is run. */
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

/** Lines that were entered and whose tab has not opened yet, while the operator already types the next one. */
const overtaken = ref(false)
/** A tab that opens for the line before does not take the focus from the line being typed now. */
export const lineGoesOn = readonly(overtaken)
export const setLineGoesOn = (goesOn: boolean): void => {
  overtaken.value = goesOn
}
