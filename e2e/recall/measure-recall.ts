import { randomFrom } from '../../mock-server/population/random.ts'
import { KINDS, wronglyDescribed } from './errors.ts'
import type { Query } from './errors.ts'
import { knownPeople } from './known-people.ts'

export interface Recall {
  readonly kind: string
  /** How many of each answer were looked at. */
  readonly within: number
  readonly asked: number
  readonly found: number
  readonly missed: readonly Missed[]
}
export interface Missed {
  readonly personId: string
  readonly query: Query
  /** From 1; undefined where the person is not in the answer at all. */
  readonly place: number | undefined
}

interface Measurement {
  /** Of the server that answers. */
  readonly file: string
  readonly seed: number
  /** Checks of each kind. */
  readonly each: number
  /** YYYY-MM-DD */
  readonly today: string
  /** @returns ids in the order of the answer */
  readonly search: (query: Query) => Promise<readonly string[]>
}

/** So many people are passed over before a kind counts as one that this population cannot give. */
const PATIENCE = 400

/** Asks for known people with each kind of mistake, and counts where they stand in the answers. */
export const measureRecall = async ({ file, seed, each, today, search }: Measurement): Promise<readonly Recall[]> => {
  const measured: Recall[] = []
  const kinds = [...Object.entries(KINDS), ['wrong sex and appearance', { make: wronglyDescribed, within: 5 }] as const]
  for (const [number, [kind, { make, within }]] of kinds.entries()) {
    const random = randomFrom(seed * 100 + number)
    const missed: Missed[] = []
    let asked = 0
    let passedOver = 0
    let [other] = knownPeople(file, random)
    for (const person of knownPeople(file, random)) {
      if (asked === each || passedOver > PATIENCE * (asked + 1)) break
      const query = other === undefined ? undefined : make({ person, other, random, today })
      other = person
      if (query === undefined) {
        passedOver += 1
        continue
      }
      asked += 1
      const place = (await search(query)).indexOf(person.personId) + 1
      if (place === 0 || place > within) missed.push({ personId: person.personId, query, place: place === 0 ? undefined : place })
    }
    measured.push({ kind, within, asked, found: asked - missed.length, missed })
  }
  return measured
}

/** The share found of all kinds of mistake together; what was only described wrongly is no mistake of a kind. */
export const overall = (measured: readonly Recall[]): number => {
  const counted = measured.filter(({ kind }) => kind in KINDS)
  const sum = (of: (each: Recall) => number): number => counted.reduce((total, each) => total + of(each), 0)
  return sum(({ found }) => found) / sum(({ asked }) => asked)
}
