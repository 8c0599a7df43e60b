import { nextTick, readonly, shallowRef } from 'vue'

export interface LineQuestion {
  readonly heading: string
  readonly label: string
  readonly hint: string
  /** What the button says. */
  readonly submit: string
  /** Characters at most. */
  readonly most: number
}
interface OpenQuestion extends LineQuestion {
  readonly onAnswer: (line: string | null) => void
}
const open = shallowRef<OpenQuestion | null>(null)

/** The one question for a line of text that stands over the screen. */
export const lineQuestion = readonly(open)

/** @returns the line, '' where it was left empty, or null where it was left with Esc */
export const askForLine = (question: LineQuestion): Promise<string | null> =>
  new Promise((resolve) => {
    open.value?.onAnswer(null)
    const opener = document.activeElement
    open.value = {
      ...question,
      onAnswer: (line) => {
        open.value = null
        void nextTick(() => {
          if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
          resolve(line)
        })
      }
    }
  })
