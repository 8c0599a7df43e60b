import { spelt } from '../incoming/made-up-check.ts'
import { registration, REGISTRATIONS } from '../../population/parts/registration.ts'
import { randomFrom } from '../../population/random.ts'
import type { Random } from '../../population/random.ts'

/** First parts and endings of surnames that nobody is likely to bear; each ending with one that sounds the same. */
const BEGINNINGS = [
  'Ard',
  'Bex',
  'Carn',
  'Dun',
  'Elms',
  'Farn',
  'Gris',
  'Hax',
  'Ives',
  'Jess',
  'Kels',
  'Lang',
  'Mars',
  'Norl',
  'Oak',
  'Pels',
  'Quarn',
  'Ros',
  'Sels',
  'Tarn',
  'Ulls',
  'Vern',
  'Wex',
  'Yar',
  'Brams',
  'Cross',
  'Drax',
  'Flax',
  'Hels',
  'Thorn'
]
const ENDINGS = [
  ['combe', 'coombe'],
  ['ley', 'leigh'],
  ['mere', 'meer'],
  ['ford', 'forde'],
  ['wick', 'wyck'],
  ['stead', 'sted'],
  ['field', 'feild'],
  ['thorpe', 'thorp'],
  ['by', 'bee'],
  ['holm', 'holme'],
  ['ridge', 'rige'],
  ['well', 'wel'],
  ['den', 'denn'],
  ['croft', 'crofte']
] as const
/** Looks like the letter or figure before it (records, Vehicle). */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', '0': 'O', I: '1', '1': 'I', B: '8', '8': 'B', S: '5', '5': 'S' }

/** What stands for `{key.part}` in a scenario's texts. */
export type Cast = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Whether a name, a registration or a mark is free; the same one is not cast twice. */
export interface Free {
  readonly surname: (surname: string) => boolean
  readonly vrm: (vrm: string) => boolean
}

interface Called {
  readonly people: Readonly<Record<string, { readonly soundsLike?: string | undefined; readonly forenames: readonly string[] }>>
  readonly vehicles: readonly string[]
  readonly marks: readonly string[]
}

const TRIES = 400

const firstFree = <T>(make: () => T, free: (made: T) => boolean): T => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const made = make()
    if (free(made)) return made
  }
  return make()
}

const surnameParts = (random: Random, used: Set<string>, { surname: free }: Free) =>
  firstFree(
    () => {
      const beginning = random.pick(BEGINNINGS)
      const [ending, alike] = random.pick(ENDINGS)
      return { surname: beginning + ending, alike: beginning + alike }
    },
    ({ surname, alike }) => !used.has(surname) && free(surname) && free(alike)
  )

const spoken = (word: string): string => (spelt(word) ?? word).toUpperCase()

/** Who plays whom: names, registrations and marks of one trainee's run. The same seed and place always give the same. */
export const castOf = ({ people, vehicles, marks }: Called, { seed, place }: { seed: number; place: number }, free: Free): Cast => {
  const random = randomFrom((seed ^ Math.imul(place + 1, 0x9e37_79b1)) >>> 0)
  const used = new Set<string>()
  const names = new Map<string, { surname: string; alike: string }>()
  const entries = Object.entries(people)
  for (const [key, { soundsLike }] of entries) {
    if (soundsLike !== undefined) continue
    const parts = surnameParts(random, used, free)
    used.add(parts.surname)
    names.set(key, parts)
  }
  for (const [key, { soundsLike }] of entries) {
    const other = soundsLike === undefined ? undefined : names.get(soundsLike)
    if (other !== undefined) names.set(key, { surname: other.alike, alike: other.surname })
  }
  const cast: Record<string, Record<string, string>> = {}
  for (const [key, { forenames }] of entries) {
    const { surname = '', alike = '' } = names.get(key) ?? {}
    cast[key] = { surname, heard: alike, forename: forenames[0] ?? '', spelt: spoken(surname) }
  }
  for (const key of vehicles) {
    // The last letter is one that looks like a figure.
    const vrm = firstFree(
      () => `${registration(random.between(0, REGISTRATIONS - 1)).vrm.slice(0, 6)}O`,
      (made) => free.vrm(made)
    )
    cast[key] = { vrm, heard: vrm.slice(0, 6) + (LOOKS_LIKE[vrm.slice(6)] ?? ''), spelt: spoken(vrm) }
  }
  for (const key of marks) cast[key] = { mark: `TR${random.between(10_000_000, 99_999_999)}` }
  return cast
}
