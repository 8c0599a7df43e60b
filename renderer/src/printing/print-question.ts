import { nextTick, shallowReadonly, shallowRef } from 'vue'
import type { CallOutput } from '../../../electron/contract/calls.ts'
import type { PrintSubject } from '../../../electron/contract/print.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'

export type PreparedPrint = CallOutput<'print.prepare'>
interface OpenPrint {
  readonly prepared: PreparedPrint
  readonly context: AccessContext
  readonly onDone: () => void
}
const open = shallowRef<OpenPrint | null>(null)

/** The one dialog for what is to be printed that stands over the screen. */
export const printQuestion = shallowReadonly(open)

const CHILD = {
  heading: 'This is a child’s record',
  label: 'Why it is opened and printed',
  hint: 'it is logged with the print',
  submit: 'Go on',
  most: 150
}

/** Has it read and frozen; a child's record asks one more reason, as it does where it is opened. Null: left, or refused and said so. */
const prepare = async (
  subject: PrintSubject,
  context: AccessContext
): Promise<{ prepared: PreparedPrint; context: AccessContext } | null> => {
  const answer = await useBridge().call('print.prepare', { context, subject })
  if (answer.ok) return { prepared: answer.value, context }
  const asksWhy = context.childReason === undefined && answer.problem.errors.some(({ field }) => field?.endsWith('childReason') ?? false)
  if (!asksWhy) {
    showMessage(`${answer.problem.message} Ref ${answer.problem.ref}`)
    return null
  }
  const childReason = await askForLine(CHILD)
  return childReason === null || childReason === '' ? null : prepare(subject, { ...context, childReason })
}

/** Has the record frozen and shows what will be printed; the focus goes back to where it came from. */
export const askToPrint = async (subject: PrintSubject, context: AccessContext): Promise<void> => {
  open.value?.onDone()
  const opener = document.activeElement
  const made = await prepare(subject, context)
  if (made === null) return
  open.value = {
    ...made,
    onDone: () => {
      open.value = null
      void nextTick(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      })
    }
  }
}
