import { erasureEntry, startHourly } from '../retention/hourly.ts'
import type { Service } from '../service.ts'

/** Removes drafts that outlived their seven days: now and every hour. @returns stops the sweep */
export const startDraftSweep = ({ store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>): (() => void) =>
  startHourly({ logger }, 'Removing expired drafts', async () => {
    const at = clock().toISOString()
    if (await store.read('draftsExpired', { at }))
      await store.write('sweepDrafts', { at }, [erasureEntry('Remove Expired Drafts', 'expired drafts')])
  })
