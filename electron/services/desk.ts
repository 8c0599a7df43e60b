import { createDraftKeeper } from './drafts/draft-keeper.ts'
import type { DraftKeeper, DraftKeeperDependencies } from './drafts/draft-keeper.ts'
import type { LedsClient } from './leds/leds-client.ts'
import type { Workspace } from '../contract/workspace.ts'
import { createOutbox } from './writes/outbox.ts'
import type { Outbox, OutboxDependencies } from './writes/outbox.ts'

/**
 * What one user has under way: drafts, writes, tabs. It outlives lock and session, ends with the process, and is
 * never seen by another user: its client speaks for its own user alone.
 */
export interface Desk {
  readonly call: LedsClient
  readonly drafts: DraftKeeper
  readonly outbox: Outbox
  /** Tabs of the session; a session's end clears them. */
  workspace: Workspace
}

export const emptyWorkspace: Workspace = { tabs: [], active: null, stop: null }

export interface DeskDependencies {
  readonly call: LedsClient
  readonly drafts: Omit<DraftKeeperDependencies, 'call'>
  readonly outbox: Omit<OutboxDependencies, 'call' | 'completed'>
}

export const createDesk = ({ call, drafts, outbox }: DeskDependencies): Desk => {
  const keeper = createDraftKeeper({ call, ...drafts })
  return { call, drafts: keeper, outbox: createOutbox({ call, ...outbox, completed: keeper.discard }), workspace: emptyWorkspace }
}
