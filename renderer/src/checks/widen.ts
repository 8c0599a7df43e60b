import type { PersonSearch } from '../../../mock-server/api/people.ts'
import { ageOn } from '../forms/dates/calendar.ts'

/** A check as it would be asked wider, and what that leaves open, in words. */
export interface Widened {
  readonly query: PersonSearch
  readonly words: readonly string[]
}

const FULL_DATE = 10
/** Years about an age that was made of a birth date, and about one that is already an age. */
const NEAR = 2
const FAR = 5
const FIRST_LETTERS = 3

type Step = { readonly query: PersonSearch; readonly words: string } | null

/** The birth date gives way to an age ± 2, that to an age ± 5, that to none. */
const widerBirth = (query: PersonSearch, today: string): Step => {
  const { birthDate, approximateAge, ...rest } = query
  if (birthDate !== undefined) {
    const years = ageOn(birthDate.length === FULL_DATE ? birthDate : `${birthDate.slice(0, 4)}-07-01`, today)
    if (years < 0 || years > 120) return { query: rest, words: 'no birth date' }
    return { query: { ...rest, approximateAge: { years, plusMinus: NEAR } }, words: `birth date: aged ${years} ± ${NEAR} years` }
  }
  if (approximateAge === undefined) return null
  return approximateAge.plusMinus < FAR
    ? { query: { ...rest, approximateAge: { ...approximateAge, plusMinus: FAR } }, words: `age: ${approximateAge.years} ± ${FAR} years` }
    : { query: rest, words: 'no age' }
}

/** Forenames give way to the first letter of the first, that to none; they stay where they are all there is. */
const widerForenames = (query: PersonSearch): Step => {
  const { forenames = [], ...rest } = query
  const [first] = forenames
  if (first === undefined || query.surname === undefined) return null
  if (first.includes('*')) return { query: rest, words: 'no forename' }
  const initial = `${[...first][0] ?? ''}*`
  return { query: { ...rest, forenames: [initial] }, words: `forename: ${initial}` }
}

const widerSurname = (query: PersonSearch): Step => {
  const letters = [...(query.surname ?? '')]
  if (letters.length <= FIRST_LETTERS || letters.includes('*')) return null
  const begins = `${letters.slice(0, FIRST_LETTERS).join('')}*`
  return { query: { ...query, surname: begins }, words: `surname: ${begins}` }
}

/**
 * The same check one step wider: first what is known of the birth and the forename, and when nothing of these is left, the
 * surname. Names that sound alike are found without widening.
 * @returns null where it cannot be wider: a number is looked for as it is
 */
export const widened = (query: PersonSearch, today: string): Widened | null => {
  if (query.identifier !== undefined) return null
  const birth = widerBirth(query, today)
  const names = widerForenames(birth?.query ?? query)
  if (birth === null && names === null) {
    const surname = widerSurname(query)
    return surname === null ? null : { query: surname.query, words: [surname.words] }
  }
  return { query: names?.query ?? birth?.query ?? query, words: [birth?.words, names?.words].filter((words) => words !== undefined) }
}
