import { shallowRef } from 'vue'
import { PrintNumber } from '../../../mock-server/api/prints.ts'
import type { PrintDetail, PrintRow } from '../../../mock-server/api/prints.ts'
import { useBridge } from '../app/bridge.ts'
import { announce, showMessage } from '../ui/announce.ts'
import { askForLine } from '../ui/line-question.ts'
import { requireStop } from '../workspaces/stop.ts'

const MOST = 20
const FIELD = { label: 'Number on the page', hint: 'such as P-26-000123; typed or scanned', submit: 'Find it', most: MOST }

const askForNumber = async (heading: string): Promise<string | null> => {
  const typed = await askForLine({ heading, ...FIELD })
  if (typed === null) return null
  const printNumber = PrintNumber.safeParse(typed)
  if (printNumber.success) return printNumber.data
  showMessage(printNumber.error.issues[0]?.message ?? 'Give the number as it stands on the page.')
  return null
}

/**
 * A found page's number leads to its line and, for who keeps the force's ledger, to who, when and why, under a stop of its
 * own (H33). @param turnTo chooses the line of a print
 */
export const useFoundPrint = (turnTo: (printId: string) => void) => {
  const found = shallowRef<PrintDetail | null>(null)
  const findOfForce = async (): Promise<void> => {
    const context = await requireStop()
    if (context === null) return
    const printNumber = await askForNumber('Find who printed a page')
    if (printNumber === null) return
    const answer = await useBridge().call('prints.find', { context, printNumber })
    if (!answer.ok) return showMessage(`${answer.problem.message} Ref ${answer.problem.ref}`)
    found.value = answer.value
    announce(`${answer.value.printNumber} was printed by ${answer.value.name}.`)
    turnTo(answer.value.printId)
  }
  const findAmong = async (own: readonly PrintRow[]): Promise<void> => {
    const printNumber = await askForNumber('Find one of your prints')
    if (printNumber === null) return
    const print = own.find((row) => row.printNumber === printNumber)
    if (print === undefined)
      return showMessage(`You have no print ${printNumber} on this list. Hand the page to your supervisor, who can see who printed it.`)
    turnTo(print.printId)
  }
  return { found, find: (among: 'force' | readonly PrintRow[]) => (among === 'force' ? findOfForce() : findAmong(among)) }
}
