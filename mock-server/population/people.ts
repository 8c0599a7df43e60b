import { fixedPeople } from './fixed-people.ts'
import { randomFrom } from './random.ts'
import { randomPerson } from './random-person.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

export interface PopulationPlan {
  readonly seed: number
  /** How many people in all; the fixed ones come first and count. */
  readonly people: number
  /** Calendar day, YYYY-MM-DD: ages and reviews are counted from it. */
  readonly today: string
}

const LATER = 0x6c61_7465
const EPISODES = 0x6d69_7373
const OBJECTS = 0x6f62_6a65

/** The synthetic population, one person at a time. The same plan always gives the same people. */
export function* syntheticPeople({ seed, people, today }: PopulationPlan): Generator<SyntheticPerson> {
  yield* fixedPeople(today).slice(0, people)
  const chance = {
    random: randomFrom(seed),
    later: randomFrom(seed ^ LATER),
    episodes: randomFrom(seed ^ EPISODES),
    objects: randomFrom(seed ^ OBJECTS)
  }
  for (let made = fixedPeople(today).length; made < people; made += 1) yield randomPerson(chance, today)
}
