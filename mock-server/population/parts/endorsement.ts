import { weighted } from '../weighted.ts'
import { addDays, daysBefore } from './calendar.ts'
import type { Random } from '../random.ts'

/** A conviction or fixed penalty as it stands on a licence. */
export interface PlannedEndorsement {
  readonly code: string
  readonly offence: string
  /** YYYY-MM-DD */
  readonly offenceDate: string
  readonly convictionDate: string
  readonly points: number
}

interface Kind {
  readonly offence: string
  readonly points: readonly number[]
}
export const ENDORSABLE = {
  SP30: { offence: 'Exceeding the speed limit on a public road', points: [3, 3, 3, 4, 5, 6] },
  SP50: { offence: 'Exceeding the speed limit on a motorway', points: [3, 3, 4, 6] },
  TS10: { offence: 'Failing to comply with traffic lights', points: [3] },
  CU80: { offence: 'Using a hand-held device while driving', points: [6] },
  IN10: { offence: 'Using a vehicle uninsured', points: [6, 6, 8] },
  LC20: { offence: 'Driving otherwise than in accordance with a licence', points: [3, 4, 6] },
  CD10: { offence: 'Driving without due care and attention', points: [3, 4, 5, 6, 9] }
} as const satisfies Record<string, Kind>
export type EndorsableCode = keyof typeof ENDORSABLE

const anyCode = weighted<EndorsableCode>([
  ['SP30', 46],
  ['SP50', 14],
  ['CU80', 10],
  ['IN10', 12],
  ['TS10', 8],
  ['LC20', 6],
  ['CD10', 6]
])
const howMany = weighted([
  [0, 74],
  [1, 16],
  [2, 6],
  [3, 3],
  [4, 1]
])
/** Most stand on a licence for four years from the offence. */
const STANDS_DAYS = 1460

/** One endorsement of an offence of this kind. @param anchor YYYY-MM-DD: convicted before it */
export const endorsementOf = (
  random: Random,
  { code, offenceDate, anchor }: { code: EndorsableCode; offenceDate: string; anchor: string }
): PlannedEndorsement => {
  const { offence, points } = ENDORSABLE[code]
  const convicted = addDays(offenceDate, random.between(14, 160))
  return { code, offence, offenceDate, convictionDate: convicted < anchor ? convicted : anchor, points: random.pick<number>(points) }
}

/** What stands on a licence, the latest offence first. @param from first day on which the holder could drive */
export const endorsements = (random: Random, { from, anchor }: { from: string; anchor: string }): PlannedEndorsement[] =>
  Array.from({ length: howMany(random) }, () => ({
    code: anyCode(random),
    offenceDate: daysBefore(random, anchor, { least: 20, most: STANDS_DAYS })
  }))
    .filter(({ offenceDate }) => offenceDate > from)
    .map((each) => endorsementOf(random, { ...each, anchor }))
    .toSorted((one, other) => other.offenceDate.localeCompare(one.offenceDate))
