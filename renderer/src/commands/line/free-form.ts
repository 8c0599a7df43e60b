import {
  agePart,
  appearancePart,
  heightPart,
  joinParts,
  namesPart,
  readBirth,
  sexOf,
  sexPart,
  troubled,
  type NameParts
} from './name-parts.ts'

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i
/** Said before a birth date; never a name where something follows. */
const BORN = /^(born|dob|d\.o\.b\.?)$/i
const hasDigit = (word: string): boolean => /\d/.test(word)

interface Taken {
  readonly parts: NameParts
  /** Words used. */
  readonly count: number
}
const taken = (parts: NameParts | null, count: number): Taken | null => (parts === null ? null : { parts, count })

/** What begins at a word and is no name: the longest reading first, so that `4 mar 1985` is not `4` and a year. */
const takeAt = (words: readonly string[], at: number, today: string): Taken | null => {
  const word = words[at] ?? ''
  const joined = (count: number): string => words.slice(at, at + count).join(' ')
  const age = taken(at + 1 < words.length ? agePart(joined(2)) : null, 2) ?? taken(agePart(word), 1)
  if (age !== null) return age
  const single = heightPart(word) ?? appearancePart(word)
  if (single !== null) return { parts: single, count: 1 }
  const feetApart = taken(/^[3-8](ft|'|’)$/i.test(word) ? heightPart(joined(2).replace(' ', '')) : null, 2)
  if (feetApart !== null) return feetApart
  const maybeDate = hasDigit(word) || (MONTH.test(word) && /^\d{4}$/.test(words[at + 1] ?? ''))
  if (maybeDate) {
    for (const count of [3, 2, 1]) {
      if (at + count > words.length || (count > 1 && sexOf(words[at + count - 1] ?? '') !== undefined)) continue
      const birth = readBirth(joined(count), today)
      if (birth !== null) return { parts: birth, count }
    }
    return null
  }
  const sex = sexOf(word)
  return sex === undefined ? null : { parts: sexPart(sex), count: 1 }
}

const namesOf = (words: readonly string[]): NameParts => {
  const text = words.join(' ')
  const comma = text.indexOf(',')
  const split = (names: string): string[] => names.split(/[\s,]+/).filter((name) => name !== '')
  if (comma !== -1) return namesPart(text.slice(0, comma).trim(), split(text.slice(comma + 1)))
  const [surname = '', ...forenames] = split(text)
  return namesPart(surname, forenames)
}

/** `smith, john 12/3/85 male 5'11 IC1`: surname first; a comma ends a surname of several words. */
export const readFreeForm = (body: string, today: string): NameParts => {
  const words = body
    .replace(/,/g, ', ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const names: string[] = []
  const others: NameParts[] = []
  const left: string[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? ''
    if (names.length > 0 && BORN.test(word) && at + 1 < words.length) {
      at += 1
      continue
    }
    const read = names.length === 0 && !hasDigit(word) ? null : takeAt(words, at, today)
    if (read !== null) others.push(read.parts)
    else if (hasDigit(word)) left.push(word)
    else names.push(word)
    at += read?.count ?? 1
  }
  const trouble =
    left.length === 0
      ? []
      : [troubled(`“${left.join(' ')}” is not understood as a date, age or height. Write 12/3/85, age 41, 5'11 or 180cm.`)]
  return joinParts([namesOf(names), ...others, ...trouble])
}
