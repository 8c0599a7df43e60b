import type { PrintSubject } from '../../../electron/contract/print.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useAppState } from '../app/app-state.ts'
import { tabCommand } from '../commands/catalogue.ts'
import type { Command } from '../commands/command.ts'
import { requireStop } from '../workspaces/stop.ts'
import { askToPrint } from './print-question.ts'

/** What stands in front, as it would be printed; no context where its stop is not set. */
interface InFront {
  readonly subject: PrintSubject
  readonly context: AccessContext | null
}

/** Prints the record or the answer in front. */
export const printCommand = (front: () => InFront): Command =>
  tabCommand('record.print', {
    when: () => front().context !== null && useAppState().may('print.record'),
    run: async () => {
      const { subject, context } = front()
      if (context !== null) await askToPrint(subject, context)
    }
  })

/** Prints the list in front. A list that needs no stop to be seen needs one to leave on paper. */
export const printListCommand = (front: () => PrintSubject | null): Command =>
  tabCommand('record.print', {
    when: () => front() !== null && useAppState().may('print.record'),
    run: async () => {
      const subject = front()
      if (subject === null) return
      const context = await requireStop()
      if (context !== null) await askToPrint(subject, context)
    }
  })
