import type { Tab } from '../../../electron/contract/workspace.ts'
import type { AccessContext } from '../../../mock-server/api/access-context.ts'
import { useAppState } from '../app/app-state.ts'

/** On behalf of another: why a call is read before it has said what it is about (reference table `reasons`). */
const ASKED_BY_ANOTHER = '8'

/** The stop of the call; before it is known, that the operator opened the call in the queue's turn. */
export const contextOfCall = (tab: Tab): AccessContext => {
  if (tab.context !== null) return tab.context
  const { name = 'Operator', number = '' } = useAppState().user ?? {}
  const reference = tab.kind === 'call' ? tab.reference : null
  return {
    reason: ASKED_BY_ANOTHER,
    justification: `Incoming check${reference === null ? '' : ` ${reference}`}, control room`,
    originator: number.length >= 3 ? number : name.slice(0, 50)
  }
}
