import type { MissingContent } from '../../api/missing.ts'
import type { PersonContent } from '../../api/people.ts'
import type { UnidentifiedSearch } from '../../api/unidentified-search.ts'
import { bornBetween } from '../people/search/born-between.ts'
import { calendarDay } from '../service.ts'

/** From–to, both included. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** What of somebody is compared, from whichever side. Undefined: not recorded. */
export interface MatchFacts {
  readonly sex: PersonContent['sex']
  /** Birth years where a record has them, else years estimated on sight. */
  readonly born: Range | undefined
  /** Centimetres. */
  readonly height: Range | undefined
  readonly appearance: string | undefined
  readonly build: string | undefined
  readonly hair: string | undefined
  readonly eyes: string | undefined
  readonly marks: PersonContent['marks']
  readonly clothing: string | undefined
  readonly place: string | undefined
  /** Day last seen, or found: YYYY-MM-DD. */
  readonly day: string
}

const heightOf = (height: PersonContent['height']): Range | undefined =>
  height === undefined ? undefined : { from: height.cm, to: height.toCm ?? height.cm }
const yearOf = (day: string): number => Number(day.slice(0, 4))

export const factsOfMissing = (person: PersonContent, report: MissingContent): MatchFacts => {
  const born = bornBetween(person.birth)
  const { sex, height, appearance, build, hair, eyes, marks } = person
  return {
    sex,
    born: born === undefined ? undefined : { from: yearOf(born.from), to: yearOf(born.to) },
    height: heightOf(height),
    appearance,
    build,
    hair,
    eyes,
    marks,
    clothing: report.clothing,
    place: report.lastSeen.place,
    day: calendarDay(new Date(report.lastSeen.from))
  }
}

export const factsOfUnidentified = ({ description, foundAt, place, clothing }: UnidentifiedSearch): MatchFacts => {
  const { age, sex, height, appearance, build, hair, eyes, marks } = description
  const day = calendarDay(new Date(foundAt))
  return {
    sex,
    born: age === undefined ? undefined : { from: yearOf(day) - age.to - 1, to: yearOf(day) - age.from },
    height: heightOf(height),
    appearance,
    build,
    hair,
    eyes,
    marks,
    clothing,
    place,
    day
  }
}
