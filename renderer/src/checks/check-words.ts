import type { Candidate, PersonSearchResult } from '../../../mock-server/api/people.ts'
import { inWords } from '../forms/dates/calendar.ts'

export const NO_TRACE = 'No trace on what was given. This is not “not wanted”.'

/** `4 possible matches`, `1 possible match`, `More than 20 possible matches`. */
export const countWords = ({ candidates, more }: Pick<PersonSearchResult, 'candidates' | 'more'>): string => {
  const count = candidates.length
  return `${more ? `More than ${count}` : count} possible ${count === 1 && !more ? 'match' : 'matches'}`
}

/** `of 20,000 in 3 ms`. */
export const extentWords = ({ populationSize, tookMs }: Pick<PersonSearchResult, 'populationSize' | 'tookMs'>): string =>
  `of ${populationSize.toLocaleString('en-GB')} in ${Math.max(1, Math.round(tookMs))} ms`

/** Beside the name: `12 March 1985 · M · IC1`. */
export const candidateWords = ({ birthDate, sex, appearance, heightCm }: Candidate): string =>
  [
    birthDate === null ? 'birth date not known' : inWords(birthDate),
    sex,
    appearance === null ? null : `IC${appearance}`,
    heightCm === null ? null : `${heightCm} cm`
  ]
    .filter((part) => part !== null)
    .join(' · ')

/** What is said aloud when the answer comes (WCAG 4.1.3): the count and the first one's dangers, without a name. */
export const spokenAnswer = (result: PersonSearchResult, warningLabel: (code: string) => string): string => {
  const [first] = result.candidates
  if (first === undefined) return NO_TRACE
  const { warnings, wanted, missing } = first.flags
  const signals = [
    ...warnings.map((code) => `${warningLabel(code)} warning`),
    wanted === null ? null : 'wanted',
    missing ? 'missing' : null
  ]
  const said = signals.filter((signal) => signal !== null)
  return `${countWords(result)}, first: ${said.length === 0 ? 'no warnings' : said.join(', ')}`
}

/** How like what was given: the word beside the score, whose reasons stand under the name. */
export const likenessWords = (score: number): string => (score >= 90 ? 'strong match' : score >= 70 ? 'fair match' : 'weak match')
