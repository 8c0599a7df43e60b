import { shallowRef } from 'vue'
import { PrintNumber } from '../../../mock-server/api/prints.ts'
import type { PrintDetail } from '../../../mock-server/api/prints.ts'
import { useBridge } from '../app/bridge.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'
import { requireStop } from '../workspaces/stop.ts'

const MOST = 20
const QUESTION = {
  heading: 'Find who printed a page',
  label: 'Number on the page',
  hint: 'such as P-26-000123; typed or scanned',
  submit: 'Find it',
  most: MOST
}

/** A found page's number leads to who, when and why, under a stop of its own (H33). */
export const useFoundPrint = () => {
  const found = shallowRef<PrintDetail | null>(null)
  const find = async (): Promise<void> => {
    const context = await requireStop()
    if (context === null) return
    const typed = await askForLine(QUESTION)
    if (typed === null) return
    const printNumber = PrintNumber.safeParse(typed)
    if (!printNumber.success) return showMessage(printNumber.error.issues[0]?.message ?? 'Give the number as it stands on the page.')
    const answer = await useBridge().call('prints.find', { context, printNumber: printNumber.data })
    if (!answer.ok) return showMessage(`${answer.problem.message} Ref ${answer.problem.ref}`)
    found.value = answer.value
    announce(`${answer.value.printNumber} was printed by ${answer.value.name}.`)
  }
  return { found, find }
}
