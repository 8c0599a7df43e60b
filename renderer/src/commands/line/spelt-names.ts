import { isOnlyALetter, letterSaid } from './phonetics.ts'

/** Said before a name that is spelt. */
const SPELT = /^(?:spelt|spelled|spelling)$/i
const isLetter = (word: string): boolean => /^\p{L}$/u.test(word)
/** Three letters one by one are no initials any more. */
const FEWEST_LETTERS = 3

const joined = (words: readonly string[]): string => words.map((word) => letterSaid(word) ?? word.toUpperCase()).join('')

/** How many words from the first on are of one alphabet: all words said for letters, or all letters. */
const alike = (words: readonly string[]): number => {
  const [first] = words
  if (first === undefined) return 0
  const fits = isLetter(first) ? isLetter : (word: string): boolean => letterSaid(word) !== null
  const end = words.findIndex((word) => !fits(word))
  return end === -1 ? words.length : end
}

/** A name that was spelt: what it says, and how many words that took. */
export interface Spelt {
  readonly name: string
  readonly count: number
}

/**
 * The name spelt at the beginning of these words. “Spelt” before them says so; without it a word that nobody is called by
 * must be among them, or three letters stand one by one: PETER DAVID GEORGE are three names.
 */
export const speltAtStart = (words: readonly string[]): Spelt | null => {
  const announced = SPELT.test(words[0] ?? '')
  const rest = announced ? words.slice(1) : words
  const run = alike(rest)
  const said = rest.slice(0, run)
  const certain = said.some(isOnlyALetter) ? run > 1 : run >= FEWEST_LETTERS && said.every(isLetter)
  return run > 0 && (announced || certain) ? { name: joined(said), count: run + (announced ? 1 : 0) } : null
}

/** What stands where one name alone stands, read as a spelling; null where it is written. */
export const speltWhole = (words: readonly string[], at: 'surname' | 'forenames'): string | null => {
  const spelt = speltAtStart(words)
  if (spelt?.count === words.length && (at === 'surname' || !words.every(isLetter))) return spelt.name
  // Nobody has three surnames that are all words for letters.
  return at === 'surname' && words.length >= FEWEST_LETTERS && words.every((word) => letterSaid(word) !== null) ? joined(words) : null
}

/** What names could also spell, where nothing says whether they do. */
export const couldSpell = (words: readonly string[]): string | null =>
  words.length >= FEWEST_LETTERS && words.every((word) => letterSaid(word) !== null) ? joined(words) : null
