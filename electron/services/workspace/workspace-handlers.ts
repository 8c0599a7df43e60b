import { success } from '../../contract/result.ts'
import { dueItemsOf, incomingOf } from '../desk.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

type WorkspaceCall = 'workspace.keep' | 'workspace.restore' | 'workspace.earlier' | 'workspace.forgetEarlier' | 'writes.list'

/**
 * Tabs and the stop, in memory for the session's user alone: enough to open them again after a lock. Of those who keep
 * drafts the server has what stands open by its ids.
 */
export const workspaceHandlers = (desk: () => Desk, keepsDrafts: () => boolean): Pick<Handlers, WorkspaceCall> => ({
  'workspace.keep': async (workspace) => {
    desk().workspace = workspace
    desk().leases.keep(dueItemsOf(workspace))
    desk().incoming.keep(incomingOf(workspace))
    if (keepsDrafts()) desk().openTabs.keep(workspace)
    return success({})
  },
  'workspace.restore': async () => success(desk().workspace),
  'workspace.earlier': () => desk().openTabs.earlier(),
  'workspace.forgetEarlier': async () => {
    desk().openTabs.forgetEarlier()
    return success({})
  },
  'writes.list': async () => success({ writes: [...desk().outbox.list()] })
})
