import { nextTick, shallowReadonly, shallowRef } from 'vue'
import type { CallOutput } from '../../../electron/contract/calls.ts'
import type { PrintSubject } from '../../../electron/contract/print.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'

export type PreparedPrint = CallOutput<'print.prepare'>
interface OpenPrint {
  readonly prepared: PreparedPrint
  readonly context: AccessContext
  readonly onDone: () => void
}
const open = shallowRef<OpenPrint | null>(null)

/** The one dialog for what is to be printed that stands over the screen. */
export const printQuestion = shallowReadonly(open)

/** Has the record frozen and shows what will be printed; the focus goes back to where it came from. */
export const askToPrint = async (subject: PrintSubject, context: AccessContext): Promise<void> => {
  open.value?.onDone()
  const opener = document.activeElement
  const answer = await useBridge().call('print.prepare', { context, subject })
  if (!answer.ok) {
    showMessage(`${answer.problem.message} Ref ${answer.problem.ref}`)
    return
  }
  open.value = {
    prepared: answer.value,
    context,
    onDone: () => {
      open.value = null
      void nextTick(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      })
    }
  }
}
