import { doubleMetaphone } from 'double-metaphone'

const SOUNDEX: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ bfpv: '1', cgjkqsxz: '2', dt: '3', l: '4', mn: '5', r: '6' }).flatMap(([letters, digit]) =>
    [...letters].map((letter) => [letter, digit])
  )
)

/** American Soundex of a folded name: its first letter and three digits; empty where it has no Latin first letter. */
export const soundex = (folded: string): string => {
  const first = folded.charAt(0)
  if (!/^[a-z]/.test(first)) return ''
  let code = first.toUpperCase()
  let before = SOUNDEX[first] ?? ''
  for (const letter of folded.slice(1)) {
    const digit = SOUNDEX[letter] ?? ''
    if (digit !== '' && digit !== before) code += digit
    // H and W do not part two letters of one sound, vowels do.
    if (letter !== 'h' && letter !== 'w') before = digit
    if (code.length === 4) break
  }
  return code.padEnd(4, '0')
}

/** Few names are borne by many people: their codes are kept, up to so many. */
const KEPT = 20_000
const kept = new Map<string, readonly string[]>()

/** The one or two Double Metaphone codes of a folded name; codes of a single sound tell nothing and are left out. */
export const metaphones = (folded: string): readonly string[] => {
  const known = kept.get(folded)
  if (known !== undefined) return known
  if (kept.size >= KEPT) kept.clear()
  const codes = [...new Set(doubleMetaphone(folded))].filter((code) => code.length > 1)
  kept.set(folded, codes)
  return codes
}

export const soundAlike = (one: string, other: string): boolean => {
  const codes = metaphones(other)
  return metaphones(one).some((code) => codes.includes(code))
}
