import {
  agePart,
  appearancePart,
  heightPart,
  joinParts,
  namesPart,
  readBirth,
  sexPart,
  townPart,
  troubled,
  type NameParts,
  type Query
} from './name-parts.ts'

/** A slash between digits is a date's; every other parts the fields. */
const SEPARATOR = /(?<!\d)\/|\/(?!\d)/

export const isSlashForm = (body: string): boolean => SEPARATOR.test(body)

const hasDigit = (field: string): boolean => /\d/.test(field)
const wordsOf = (field: string): string[] => field.split(' ').filter((word) => word !== '')
/** A comma parts words as a space does, but between figures, as in 1,80m. */
const tidy = (field: string): string =>
  field
    .replace(/(?<!\d),|,(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const notRead = (field: string, so: Query): NameParts =>
  so.birthDate === undefined && so.birthAsGiven === undefined && so.approximateAge === undefined
    ? troubled(`“${field}” is not a birth date. Write 12031985, 12 3 85 or 1985.`, field)
    : so.sex === undefined
      ? troubled(`“${field}” is not a sex. Write M, F or U.`, field)
      : troubled(`“${field}” is one part too many. The parts are surname/forenames/birth date/sex.`, field)

const readOne = (field: string, { named, today }: { readonly named: boolean; readonly today: string }): NameParts | null =>
  readBirth(field, today) ?? agePart(field) ?? heightPart(field) ?? appearancePart(field) ?? (named ? sexPart(field) : null)

/** A field, or several between whose figures a slash stands that is no date's: `12031985/5'11`. */
const readField = (field: string, so: { readonly named: boolean; readonly today: string }): readonly NameParts[] | null => {
  const whole = readOne(field, so)
  if (whole !== null) return [whole]
  for (const { index } of field.matchAll(/\//g)) {
    const first = readOne(field.slice(0, index).trim(), so)
    const rest = first === null ? null : readField(field.slice(index + 1).trim(), so)
    if (first !== null && rest !== null) return [first, ...rest]
  }
  return null
}

/**
 * `SMITH/JOHN/12031985/M`: surname/forenames, then birth date, sex, age, height, appearance and town as they come; parts may be
 * left out. A figure makes a date of what stands where a name would.
 */
export const readSlashForm = (body: string, today: string): NameParts => {
  const names: string[] = []
  const others: NameParts[] = []
  for (const field of body.split(SEPARATOR).map(tidy)) {
    const named = names.length === 2
    const town = names.length === 0 ? null : townPart(field)
    const read = town !== null ? [town] : field === '' || (!named && !hasDigit(field)) ? null : readField(field, { named, today })
    if (read !== null) others.push(...read)
    else if (!named) names.push(field)
    else if (field !== '') others.push(notRead(field, joinParts(others).query))
  }
  const [surname = '', forenames = ''] = names
  return joinParts([
    namesPart({ surname: wordsOf(surname), forenames: wordsOf(forenames), said: [surname, forenames].join(' ') }),
    ...others
  ])
}
