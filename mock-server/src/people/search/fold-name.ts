/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th'
}

/** A name of 64 letters, each taken apart into two. */
const MOST_LETTERS = 128

// SECURITY: H55 a character that stands for eighteen letters must not make one search cost as much as hundreds
const cut = (letters: string): string => (letters.length > MOST_LETTERS ? [...letters].slice(0, MOST_LETTERS).join('') : letters)

const lettersOnly = (text: string): string =>
  cut(
    text
      .toLowerCase()
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}]/gu, '')
      .replaceAll(/[łøđðıħŋŧßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
  )

const ofMac = (letters: string): string => letters.replace(/^mac(?=[a-z]{3})/, 'mc')

/**
 * A name as it is compared, never as it is stored: lower case, without accents, apostrophes, hyphens and spaces,
 * Mac as Mc (records, Common). Folding what is folded changes nothing.
 */
export const foldName = (name: string): string => ofMac(lettersOnly(name))

const foldParts = (name: string): readonly string[] => {
  const parts = name.split(/[\s\-‐‑]+/u).map(foldName)
  return [...new Set([foldName(name), ...(parts.length > 1 ? parts.filter((part) => part.length > 1) : [])])].filter((part) => part !== '')
}

/** Few names are borne by many people: what was folded is kept, up to so many. */
const KEPT = 20_000
const kept = new Map<string, readonly string[]>()

/**
 * Everything a name may be asked for by: the whole, and the parts of a double-barrelled or spaced one.
 * `O'Shea-Vanderberg` → `osheavanderberg`, `oshea`, `vanderberg`. Parts of one letter are left out.
 */
export const foldedParts = (name: string): readonly string[] => {
  const known = kept.get(name)
  if (known !== undefined) return known
  if (kept.size >= KEPT) kept.clear()
  const parts = foldParts(name)
  kept.set(name, parts)
  return parts
}

/** A pattern with `*` (any letters) and `?` (one letter), the rest folded. */
export const foldPattern = (pattern: string): string =>
  pattern
    .split(/([*?])/)
    .map((piece) => (piece === '*' || piece === '?' ? piece : lettersOnly(piece)))
    .join('')

export const isPattern = (name: string): boolean => /[*?]/.test(name)
