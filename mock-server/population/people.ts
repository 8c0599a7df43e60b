import { fixedPeople } from './fixed-people.ts'
import { randomFrom } from './random.ts'
import { randomPerson } from './random-person.ts'
import type { SyntheticPerson } from './synthetic-person.ts'
import { vehicleShares } from './vehicle-shares.ts'

export interface PopulationPlan {
  readonly seed: number
  /** How many people in all; the fixed ones come first and count. */
  readonly people: number
  /** How many vehicles in all; one for each person where not said. */
  readonly vehicles?: number | undefined
  /** Calendar day, YYYY-MM-DD: ages and reviews are counted from it. */
  readonly today: string
}

const LATER = 0x6c61_7465
const EPISODES = 0x6d69_7373
const OBJECTS = 0x6f62_6a65
const VEHICLES = 0x7665_6869

/**
 * Of so many people every arrest is held as a full report with its offences and its case. Of those who come after, one
 * in twenty: what a check reads of a person is there all the same, and thirteen million of them fit on a disk.
 */
const EVERY_ARREST = 100_000

/** The synthetic population, one person at a time. The same plan always gives the same people. */
export function* syntheticPeople({ seed, people, vehicles = people, today }: PopulationPlan): Generator<SyntheticPerson> {
  const fixed = fixedPeople(today).slice(0, people)
  yield* fixed
  const standing = new Set(fixed.flatMap((person) => person.vehicles.map(({ vrm }) => vrm)))
  const shares = vehicleShares({ vehicles, people, seed, standing })
  for (const _person of fixed) shares.next(false)
  const chance = {
    random: randomFrom(seed),
    later: randomFrom(seed ^ LATER),
    episodes: randomFrom(seed ^ EPISODES),
    objects: randomFrom(seed ^ OBJECTS),
    vehicles: randomFrom(seed ^ VEHICLES)
  }
  for (let made = fixed.length; made < people; made += 1)
    yield randomPerson(chance, { today, registrations: shares.next, everyArrest: made < EVERY_ARREST })
}
