import type { Entitlement } from '../../mock-server/api/entitlements.ts'
import type { Clock } from './clock.ts'
import { dueItemsOf, incomingOf } from './desk.ts'
import type { Desk } from './desk.ts'
import { CLOSING_MS, within } from './within.ts'

/** The server is back, or the user is: everything on the desk that waited for either goes on. */
export const takeUpWork = (desk: Desk, entitlements: readonly Entitlement[]): void => {
  if (entitlements.includes('draft.own')) void desk.drafts.resume()
  desk.outbox.resume()
  desk.leases.keep(dueItemsOf(desk.workspace))
  desk.incoming.keep(incomingOf(desk.workspace))
  void desk.incoming.resume()
  void desk.openTabs.flush()
  if (entitlements.includes('alert.own')) desk.alerts.start()
}

/** The desk is locked: what is taken from the lists is free for a colleague while nobody works here. */
export const pauseWork = (desk: Desk): void => {
  void desk.leases.releaseAll()
  desk.alerts.stop()
  void desk.incoming.releaseAll()
}

/** What was typed goes to the server, as far as it answers in time. */
export const saveWork = (desk: Desk | null, clock: Clock): Promise<void> => within(clock, CLOSING_MS, Promise.resolve(desk?.drafts.flush()))

/** While the session's tokens are there: what was typed goes to the server, what was taken is put back. */
export const leaveWork = async (desk: Desk | null, clock: Clock): Promise<void> => {
  const open = desk?.openTabs.flush() ?? Promise.resolve()
  await Promise.all([
    saveWork(desk, clock),
    within(clock, CLOSING_MS, open),
    within(clock, CLOSING_MS, Promise.resolve(desk?.leases.releaseAll())),
    within(clock, CLOSING_MS, Promise.resolve(desk?.incoming.releaseAll()))
  ])
}
