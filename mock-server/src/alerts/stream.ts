import { createEventStreams, MOST_AT_ONCE } from '../http/event-streams.ts'
import type { EventStreams } from '../http/event-streams.ts'
import type { Service } from '../service.ts'
import type { TellableAlert } from './alerts.operation.ts'

/** Alerts are written inside the change that they tell of, by whichever call made it: the store is asked whether there are any. */
const LOOK_MS = 500

/** What is put down for users who follow their alerts: each stream is of a user, and says that there is one and no more. */
export const createAlertStreams = ({ store, logger }: Pick<Service, 'store' | 'logger'>): EventStreams => {
  const newest = (): Promise<number> => store.read('lastAlert', undefined)
  const streams = createEventStreams<TellableAlert>(
    { logger },
    {
      name: 'alert',
      newest,
      after: (owner, after) => store.read('alertsAfter', { owner, after, most: MOST_AT_ONCE }),
      told: ({ alertId }) => ({ alertId })
    }
  )
  let seen = 0
  let looking = false
  let closed = false
  const look = async (): Promise<void> => {
    const last = await newest()
    if (last !== seen) streams.wake()
    seen = last
  }
  const timer = setInterval(() => {
    if (looking || !streams.standing()) return
    looking = true
    look()
      .catch((error: unknown) => {
        if (!closed) logger.error({ err: error }, 'looking for alerts to tell failed')
      })
      .finally(() => {
        looking = false
      })
  }, LOOK_MS)
  timer.unref()
  return {
    ...streams,
    close: () => {
      closed = true
      clearInterval(timer)
      streams.close()
    }
  }
}
