import type { IncomingEvent } from '../../api/incoming.ts'
import { createEventStreams, MOST_AT_ONCE } from '../http/event-streams.ts'
import type { EventStreams } from '../http/event-streams.ts'
import type { Service } from '../service.ts'
import type { TellableEvent } from './reads.ts'

export type IncomingStreams = EventStreams

const told = ({ incomingId, state, grade, receivedAt }: TellableEvent, now: Date): IncomingEvent => ({
  incomingId,
  state,
  grade,
  ageSeconds: Math.max(0, Math.floor((now.getTime() - Date.parse(receivedAt)) / 1000))
})

/** What happens to the checks of a control room, told to whoever follows it: each stream is of a force. */
export const createIncomingStreams = ({ store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>): IncomingStreams =>
  createEventStreams<TellableEvent>(
    { logger },
    {
      name: 'incoming',
      newest: () => store.read('lastIncomingEvent', undefined),
      after: (force, after) => store.read('incomingEvents', { force, after, most: MOST_AT_ONCE }),
      told: (event) => told(event, clock())
    }
  )
