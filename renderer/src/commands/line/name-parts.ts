import type { PersonSearch } from '../../../../mock-server/api/people.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { parseTypedDate, type TypedDate } from '../../forms/dates/parse-typed-date.ts'
import { doubt, part, type Chip } from './reading.ts'

export type Query = Partial<PersonSearch>
export interface NameParts {
  readonly query: Query
  readonly chips: readonly Chip[]
  /** What was not understood, in words that mend it; null where all was. */
  readonly trouble: string | null
}

const MOST_NAME = 64
const MOST_FORENAMES = 6
const SEXES: Readonly<Record<string, 'M' | 'F' | 'U'>> = {
  m: 'M',
  male: 'M',
  man: 'M',
  f: 'F',
  female: 'F',
  woman: 'F',
  u: 'U',
  unknown: 'U'
}
const SEX_WORDS = { M: 'Male', F: 'Female', U: 'Sex unknown' } as const

export const sexOf = (word: string): 'M' | 'F' | 'U' | undefined =>
  Object.hasOwn(SEXES, word.toLowerCase()) ? SEXES[word.toLowerCase()] : undefined
export const sexPart = (sex: 'M' | 'F' | 'U'): NameParts => ({ query: { sex }, chips: [part('', SEX_WORDS[sex])], trouble: null })

const shortMonths = (words: string): string => words.replace(/([A-Z][a-z]{2})[a-z]+/, '$1')

/** @returns null where the text is no date at all */
export const birthPart = (read: TypedDate): NameParts | null => {
  switch (read.kind) {
    case 'date':
    case 'partial':
      return { query: { birthDate: read.iso }, chips: [part('Born', shortMonths(inWords(read.iso)))], trouble: null }
    case 'impossible':
      return {
        query: { birthAsGiven: read.asGiven.slice(0, 40) },
        chips: [doubt('No such date', `${read.asGiven}: searched without`)],
        trouble: null
      }
    case 'unreadable':
      return null
  }
}
export const readBirth = (text: string, today: string): NameParts | null => birthPart(parseTypedDate(text, { today, lean: 'past-birth' }))

/** `age 41`, `41y`, `41yo`, `about 40`: ± 2 years, ± 5 where about. */
export const agePart = (text: string): NameParts | null => {
  const match = /^(?:age|aged)\s*(\d{1,3})$|^(\d{1,3})\s*(?:y|yo|yrs|years)$|^(?:about|approx|circa)\s*(\d{1,3})$/i.exec(text.trim())
  if (match === null) return null
  const years = Number(match[1] ?? match[2] ?? match[3])
  const plusMinus = match[3] === undefined ? 2 : 5
  return years > 120
    ? null
    : { query: { approximateAge: { years, plusMinus } }, chips: [part('Age', `${years} ± ${plusMinus}`)], trouble: null }
}

/** `5'11`, `5'11"`, `5ft 11`, `180cm`, `1.80m`. */
export const heightPart = (text: string): NameParts | null => {
  const feet = /^([3-8])(?:'|’|ft)\s*(?:(\d{1,2})(?:"|”|in)?)?$/i.exec(text)
  const metric = /^(?:(\d{2,3})cm|([12])[.,](\d{2})m)$/i.exec(text)
  if (feet === null && metric === null) return null
  const cm =
    feet !== null ? Math.round((Number(feet[1]) * 12 + Number(feet[2] ?? 0)) * 2.54) : Number(metric?.[1] ?? `${metric?.[2]}${metric?.[3]}`)
  if (cm < 30 || cm > 272 || Number(feet?.[2] ?? 0) > 11) return null
  return { query: { heightCm: cm }, chips: [part('Height', `${cm} cm`)], trouble: null }
}

/** `IC1` to `IC9`: observed appearance. */
export const appearancePart = (text: string): NameParts | null => {
  const match = /^IC([0-9])$/i.exec(text)
  return match?.[1] === undefined ? null : { query: { appearance: match[1] }, chips: [part('', `IC${match[1]}`)], trouble: null }
}

const tooLong = (name: string): boolean => name.length > MOST_NAME

/** Surname and forenames as one chip, the surname in capitals. */
export const namesPart = (surname: string, forenames: readonly string[]): NameParts => {
  const query: Query = { ...(surname === '' ? {} : { surname }), ...(forenames.length === 0 ? {} : { forenames: [...forenames] }) }
  const value = [surname.toUpperCase(), forenames.join(' ')].filter((name) => name !== '').join(' ')
  const chips = value === '' ? [] : [part(surname === '' ? 'Forename' : 'Name', value)]
  if (value !== '' && !/\p{L}/u.test(value))
    return { query, chips, trouble: `“${value}” has no letter in it. Give at least one letter of the name.` }
  if ([surname, ...forenames].some(tooLong))
    return { query, chips, trouble: `A name here has ${MOST_NAME} characters at most. Write the first part of it.` }
  if (forenames.length > MOST_FORENAMES) return { query, chips, trouble: `Give ${MOST_FORENAMES} forenames at most.` }
  return { query, chips, trouble: null }
}

/** Several parts as one; the first trouble is the one to tell. */
export const joinParts = (parts: readonly NameParts[]): NameParts => ({
  query: parts.reduce<Query>((all, { query }) => ({ ...all, ...query }), {}),
  chips: parts.flatMap(({ chips }) => chips),
  trouble: parts.find(({ trouble }) => trouble !== null)?.trouble ?? null
})
export const troubled = (trouble: string): NameParts => ({ query: {}, chips: [], trouble })
