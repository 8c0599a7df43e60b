import { agePart, joinParts, namesPart, readBirth, sexOf, sexPart, troubled, type NameParts } from './name-parts.ts'

/** A slash between digits is a date's; every other parts the fields. */
const SEPARATOR = /(?<!\d)\/|\/(?!\d)/

export const isSlashForm = (body: string): boolean => SEPARATOR.test(body)

const nothing: NameParts = { query: {}, chips: [], trouble: null }

/** `SMITH/JOHN/12031985/M`: surname/forenames/birth date/sex; parts may be left out. */
export const readSlashForm = (body: string, today: string): NameParts => {
  const [surname = '', forenames = '', birth = '', sex = '', ...more] = body.split(SEPARATOR).map((field) => field.trim())
  const typedSex = sexOf(sex)
  return joinParts([
    namesPart(
      surname,
      forenames.split(/[\s,]+/).filter((name) => name !== '')
    ),
    birth === ''
      ? nothing
      : (readBirth(birth, today) ?? agePart(birth) ?? troubled(`“${birth}” is not a birth date. Write 12031985, 12 3 85 or 1985.`)),
    sex === '' ? nothing : typedSex === undefined ? troubled(`“${sex}” is not a sex. Write M, F or U.`) : sexPart(typedSex),
    more.some((field) => field !== '')
      ? troubled(`“${more.join('/')}” is one part too many. The parts are surname/forenames/birth date/sex.`)
      : nothing
  ])
}
