import { DONE_KEPT_DAYS } from '../../api/incoming.ts'
import { startHourly } from '../retention/hourly.ts'
import type { Service } from '../service.ts'

const DAY_MS = 86_400_000

/** Forgets checks that ended a week ago: now and every hour. @returns stops it */
export const startIncomingSweep = ({ store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>): (() => void) =>
  startHourly({ logger }, 'Forgetting incoming checks that ended', async () => {
    const before = new Date(clock().getTime() - DONE_KEPT_DAYS * DAY_MS).toISOString()
    await store.write('forgetDoneIncoming', { before }, [])
  })
