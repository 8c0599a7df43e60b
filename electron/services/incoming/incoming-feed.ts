import { ENDPOINTS } from '../../../mock-server/api/endpoints.ts'
import { IncomingEventSchema } from '../../../mock-server/api/incoming.ts'
import type { IncomingEvent } from '../../../mock-server/api/incoming.ts'
import { createEventFeed } from '../leds/event-feed.ts'
import type { EventFeed, EventFeedDependencies } from '../leds/event-feed.ts'
import type { ServerSent } from '../leds/sse-lines.ts'

export interface IncomingFeedDependencies extends EventFeedDependencies {
  /** Null: the stream has just been opened, and the queue may be another than it was. */
  readonly changed: (change: IncomingEvent | null) => void
}

const changeIn = ({ data }: ServerSent): IncomingEvent | undefined => {
  try {
    return IncomingEventSchema.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}

/** Follows the control room’s queue. */
export const createIncomingFeed = ({ changed, ...dependencies }: IncomingFeedDependencies): EventFeed =>
  createEventFeed(dependencies, {
    path: ENDPOINTS.incomingEvents.path,
    take: (sent) => {
      if (sent.event === 'open') changed(null)
      const change = sent.event === 'incoming' ? changeIn(sent) : undefined
      if (change !== undefined) changed(change)
    }
  })
