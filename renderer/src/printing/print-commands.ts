import type { PrintSubject } from '../../../electron/contract/print.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useAppState } from '../app/app-state.ts'
import { tabCommand } from '../commands/catalogue.ts'
import type { Command } from '../commands/command.ts'
import { askToPrint } from './print-question.ts'

/** What stands in front, as it would be printed; no context where its stop is not set. */
interface InFront {
  readonly subject: PrintSubject
  readonly context: AccessContext | null
}

/** Prints the record in front. */
export const printCommand = (front: () => InFront): Command =>
  tabCommand('record.print', {
    when: () => front().context !== null && useAppState().may('print.record'),
    run: async () => {
      const { subject, context } = front()
      if (context !== null) await askToPrint(subject, context)
    }
  })
