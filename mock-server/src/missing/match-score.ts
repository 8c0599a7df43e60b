import type { MatchFacts, Range } from './match-facts.ts'

/** One thing compared: points for it or against it, and what it was, in words. */
interface Finding {
  readonly points: number
  readonly words: string
}

const HEIGHT_GIVE_CM = 5
const AGE_GIVE_YEARS = 3
const DAY_MS = 86_400_000
const SOON_DAYS = 30

/** Words that say nothing about who somebody is. */
const COMMON = new Set([
  'the',
  'and',
  'with',
  'near',
  'his',
  'her',
  'left',
  'right',
  'side',
  'upper',
  'lower',
  'street',
  'road',
  'not',
  'known'
])
const wordsOf = (said: string | undefined): Set<string> =>
  new Set(
    (said ?? '')
      .toLowerCase()
      .match(/[\p{L}\d]{3,}/gu)
      ?.filter((word) => !COMMON.has(word)) ?? []
  )
const shared = (one: string | undefined, other: string | undefined): string[] => {
  const theirs = wordsOf(other)
  return [...wordsOf(one)].filter((word) => theirs.has(word))
}
const apart = (one: Range, other: Range): number => Math.max(0, one.from - other.to, other.from - one.to)

const ofSex = (missing: MatchFacts, found: MatchFacts): Finding[] => {
  if (missing.sex === 'U' || found.sex === 'U') return []
  return missing.sex === found.sex ? [{ points: 15, words: 'same sex' }] : [{ points: -45, words: 'sex differs' }]
}

const ofAge = ({ born: one }: MatchFacts, { born: other }: MatchFacts): Finding[] => {
  if (one === undefined || other === undefined) return []
  const years = apart(one, other)
  if (years === 0) return [{ points: 20, words: 'age within the estimate' }]
  return years <= AGE_GIVE_YEARS
    ? [{ points: 10, words: `age ${years} ${years === 1 ? 'year' : 'years'} outside the estimate` }]
    : [{ points: -Math.min(40, 5 * years), words: `age ${years} years outside the estimate` }]
}

const ofHeight = ({ height: one }: MatchFacts, { height: other }: MatchFacts): Finding[] => {
  if (one === undefined || other === undefined) return []
  const cm = apart(one, other)
  return cm <= HEIGHT_GIVE_CM
    ? [{ points: cm === 0 ? 15 : 12, words: `height within ${HEIGHT_GIVE_CM} cm` }]
    : [{ points: -Math.min(30, 2 * cm), words: `height differs by ${cm} cm` }]
}

const LOOKS = [
  { of: 'build', points: 6 },
  { of: 'hair', points: 7 },
  { of: 'eyes', points: 7 }
] as const

/** Hair is dyed and builds change: what differs counts less than what agrees. */
const ofLooks = (missing: MatchFacts, found: MatchFacts): Finding[] =>
  LOOKS.flatMap(({ of, points }): Finding[] => {
    const [one, other] = [missing[of], found[of]]
    if (one === undefined || other === undefined) return []
    return shared(one, other).length > 0
      ? [{ points, words: `${of} ${other.toLowerCase()}` }]
      : [{ points: -3, words: `${of} ${other.toLowerCase()}, not ${one.toLowerCase()}` }]
  })

const ofAppearance = ({ appearance: one }: MatchFacts, { appearance: other }: MatchFacts): Finding[] => {
  if (one === undefined || other === undefined || one === '0' || other === '0') return []
  return one === other ? [{ points: 5, words: 'same observed appearance' }] : [{ points: -5, words: 'observed appearance differs' }]
}

/** A tattoo or scar of one kind whose place or picture is told in the same words. */
const ofMarks = (missing: MatchFacts, found: MatchFacts): Finding[] =>
  found.marks.flatMap((mark): Finding[] => {
    const like = missing.marks.find(({ kind, description }) => kind === mark.kind && shared(description, mark.description).length > 0)
    if (like === undefined) return []
    const samePlace = like.place.toLowerCase() === mark.place.toLowerCase()
    return [{ points: samePlace ? 25 : 12, words: `${mark.kind} ${samePlace ? `on the ${mark.place}` : 'like it'}: ${mark.description}` }]
  })

const ofPlaceAndDay = (missing: MatchFacts, found: MatchFacts): Finding[] => {
  const days = Math.round((Date.parse(found.day) - Date.parse(missing.day)) / DAY_MS)
  const places = shared(missing.place, found.place)
  return [
    ...(places.length > 0 ? [{ points: 10, words: `both at ${places.join(' ')}` }] : []),
    ...(days <= SOON_DAYS
      ? [{ points: 8, words: `found ${days === 0 ? 'the same day' : `${days} ${days === 1 ? 'day' : 'days'} later`}` }]
      : [])
  ]
}

const ofClothing = (missing: MatchFacts, found: MatchFacts): Finding[] => {
  const items = shared(missing.clothing, found.clothing)
  return items.length === 0 ? [] : [{ points: Math.min(10, 4 * items.length), words: `clothing: ${items.slice(0, 4).join(', ')}` }]
}

export interface MatchScore {
  /** 0 to 100. */
  readonly score: number
  /** What agrees, strongest first. */
  readonly reasons: readonly string[]
  readonly against: readonly string[]
}

/** Below this, nothing but chance agrees. */
export const LEAST_SCORE = 40

/**
 * How likely somebody found without a name is the person who is missing (records, Matching: height ± 5 cm; what differs
 * ranks, it does not exclude). Undefined where it cannot be: found before last being seen.
 */
export const matchScore = (missing: MatchFacts, found: MatchFacts): MatchScore | undefined => {
  if (found.day < missing.day) return undefined
  const findings = [ofSex, ofAge, ofHeight, ofMarks, ofLooks, ofAppearance, ofPlaceAndDay, ofClothing]
    .flatMap((compare) => compare(missing, found))
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
  const sum = findings.reduce((total, { points }) => total + points, 0)
  return {
    score: Math.max(0, Math.min(100, sum)),
    reasons: findings.filter(({ points }) => points > 0).map(({ words }) => words),
    against: findings.filter(({ points }) => points < 0).map(({ words }) => words)
  }
}
