import { success } from '../../contract/result.ts'
import { dueItemsOf } from '../desk.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../router/handlers.ts'

/** Tabs and the stop, in memory for the session's user alone: enough to open them again after a lock. */
export const workspaceHandlers = (desk: () => Desk): Pick<Handlers, 'workspace.keep' | 'workspace.restore' | 'writes.list'> => ({
  'workspace.keep': async (workspace) => {
    desk().workspace = workspace
    desk().leases.keep(dueItemsOf(workspace))
    return success({})
  },
  'workspace.restore': async () => success(desk().workspace),
  'writes.list': async () => success({ writes: [...desk().outbox.list()] })
})
