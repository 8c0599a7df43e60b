import { startHourly } from '../retention/hourly.ts'
import type { Service } from '../service.ts'

/** Forgets what was read, and what ended, a month ago: now and every hour. @returns stops it */
export const startAlertSweep = ({ store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>): (() => void) =>
  startHourly({ logger }, 'Forgetting alerts that were read', async () => {
    await store.write('forgetReadAlerts', { at: clock().toISOString() }, [])
  })
