import type { Candidate } from '../../../mock-server/api/people.ts'
import { inWords } from '../forms/dates/calendar.ts'
import { sexWords } from '../records/person/person-words.ts'

/** The question that tells the candidates apart, and what each answer means. */
export interface TellApart {
  readonly question: string
  readonly answers: string
}
/** The question whose answer tells one candidate from the others. */
export interface TellFromOthers {
  readonly question: string
  /** What this one's record says. */
  readonly here: string
  /** What the others' say, by their numbers in the list. */
  readonly others: string
}

interface Numbered {
  /** In the list, from 1. */
  readonly number: number
  readonly candidate: Candidate
}
type Groups = ReadonlyMap<string, readonly number[]>

const NOT_RECORDED = 'not recorded'
const QUESTIONS: readonly { readonly question: string; readonly answer: (candidate: Candidate) => string | null }[] = [
  { question: 'What is your date of birth?', answer: ({ birthDate }) => (birthDate === null ? null : inWords(birthDate)) },
  { question: 'What is your full name?', answer: ({ trueName }) => trueName },
  { question: 'How tall is the person?', answer: ({ heightCm }) => (heightCm === null ? null : `${heightCm} cm`) },
  { question: 'Is the person male or female?', answer: ({ sex }) => sexWords(sex).toLowerCase() }
]
/** More candidates than this are not told apart by one question. */
const MOST_ASKED = 6

const list = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${String(numbers.at(-1))}`
const inOrder = (groups: Groups): string => `${[...groups].map(([words, numbers]) => `${list(numbers)}: ${words}`).join('; ')}.`
const numbered = (candidates: readonly Candidate[]): readonly Numbered[] =>
  candidates.map((candidate, index) => ({ number: index + 1, candidate }))

/** Groups candidates by what they would answer: 1 was born on 12 March 1985; 2 and 3 on another day. */
const grouped = (asked: readonly Numbered[], answer: (candidate: Candidate) => string | null): Groups => {
  const groups = new Map<string, number[]>()
  for (const { number, candidate } of asked) {
    const words = answer(candidate) ?? NOT_RECORDED
    groups.set(words, [...(groups.get(words) ?? []), number])
  }
  return groups
}

/** Questions that not all would answer alike, the one with the most different answers first. */
const splitting = (asked: readonly Numbered[]): readonly { readonly question: string; readonly groups: Groups }[] =>
  QUESTIONS.map(({ question, answer }) => ({ question, groups: grouped(asked, answer) }))
    .filter(({ groups }) => groups.size > 1)
    .sort((one, other) => other.groups.size - one.groups.size)

/**
 * The one question that splits the first candidates best, from what the search gave alone: no record is opened for it.
 * @returns null where there is nothing to tell apart, or nothing known that would
 */
export const tellApart = (candidates: readonly Candidate[]): TellApart | null => {
  const [best] = splitting(numbered(candidates).slice(0, MOST_ASKED))
  return best === undefined ? null : { question: best.question, answers: inOrder(best.groups) }
}

/**
 * The question whose answer tells this candidate from the others. Nothing recorded is no answer to go by.
 * @returns null where there are no others, or nothing known that would tell
 */
export const tellFromOthers = (personId: string, candidates: readonly Candidate[]): TellFromOthers | null => {
  const all = numbered(candidates)
  const own = all.find(({ candidate }) => candidate.personId === personId)
  if (own === undefined) return null
  const others = all.filter(({ number }) => number !== own.number).slice(0, MOST_ASKED - 1)
  const options = splitting([own, ...others]).map(({ question, groups }) => {
    const here = [...groups].find(([, numbers]) => numbers.includes(own.number))?.[0] ?? NOT_RECORDED
    const theirs = [...groups].flatMap(([words, numbers]): [string, readonly number[]][] => {
      const left = numbers.filter((number) => number !== own.number)
      return left.length === 0 ? [] : [[words === here ? 'the same' : words, left]]
    })
    const alike = theirs.find(([words]) => words === 'the same')?.[1].length ?? 0
    return { question, here, alike, others: inOrder(new Map(theirs.sort(([, one], [, other]) => (one[0] ?? 0) - (other[0] ?? 0)))) }
  })
  const [best] = options.filter(({ here }) => here !== NOT_RECORDED).sort((one, other) => one.alike - other.alike)
  return best === undefined ? null : { question: best.question, here: best.here, others: best.others }
}
