import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { createEventFeed } from '../leds/event-feed.ts'
import type { EventFeed, EventFeedDependencies } from '../leds/event-feed.ts'

export interface AlertFeedDependencies extends EventFeedDependencies {
  /** Something was put down for the user, or may have been before the stream was opened. */
  readonly changed: () => void
}

/** Follows what is put down for a user. What it is, is asked for: the stream says that there is something, and no more. */
export const createAlertFeed = ({ changed, ...dependencies }: AlertFeedDependencies): EventFeed =>
  createEventFeed(dependencies, { path: ENDPOINTS.alertEvents.path, take: changed })
