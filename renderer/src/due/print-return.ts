import type { DueItem } from '../../../mock-server/api/due.ts'
import { tabCommand } from '../commands/catalogue.ts'
import type { Command } from '../commands/command.ts'
import { closePrint } from '../printing/close-print.ts'
import type { DueEntry } from './due-entries.ts'
import { useDue } from './due-store.ts'
import { idBehind } from './open-entry.ts'

/** Pages are accounted for by who printed them, or their supervisor: nobody else can be handed that. */
export const mayBeHanded = (entry: DueEntry): boolean =>
  entry.source === 'draft' || (entry.source === 'item' && entry.item.kind !== 'print-return')

/** One key says what became of the pages of the chosen print (H33). */
export const printReturnCommands = (chosen: () => DueItem | null): Command[] => {
  const print = (): DueItem | null => {
    const item = chosen()
    return item?.kind === 'print-return' ? item : null
  }
  const says = (how: 'destroyed' | 'returned') => ({
    when: () => print() !== null,
    run: async () => {
      const item = print()
      if (item === null) return
      await closePrint({ printId: idBehind(item), printNumber: item.reference }, how)
      await useDue().refresh()
    }
  })
  return [tabCommand('due.printDestroyed', says('destroyed')), tabCommand('due.printReturned', says('returned'))]
}
