import type { PersonContent, PersonName } from '../../../../mock-server/api/people.ts'
import type { PersonSummary } from '../../../../mock-server/api/summary.ts'
import { ageOn, inWords } from '../../forms/dates/calendar.ts'
import { standing } from './standing-words.ts'

const SEXES: Readonly<Record<string, string>> = { M: 'Male', F: 'Female', U: 'Sex unknown' }
const FULL_DATE = 10

/** `SURNAME, Forenames`, as bureaux write it; the one part there is where only one is known. */
export const nameWords = ({ surname, forenames }: Pick<PersonName, 'surname' | 'forenames'>): string =>
  [surname?.toLocaleUpperCase('en-GB'), forenames.join(' ')].filter((part) => part !== undefined && part !== '').join(', ')

/** The name the record goes by: the true one, else the first held. */
export const trueName = (person: PersonContent): string => {
  const name = person.names.find(({ kind }) => kind === 'true') ?? person.names[0]
  return name === undefined ? 'Unidentified person' : nameWords(name)
}

export const otherNames = (person: PersonContent): readonly PersonName[] => {
  const shown = person.names.find(({ kind }) => kind === 'true') ?? person.names[0]
  return person.names.filter((name) => name !== shown)
}

/** `12 March 1985 (41)`, `about 30, as seen on 4 May 2026`, or that nothing is known. */
export const birthWords = ({ birth, deceased }: PersonContent, today: string): string => {
  if (birth.date !== undefined) {
    const age = birth.date.length === FULL_DATE ? ` (${ageOn(birth.date, deceased ?? today)})` : ''
    return `${inWords(birth.date)}${age}`
  }
  if (birth.approximateAge !== undefined) {
    const { years, plusMinus, on } = birth.approximateAge
    return `aged about ${years}${plusMinus === 0 ? '' : ` ± ${plusMinus}`} on ${inWords(on)}`
  }
  if (birth.asGiven !== undefined) return `“${birth.asGiven}” as given`
  return 'birth date not known'
}

export const sexWords = (code: string): string => SEXES[code] ?? code

export const heightWords = ({ height }: PersonContent): string | null =>
  height === undefined ? null : height.toCm === undefined ? `${height.cm} cm` : `${height.cm} to ${height.toCm} cm`

/** `From Mar 2025`, `2019–2025`, `to 2018`, or nothing. */
export const periodWords = (from: string | undefined, to: string | undefined): string => {
  if (from !== undefined && to !== undefined) return `${inWords(from)} to ${inWords(to)}`
  if (from !== undefined) return `From ${inWords(from)}`
  return to === undefined ? '' : `To ${inWords(to)}`
}

/** One line beside the name: birth, sex, appearance, height; what is not known is left out. */
export const descriptionWords = (person: PersonContent, today: string): string =>
  [
    birthWords(person, today),
    sexWords(person.sex),
    person.appearance === undefined ? null : `IC${person.appearance}`,
    heightWords(person),
    person.build ?? null,
    person.hair === undefined ? null : `hair ${person.hair}`,
    person.eyes === undefined ? null : `eyes ${person.eyes}`
  ]
    .filter((part) => part !== null)
    .join(' · ')

/** What is said aloud when a record is opened: how sure it is, then what could hurt. */
export const openedWords = ({ person, flags, sealed }: PersonSummary, possible: boolean): string => {
  const { warnings, wanted, missing } = flags
  const parts = [
    `${trueName(person.content)}.`,
    `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}.`,
    wanted === null ? null : wanted === 'locate' ? 'To be located.' : 'Wanted.',
    missing ? 'Missing.' : null,
    sealed.length === 0 ? null : 'Sealed details are held.'
  ]
  return standing(possible, parts.filter((part) => part !== null).join(' '))
}
