import type { Database } from 'better-sqlite3'
import { birthVariants } from './birth-variants.ts'
import { covered, dayMonthSwapped } from './birth-likeness.ts'
import { dateKey } from './born-key.ts'
import { foldedParts, isPattern } from './fold-name.ts'
import { likeTerms } from './like-terms.ts'
import type { LikeTerm } from './like-terms.ts'
import { ANY_DAY, namesBornIn, namesBornOn, namesOfDay, namesOfTown } from './name-look-ups.ts'
import type { BornKeys, FoundName, NameTerms } from './name-look-ups.ts'
import type { NamePart } from './term-keys.ts'
import type { PersonAsked } from './score-person.ts'

/** How many names one check compares at most. What is too common is cut off here, and the answer says so. */
export const COMPARED_AT_MOST = 200
const TERMS = 24
const SWAPPED_TERMS = 6
/** So many are worth comparing whatever their birth date, where few of the one given are held. */
const FEW = 60
/** Names as good as the one asked for: exact, a variant, what fits a pattern. */
const AS_GOOD = 0.9
const MOST_AS_GOOD = 60
const LIKEST = 8
const OF_ONE_DAY = 120
const SCANNED = 400
const TWO_YEARS = 20_000

export interface CandidateNames {
  readonly names: readonly number[]
  /** Names were left out that may match as well. */
  readonly cutOff: boolean
}

const ids = (terms: readonly LikeTerm[]): readonly number[] => terms.map(({ term }) => term)
const likest = (terms: readonly LikeTerm[]): readonly number[] => {
  const good = terms.filter(({ worth }) => worth >= AS_GOOD).slice(0, MOST_AS_GOOD)
  return ids(good.length > LIKEST ? good : terms.slice(0, LIKEST))
}

/** What is gathered up to the limit, and whether it was reached. */
const gathering = (most: number) => {
  const names = new Set<number>()
  let cutOff = false
  return {
    names,
    room: () => most - names.size,
    wasCutOff: () => cutOff,
    cut: () => (cutOff = true),
    take: (found: readonly FoundName[]): void => {
      for (const { name } of found)
        if (names.size < most) names.add(name)
        else if (!names.has(name)) cutOff = true
    }
  }
}
type Gathering = ReturnType<typeof gathering>

/** The names held that are like those asked for, in order and the wrong way round. */
const termsFor = (database: Database, asked: PersonAsked) => {
  let cutOff = false
  const like = (part: NamePart, typed: string | undefined, most: number): readonly LikeTerm[] => {
    if (typed === undefined) return []
    const found = likeTerms(database, { part, typed, most })
    cutOff ||= found.cutOff
    return found.terms
  }
  const [, ...parts] = asked.surname === undefined || isPattern(asked.surname) ? [] : foldedParts(asked.surname)
  // Who is asked for by two surnames may be held by one.
  const surnames = [asked.surname, ...parts].flatMap((typed) => like('s', typed, TERMS))
  const forenames = asked.forenames.flatMap((typed) => like('f', typed, TERMS)).sort((one, other) => other.worth - one.worth)
  const both = asked.surname !== undefined && asked.forenames.length > 0
  const swapped = both
    ? { surnames: ids(like('s', asked.forenames[0], SWAPPED_TERMS)), forenames: ids(like('f', asked.surname, SWAPPED_TERMS)) }
    : undefined
  const inOrder = (of: (terms: readonly LikeTerm[]) => readonly number[]): NameTerms => ({
    ...(asked.surname === undefined ? {} : { surnames: of(surnames) }),
    ...(asked.forenames.length === 0 ? {} : { forenames: [...new Set(of(forenames))] })
  })
  return { surnames, forenames, inOrder, swapped, towns: ids(like('t', asked.town, SWAPPED_TERMS)), cutOff }
}
type Terms = ReturnType<typeof termsFor>

/** Where the day of birth is given: who was born on it, by either name; then who bears the name and was born on a day like it. */
const ofBirthDate = (database: Database, date: string, terms: Terms, into: Gathering): void => {
  const [day, variants] = [dateKey(date), birthVariants(date)]
  const near = ({ born }: FoundName): boolean => variants.has(born) || born === 0 || Math.abs(born - day) <= TWO_YEARS
  const swappedDay = dayMonthSwapped(date)
  const days = [day, ...(swappedDay === undefined ? [] : [dateKey(swappedDay)])]
  const { swapped } = terms
  into.take(
    namesOfDay(
      database,
      {
        surnames: [...ids(terms.surnames), ...(swapped?.surnames ?? [])],
        forenames: [...ids(terms.forenames), ...(swapped?.forenames ?? [])]
      },
      days,
      OF_ONE_DAY
    )
  )
  for (const named of [terms.inOrder(likest), ...(swapped === undefined ? [] : [swapped])]) {
    const found = namesBornIn(database, named, ANY_DAY, SCANNED)
    into.take(found.filter(near))
    // Too common to look through: the days that a slip could have made of the one given are looked up one by one.
    if (found.length === SCANNED) into.take(namesBornOn(database, commonest(named), [...variants], into.room()))
    if (into.names.size < FEW) into.take(found.slice(0, FEW - into.names.size))
  }
  if (into.names.size < FEW) into.take(namesBornIn(database, terms.inOrder(ids), ANY_DAY, FEW))
}

const COMMONEST = 2
const commonest = ({ surnames, forenames }: NameTerms): NameTerms => ({
  ...(surnames === undefined ? {} : { surnames: surnames.slice(0, COMMONEST) }),
  ...(forenames === undefined ? {} : { forenames: forenames.slice(0, COMMONEST) })
})

/** The days that an age or a part of a date leaves, and 2 years on either side of them. */
const within = (asked: PersonAsked): BornKeys | undefined => {
  const between = asked.born.date !== undefined ? covered(asked.born.date) : asked.born.between
  return between === undefined ? undefined : { from: dateKey(between.from.slice(0, 4)) - TWO_YEARS, to: dateKey(between.to) + TWO_YEARS }
}

/** Where no day of birth is given: by the names, the likest first, those of the town before the others. */
const ofNames = (database: Database, asked: PersonAsked, terms: Terms, into: Gathering): void => {
  const range = within(asked)
  const take = (named: NameTerms, born: BornKeys): void => {
    const room = into.room()
    if (room <= 0) into.cut()
    else if (terms.towns.length === 0) into.take(namesBornIn(database, named, born, room + 1))
    else {
      const found = namesOfTown(database, named, { born, towns: terms.towns, most: room })
      into.take(found.names)
      if (found.cutOff) into.cut()
    }
  }
  const [first, ...others] = ids(terms.surnames)
  const every = terms.inOrder(ids)
  for (const born of range === undefined ? [ANY_DAY] : [range, { from: 0, to: 0 }]) {
    if (every.surnames === undefined || every.forenames === undefined) take(every, born)
    else {
      if (first !== undefined) take({ ...every, surnames: [first] }, born)
      take({ ...every, surnames: others }, born)
      if (terms.swapped !== undefined) take(terms.swapped, born)
    }
  }
}

/** The indexed look-ups of one check, from the most telling to the least; each reads no more than is left to compare. */
export const candidateNames = (database: Database, asked: PersonAsked): CandidateNames => {
  const terms = termsFor(database, asked)
  const into = gathering(COMPARED_AT_MOST)
  const { date } = asked.born
  if (date?.length === 10) ofBirthDate(database, date, terms, into)
  else ofNames(database, asked, terms, into)
  return { names: [...into.names], cutOff: into.wasCutOff() || (terms.cutOff && date?.length !== 10) }
}
