import type { AccessContext } from '../../../../mock-server/api/access-context.ts'
import type { RequestItem } from '../../../../mock-server/api/requests.ts'
import { useAppState } from '../../app/app-state.ts'
import { useBridge } from '../../app/bridge.ts'
import { contextFor } from '../../due/due-context.ts'
import { showMessage } from '../../ui/announce.ts'
import { useTabs } from '../../workspaces/tabs.ts'
import { useRequests } from '../requests-store.ts'

/** Why a request is opened: composed from it, as for what is due. */
export const contextOfRequest = ({ reference }: Pick<RequestItem, 'reference'>): AccessContext =>
  contextFor({ kind: 'request', reference }, useAppState().user ?? { name: 'Operator', number: '' }, 'requests inbox')

export const dueIdOf = (requestId: string): string => `request:${requestId}`

/** Takes it for a while, so that nobody else is at it meanwhile. @returns whether it was free */
export const takeRequest = async (requestId: string): Promise<boolean> => {
  const lease = await useBridge().call('requests.take', { requestId })
  if (lease.ok) return true
  showMessage(lease.problem.message)
  await useRequests().refresh()
  return false
}

interface Opened {
  readonly requestId: string
  readonly reference: string
  readonly mayAct: boolean
  /** Why it is opened, where that is not composed from it. */
  readonly context?: AccessContext
}

/** Enter: a request that may be worked on is taken and opened; any other is read. */
export const openRequest = async ({ requestId, reference, mayAct, context }: Opened): Promise<void> => {
  const tabs = useTabs()
  const standing = tabs.find((tab) => tab.kind === 'request' && tab.requestId === requestId)
  if (standing !== undefined) return tabs.activate(standing.number)
  if (mayAct && !(await takeRequest(requestId))) return
  tabs.open({
    kind: 'request',
    title: `Request ${reference}`,
    context: context ?? contextOfRequest({ reference }),
    requestId,
    dueId: mayAct ? dueIdOf(requestId) : null
  })
}
