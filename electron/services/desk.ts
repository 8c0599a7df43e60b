import { createAlertWatch } from './alerts/alert-watch.ts'
import type { AlertWatch, AlertWatchDependencies } from './alerts/alert-watch.ts'
import { createDraftKeeper } from './drafts/draft-keeper.ts'
import type { DraftKeeper, DraftKeeperDependencies } from './drafts/draft-keeper.ts'
import { createLeaseKeeper } from './due/lease-keeper.ts'
import type { LeaseKeeper } from './due/lease-keeper.ts'
import { createIncomingDesk } from './incoming/incoming-desk.ts'
import type { IncomingDesk } from './incoming/incoming-desk.ts'
import type { LedsClient } from './leds/leds-client.ts'
import type { Workspace } from '../contract/workspace.ts'
import { createOpenTabs } from './workspace/open-tabs.ts'
import type { OpenTabs } from './workspace/open-tabs.ts'
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
  /** Of the due items that stand open. */
  readonly leases: LeaseKeeper
  /** What the user watches: how much of it changed. */
  readonly alerts: AlertWatch
  /** The incoming checks that are being worked on. */
  readonly incoming: IncomingDesk
  /** What stands open, as the server keeps it, and what stood open before this session. */
  readonly openTabs: OpenTabs
  /** Tabs of the session; a session's end clears them. */
  workspace: Workspace
  /** The session is over: nothing stays but what LEDS does not have yet (records, workflow 8). */
  clear(): void
}

export const emptyWorkspace: Workspace = { tabs: [], active: null, panes: [], stop: null }

export interface DeskDependencies {
  readonly call: LedsClient
  readonly drafts: Omit<DraftKeeperDependencies, 'call'>
  readonly alerts: Pick<AlertWatchDependencies, 'changed' | 'arrived'>
  /** How a check ended, kept while LEDS was away, was refused. */
  readonly endRefused: () => void
  readonly outbox: Omit<OutboxDependencies, 'call' | 'completed' | 'answers' | 'progress'>
}

/** @returns the due items that stand open in tabs */
export const dueItemsOf = ({ tabs }: Workspace): string[] =>
  tabs.flatMap((tab) => ('dueId' in tab && tab.dueId !== null ? [tab.dueId] : []))

/** @returns the incoming checks that stand open in tabs */
export const incomingOf = ({ tabs }: Workspace): string[] => [
  ...new Set(tabs.flatMap(({ incomingId }) => (incomingId === undefined ? [] : [incomingId])))
]

export const createDesk = ({ call, drafts, alerts, endRefused, outbox }: DeskDependencies): Desk => {
  const keeper = createDraftKeeper({ call, ...drafts })
  const desk: Desk = {
    call,
    drafts: keeper,
    outbox: createOutbox({
      call,
      ...outbox,
      completed: keeper.discard,
      answers: keeper.answers,
      progress: { of: keeper.steps, keep: keeper.keepSteps }
    }),
    leases: createLeaseKeeper({ call, clock: drafts.clock }),
    alerts: createAlertWatch({ call, clock: drafts.clock, ...alerts }),
    incoming: createIncomingDesk({ call, newId: drafts.newId, refused: endRefused }),
    openTabs: createOpenTabs({ call, clock: drafts.clock, drafts: keeper }),
    workspace: emptyWorkspace,
    clear: () => {
      desk.workspace = emptyWorkspace
      desk.openTabs.clear()
      desk.alerts.stop()
      desk.drafts.forgetSaved()
      desk.outbox.forgetEnded()
    }
  }
  return desk
}
