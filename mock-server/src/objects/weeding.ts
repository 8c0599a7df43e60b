import { Refusal } from '../../store/refusal.ts'
import { erasureEntry } from '../retention/hourly.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { dvlaNoticesOfWeeding } from '../vehicles/dvla-notices.ts'
import { kindIn } from '../vehicles/vehicle-faults.ts'
import type { NewDvlaNotice } from './dvla.ts'

type Needs = Pick<Service, 'store' | 'clock' | 'reference'>

const noticesOf = async ({ store, reference }: Needs, reportId: string): Promise<NewDvlaNotice[]> => {
  const report = await store.read('vehicleReport', { reportId })
  return report === null ? [] : dvlaNoticesOfWeeding(report, kindIn(reference))
}

/** Takes out every property and vehicle report whose day has come, and lets go for good what can be restored no more. @returns how many were taken out */
export const weedWhatIsDue = async (needs: Needs): Promise<number> => {
  const { store, clock } = needs
  const today = calendarDay(clock())
  let weeded = 0
  for (const { reportId, kind } of await store.read('objectsToWeed', { today })) {
    try {
      const notices = kind === 'vehicle' ? await noticesOf(needs, reportId) : []
      const entry = erasureEntry(kind === 'property' ? 'Weed Property Report' : 'Weed Vehicle Report', `report ${reportId}`)
      await store.write('weedObject', { kind, reportId, today, at: clock().toISOString(), notices }, [entry])
      weeded += 1
    } catch (error) {
      // It was changed or extended in between: it stands, and the others go on.
      if (!(error instanceof Refusal)) throw error
    }
  }
  if ((await store.read('weededToPurge', { today })) > 0)
    await store.write('purgeWeeded', { today }, [erasureEntry('Erase Weeded Reports', 'weeded reports')])
  return weeded
}
