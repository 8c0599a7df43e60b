import type { PRINT_CLOSINGS, PrintRow } from '../../../mock-server/api/prints.ts'
import { useBridge } from '../app/bridge.ts'
import { showMessage } from '../ui/announce.ts'

const DONE = {
  returned: 'Recorded as returned.',
  destroyed: 'Recorded as destroyed.',
  'not-printed': 'Recorded as not printed.'
} as const

/** Says what became of the pages of a print, all copies of it, once (H33). */
export const closePrint = async (
  { printId, printNumber }: Pick<PrintRow, 'printId' | 'printNumber'>,
  how: (typeof PRINT_CLOSINGS)[number]
): Promise<void> => {
  const answer = await useBridge().call('prints.close', { printId, how })
  showMessage(answer.ok ? `${printNumber}: ${DONE[how]}` : `${answer.problem.message} Ref ${answer.problem.ref}`)
}
