import type { Entitlement } from '../../mock-server/api/entitlements.ts'
import type { BridgeEvent } from '../contract/events.ts'
import { createAlertFeed } from './alerts/alert-feed.ts'
import type { Desks } from './desks.ts'
import { createIncomingFeed } from './incoming/incoming-feed.ts'
import type { EventFeedDependencies } from './leds/event-feed.ts'

interface FeedsDependencies {
  readonly feeding: EventFeedDependencies
  readonly desks: Pick<Desks, 'current'>
  readonly tell: (event: BridgeEvent) => void
}

/** What LEDS goes on telling while somebody works here. */
export interface Feeds {
  /** The queue and one's alerts, as far as this user may see them; null ends both. */
  follow(who: { readonly user: string; readonly entitlements: readonly Entitlement[] } | null): void
}

export const createFeeds = ({ feeding, desks, tell }: FeedsDependencies): Feeds => {
  const incoming = createIncomingFeed({ ...feeding, changed: (change) => tell({ kind: 'incoming', change }) })
  const alerts = createAlertFeed({ ...feeding, changed: () => void desks.current()?.alerts.look() })
  return {
    follow: (who) => {
      const userWith = (entitlement: Entitlement): string | null => (who?.entitlements.includes(entitlement) === true ? who.user : null)
      incoming.follow(userWith('incoming.view'))
      alerts.follow(userWith('alert.own'))
    }
  }
}
