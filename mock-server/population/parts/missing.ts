import type { Random } from '../random.ts'
import { addDays, daysBefore, inWords, momentOn } from './calendar.ts'

/** A missing report as far as the person's page shows it; the fields are named as in records, Missing and found. */
export interface PlannedMissing {
  readonly reportedAt: string
  readonly open: boolean
  readonly content: {
    readonly reportedAt: string
    readonly grade: 'H' | 'M' | 'L'
    readonly lastSeen: string
    readonly circumstances: string
    readonly informantMayBeTold: boolean
    readonly outcome?: string
    readonly foundAt?: string
  }
}

const PLACES = [
  'the bus station',
  'school',
  'the family home',
  'work',
  'hospital',
  'a friend’s address',
  'the railway station',
  'the care home'
]
const CIRCUMSTANCES = [
  'Left after an argument and has not answered the telephone since.',
  'Did not come home from school.',
  'Left the ward without telling staff.',
  'Went for a walk and did not return; may be confused.',
  'Did not arrive at work, which is out of character.'
]

export const missingReport = (random: Random, { today, child, open }: { today: string; child: boolean; open: boolean }): PlannedMissing => {
  const day = open ? daysBefore(random, today, { least: 1, most: 20 }) : daysBefore(random, today, { least: 30, most: 2200 })
  const reportedAt = momentOn(random, day)
  return {
    reportedAt,
    open,
    content: {
      reportedAt,
      grade: child ? random.pick(['H', 'M', 'M']) : random.pick(['H', 'M', 'M', 'L', 'L']),
      lastSeen: `${random.pick(PLACES)}, ${inWords(day)}`,
      circumstances: random.pick(CIRCUMSTANCES),
      informantMayBeTold: child || random.chance(0.6),
      ...(open ? {} : { outcome: random.pick(['RS', 'FP', 'FO', 'HO']), foundAt: addDays(day, random.between(0, 4)) })
    }
  }
}
