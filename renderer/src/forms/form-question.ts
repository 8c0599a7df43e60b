import { nextTick, shallowReadonly, shallowRef } from 'vue'
import type { Problem } from '../../../electron/contract/result.ts'
import type { Faults, SectionSpec, TypedFields } from './field.ts'
import type { FormStart } from './form-model.ts'

export interface FormQuestion {
  readonly heading: string
  /** What is to be known before it is sent. */
  readonly note: string
  readonly sections: readonly SectionSpec[]
  readonly start: FormStart
  /** Where the focus begins. */
  readonly first: string
  readonly submit: string
  /** Help topic (F1). */
  readonly topic: string
  readonly faultsOf: (typed: TypedFields) => Faults
  /** @returns the server's refusal, or null where it was taken: the dialog closes */
  readonly send: (typed: TypedFields) => Promise<Problem | null>
}
interface OpenQuestion extends FormQuestion {
  readonly onDone: () => void
}
const open = shallowRef<OpenQuestion | null>(null)

/** The one short form that stands over the screen. */
export const formQuestion = shallowReadonly(open)

/** Asks with a form; the focus goes back to where it came from. @returns whether it was sent and taken */
export const askWithForm = (question: FormQuestion): Promise<boolean> =>
  new Promise((resolve) => {
    open.value?.onDone()
    const opener = document.activeElement
    let taken = false
    open.value = {
      ...question,
      send: async (typed) => {
        const problem = await question.send(typed)
        taken = problem === null
        return problem
      },
      onDone: () => {
        open.value = null
        void nextTick(() => {
          if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
          resolve(taken)
        })
      }
    }
  })
