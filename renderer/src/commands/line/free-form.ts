import {
  agePart,
  appearancePart,
  heightPart,
  joinParts,
  namesPart,
  readBirth,
  sexOf,
  sexPart,
  townPart,
  troubled,
  type NameParts
} from './name-parts.ts'
import { doubt } from './reading.ts'
import { couldSpell, speltAtStart } from './spelt-names.ts'

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i
/** Said before a birth date; a name where none follows. */
const BORN = /^(born|dob|d\.o\.b\.?)$/i
/** A sex that may stand before the name; `man` and `m` may be one's name. */
const SEX_FIRST = /^(male|female)$/i
/** Said before a town. */
const FROM = /^(from|of),?$/i
const hasDigit = (word: string): boolean => /\d/.test(word)
const plain = (word: string): string => word.replace(/,$/, '')

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
  if (!maybeDate) return taken(sexPart(word), 1)
  for (const count of [3, 2, 1]) {
    if (at + count > words.length || (count > 1 && sexOf(words[at + count - 1] ?? '') !== undefined)) continue
    const birth = readBirth(joined(count), today)
    if (birth !== null) return { parts: birth, count }
  }
  return null
}

/** With the word before it, as in `born 12 3 85`. */
const introduced = (word: string, read: Taken): Taken => ({
  count: read.count + 1,
  parts: { ...read.parts, chips: read.parts.chips.map((chip) => ({ ...chip, said: `${word} ${chip.said}` })) }
})
const isBirth = ({ parts: { query } }: Taken): boolean =>
  query.birthDate !== undefined || query.birthAsGiven !== undefined || query.approximateAge !== undefined

/** `from Norwich`: to the line's end, or to what is no word of it. */
const townAt = (words: readonly string[], at: number, today: string): Taken | null => {
  if (!FROM.test(words[at] ?? '')) return null
  const end = words.findIndex((word, index) => index > at && (hasDigit(word) || BORN.test(word) || takeAt(words, index, today) !== null))
  const count = (end === -1 ? words.length : end) - at
  const said = words.slice(at, at + count).join(' ')
  return { parts: townPart(said) ?? troubled(`No town follows “${said}”. Write it after: from NORWICH.`, said), count }
}

/** What is no name at a word: before the names a figure tells, or a sex that no one is called by. */
const otherAt = (words: readonly string[], at: number, { named, today }: { named: boolean; today: string }): Taken | null => {
  const word = words[at] ?? ''
  const next = at + 1 < words.length ? takeAt(words, at + 1, today) : null
  if (BORN.test(word) && next !== null && isBirth(next)) return introduced(word, next)
  const town = named ? townAt(words, at, today) : null
  if (town !== null) return town
  const read = takeAt(words, at, today)
  if (named || read === null) return read
  if (isBirth(read) || hasDigit(word)) return read
  // “Male” alone, or before an age, is what somebody is called.
  const nameFollows = words.some((other, index) => index > at && !hasDigit(other) && takeAt(words, index, today) === null)
  return SEX_FIRST.test(word) && nameFollows ? read : null
}

const split = (names: string): string[] => names.split(/[\s,]+/).filter((name) => name !== '')

const namesOf = (words: readonly string[], speltWords: number): NameParts => {
  const said = words.join(' ')
  const comma = said.indexOf(',')
  if (comma !== -1) return namesPart({ surname: split(said.slice(0, comma)), forenames: split(said.slice(comma + 1)), said })
  const surnameWords = Math.max(1, speltWords)
  const read = namesPart({ surname: words.slice(0, surnameWords), forenames: words.slice(surnameWords), said })
  const other = speltWords === 0 ? couldSpell(words) : null
  return other === null ? read : { ...read, chips: [...read.chips, doubt('Could be spelt', `${other}: write “spelt” before it`, '')] }
}

/** `smith, john 12/3/85 male 5'11 IC1`, in any order: surname before forename; a comma ends a surname of several words. */
export const readFreeForm = (body: string, today: string): NameParts => {
  const words = body
    .replace(/,/g, ', ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const names: string[] = []
  const others: NameParts[] = []
  const left: string[] = []
  let speltWords = 0
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? ''
    const spelt = names.length === 0 || words[at - 1]?.endsWith(',') === true ? speltAtStart(words.slice(at).map(plain)) : null
    if (spelt !== null) {
      if (names.length === 0) speltWords = spelt.count
      names.push(...words.slice(at, at + spelt.count))
      at += spelt.count
      continue
    }
    const read = otherAt(words, at, { named: names.length > 0, today })
    if (read !== null) others.push(read.parts)
    else if (hasDigit(word)) left.push(word)
    else names.push(word)
    at += read?.count ?? 1
  }
  const trouble =
    left.length === 0
      ? []
      : [troubled(`“${left.join(' ')}” is not understood as a date, age or height. Write 12/3/85, age 41, 5'11 or 180cm.`, left.join(' '))]
  return joinParts([namesOf(names, speltWords), ...others, ...trouble])
}
