import { Refusal } from '../../store/refusal.ts'
import type { Reference } from '../reference/reference.ts'
import { weedWhatIsDue } from '../objects/weeding.ts'
import { calendarDay } from '../service.ts'
import type { Service } from '../service.ts'
import { erasureEntry, startHourly } from './hourly.ts'

/** Months for which a cancelled report without a weed date is kept: those after which a wanted report is reviewed. */
export const monthsKept = (reference: Reference): number => Number(reference.row('retention', 'wanted-review')?.extra?.['months'])

/** Months after which a closed missing episode is looked at, and one recorded in error is erased. */
export const episodeMonthsKept = (reference: Reference): number =>
  Number(reference.row('retention', 'missing-closed-review')?.extra?.['months'])

type Needs = Pick<Service, 'store' | 'clock' | 'reference'>

/** Erases every report whose day has come, each with an audit event that names it and says why. @returns how many */
export const eraseWhatIsDue = async ({ store, clock, reference }: Needs): Promise<number> => {
  const today = calendarDay(clock())
  const wanted = { today, months: monthsKept(reference) }
  const missing = { today, months: episodeMonthsKept(reference) }
  const erasures = [
    ...(await store.read('reportsToErase', wanted)).map(
      (reportId) => () => store.write('eraseReport', { reportId, ...wanted }, [erasureEntry('Erase Wanted Report', `report ${reportId}`)])
    ),
    ...(await store.read('episodesToErase', missing)).map(
      (reportId) => () =>
        store.write('eraseEpisode', { reportId, ...missing }, [erasureEntry('Erase Missing Report', `report ${reportId}`)])
    )
  ]
  let erased = 0
  for (const erase of erasures) {
    try {
      await erase()
      erased += 1
    } catch (error) {
      // Its dates were changed in between: it stands, and the others go on.
      if (!(error instanceof Refusal)) throw error
    }
  }
  return erased
}

/** The retention job: now and every hour. @returns stops it */
export const startRetention = (service: Needs & Pick<Service, 'logger'>): (() => void) =>
  startHourly(service, 'Erasing reports whose weed date has passed', async () => {
    await eraseWhatIsDue(service)
    await weedWhatIsDue(service)
  })
