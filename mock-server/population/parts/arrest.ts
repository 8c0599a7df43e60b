import type { Random } from '../random.ts'
import { addDays, daysBefore, daysBetween, timeOfDay } from './calendar.ts'
import { anyOffence } from './offences.ts'
import { COURTS } from './places.ts'

export interface PlannedOffence {
  readonly cjsCode: string
  readonly title: string
  readonly startDate: string
  readonly guilty: boolean
  readonly disposal: {
    readonly code: number
    readonly words: string
    readonly fine?: number
    readonly months?: number
  }
}
export interface PlannedArrest {
  readonly date: string
  readonly time: string
  readonly offences: readonly PlannedOffence[]
  /** No court case: still being looked into, or no further action. */
  readonly court: (typeof COURTS)[number] | undefined
  /** A first hearing that has not ended. */
  readonly pending: boolean
  readonly convictionDate: string
}

const disposal = (random: Random): PlannedOffence['disposal'] => {
  const kind = random.next()
  if (kind < 0.4) return { code: 1015, words: 'Fine', fine: random.between(4, 60) * 10 }
  if (kind < 0.6) return { code: 1116, words: 'Community order', months: random.pick([6, 12, 18]) }
  if (kind < 0.8) return { code: 1002, words: 'Imprisonment', months: random.between(1, 24) }
  return { code: 1022, words: 'Conditional discharge', months: 12 }
}

/**
 * An arrest after the age of criminal responsibility was reached.
 * @param from first day on which it may be, YYYY-MM-DD
 */
export const arrest = (random: Random, { today, from }: { today: string; from: string }): PlannedArrest => {
  const span = Math.max(2, Math.min(5500, daysBetween(from, today)))
  const date = daysBefore(random, today, { least: 1, most: span - 1 })
  const startDate = daysBefore(random, date, { least: 0, most: 1 })
  const decided = addDays(date, random.between(20, 240))
  const pending = decided >= today
  return {
    date,
    time: timeOfDay(random),
    offences: Array.from({ length: random.chance(0.75) ? 1 : random.between(2, 4) }, () => {
      const { code, title } = anyOffence(random)
      return {
        cjsCode: code,
        title,
        startDate: startDate < from ? from : startDate,
        guilty: random.chance(0.8),
        disposal: disposal(random)
      }
    }),
    court: random.chance(0.65) ? random.pick(COURTS) : undefined,
    pending,
    convictionDate: decided
  }
}
