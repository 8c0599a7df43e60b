import type { PersonSearch } from '../../../../mock-server/api/people.ts'
import { inWords } from '../../forms/dates/calendar.ts'
import { parseTypedDate, type TypedDate } from '../../forms/dates/parse-typed-date.ts'
import { doubt, notUnderstood, part, type Chip } from './reading.ts'
import { speltWhole } from './spelt-names.ts'

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
const understood = (query: Query, chip: Chip): NameParts => ({ query, chips: [chip], trouble: null })

export const sexPart = (word: string): NameParts | null => {
  const sex = sexOf(word)
  return sex === undefined ? null : understood({ sex }, part('', SEX_WORDS[sex], word))
}

const shortMonths = (words: string): string => words.replace(/([A-Z][a-z]{2})[a-z]+/, '$1')

/** @returns null where the text is no date at all */
const birthPart = (read: TypedDate, said: string): NameParts | null => {
  switch (read.kind) {
    case 'date':
    case 'partial':
      return understood({ birthDate: read.iso }, part('Born', shortMonths(inWords(read.iso)), said))
    case 'impossible':
      return understood({ birthAsGiven: read.asGiven.slice(0, 40) }, doubt('No such date', `${read.asGiven}: searched without`, said))
    case 'unreadable':
      return null
  }
}
export const readBirth = (text: string, today: string): NameParts | null =>
  birthPart(parseTypedDate(text.replace(/[\s,]+/g, ' '), { today, lean: 'past-birth' }), text)

/** `age 41`, `41y`, `41yo`, `about 40`: ± 2 years, ± 5 where about. */
export const agePart = (text: string): NameParts | null => {
  const match = /^(?:age|aged)\s*(\d{1,3})$|^(\d{1,3})\s*(?:y|yo|yrs|years)$|^(?:about|approx|circa)\s*(\d{1,3})$/i.exec(text.trim())
  if (match === null) return null
  const years = Number(match[1] ?? match[2] ?? match[3])
  const plusMinus = match[3] === undefined ? 2 : 5
  return years > 120 ? null : understood({ approximateAge: { years, plusMinus } }, part('Age', `${years} ± ${plusMinus}`, text))
}

/** `5'11`, `5'11"`, `5ft 11`, `180cm`, `1.80m`. */
export const heightPart = (text: string): NameParts | null => {
  const feet = /^([3-8])(?:'|’|ft)\s*(?:(\d{1,2})(?:"|”|in)?)?$/i.exec(text)
  const metric = /^(?:(\d{2,3})cm|([12])[.,](\d{2})m)$/i.exec(text)
  if (feet === null && metric === null) return null
  const cm =
    feet !== null ? Math.round((Number(feet[1]) * 12 + Number(feet[2] ?? 0)) * 2.54) : Number(metric?.[1] ?? `${metric?.[2]}${metric?.[3]}`)
  if (cm < 30 || cm > 272 || Number(feet?.[2] ?? 0) > 11) return null
  return understood({ heightCm: cm }, part('Height', `${cm} cm`, text))
}

/** `IC1` to `IC9`: observed appearance. */
export const appearancePart = (text: string): NameParts | null => {
  const match = /^IC([0-9])$/i.exec(text)
  return match?.[1] === undefined ? null : understood({ appearance: match[1] }, part('', `IC${match[1]}`, text))
}

/** A caller, reference or reason that was not parted from the name by a space. */
const isOfStop = (words: string): boolean => /[@#]|(?<!\S)R(?:10|\d)(?!\S)/i.test(words)
const MOST_TOWN = 60
/** `from Norwich`: where the person says they live. */
export const townPart = (text: string): NameParts | null => {
  const [, said] = /^(?:from|of)[\s,]+(.*\p{L}.*)$/iu.exec(text) ?? []
  if (said === undefined) return null
  const town = said.replace(/[\s,]+/g, ' ').trim()
  return town.length > MOST_TOWN || isOfStop(town)
    ? troubled(`“${town}” is no town. Give its name in ${MOST_TOWN} characters at most.`, text)
    : understood({ town }, part('Town', town, text))
}

const tooLong = (name: string): boolean => name.length > MOST_NAME

/** Surname and forenames as written or spelt. */
export interface Names {
  readonly surname: readonly string[]
  readonly forenames: readonly string[]
  /** The words they came from. */
  readonly said: string
}

/** Surname and forenames as one chip, the surname in capitals. */
export const namesPart = ({ surname: surnameWords, forenames: forenameWords, said }: Names): NameParts => {
  const speltSurname = speltWhole(surnameWords, 'surname')
  const speltForename = speltWhole(forenameWords, 'forenames')
  const surname = speltSurname ?? surnameWords.join(' ')
  const forenames = speltForename === null ? forenameWords : [speltForename]
  const query: Query = { ...(surname === '' ? {} : { surname }), ...(forenames.length === 0 ? {} : { forenames: [...forenames] }) }
  const value = [surname.toUpperCase(), forenames.join(' ')].filter((name) => name !== '').join(' ')
  const label = `${surname === '' ? 'Forename' : 'Name'}${speltSurname === null && speltForename === null ? '' : ', spelt'}`
  const chips = value === '' ? [] : [part(label, value, said)]
  if (value !== '' && !/\p{L}/u.test(value))
    return { query, chips, trouble: `“${value}” has no letter in it. Give at least one letter of the name.` }
  if (isOfStop(value)) return { query, chips, trouble: `“${value}” is no name: the stop’s parts (@, #, R1) stand after a space.` }
  if ([surname, ...forenames].some(tooLong))
    return { query, chips, trouble: `A name here has ${MOST_NAME} characters at most. Write the first part of it.` }
  if (forenames.length > MOST_FORENAMES) return { query, chips, trouble: `Give ${MOST_FORENAMES} forenames at most.` }
  return { query, chips, trouble: null }
}

export const troubled = (trouble: string, said: string): NameParts => ({ query: {}, chips: [notUnderstood(said)], trouble })

const WHAT: Readonly<Record<string, string>> = {
  birthDate: 'A birth date',
  birthAsGiven: 'A birth date',
  approximateAge: 'An age',
  sex: 'A sex',
  heightCm: 'A height',
  appearance: 'An appearance',
  town: 'A town'
}

/** Several parts as one; the first trouble is the one to tell. Nothing given twice is chosen between. */
export const joinParts = (parts: readonly NameParts[]): NameParts => {
  const given = parts.flatMap(({ query }) => Object.keys(query))
  const twice = given.find((key, at) => given.indexOf(key) !== at)
  return {
    query: parts.reduce<Query>((all, { query }) => ({ ...all, ...query }), {}),
    chips: parts.flatMap(({ chips }) => chips),
    trouble:
      parts.find(({ trouble }) => trouble !== null)?.trouble ??
      (twice === undefined ? null : `${WHAT[twice] ?? 'A part'} stands here twice. Leave one out.`)
  }
}
