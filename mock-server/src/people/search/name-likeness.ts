import { distance } from 'fastest-levenshtein'
import { foldPattern, isPattern, foldName } from './fold-name.ts'
import { areVariants } from './nicknames.ts'
import { soundAlike, soundex } from './sounds.ts'
import type { NamePart } from './term-keys.ts'

/** How a name asked for and a name held are alike. Order of worth: exact, variant, sound, spelling (records, workflow 3). */
export type LikenessKind = 'exact' | 'pattern' | 'variant' | 'sound' | 'spelling' | 'initial' | 'none'
export interface Likeness {
  readonly kind: LikenessKind
  /** 0 (nothing in common) to 1 (the same). */
  readonly worth: number
}

const NONE: Likeness = { kind: 'none', worth: 0 }
const EXACT: Likeness = { kind: 'exact', worth: 1 }

/** Whether a folded name fits a folded pattern of `*` and `?`, without a regular expression made from what was typed. */
export const fitsPattern = (pattern: string, name: string): boolean => {
  let [at, in_, star, resume] = [0, 0, -1, 0]
  while (in_ < name.length) {
    if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[in_])) {
      at += 1
      in_ += 1
    } else if (pattern[at] === '*') {
      star = at
      resume = in_
      at += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      in_ = resume
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

const likeness = (part: NamePart, asked: string, held: string): Likeness => {
  if (asked === held) return EXACT
  if (asked === '' || held === '') return NONE
  if (part === 'f') {
    if (areVariants(asked, held)) return { kind: 'variant', worth: 0.9 }
    if (asked.length === 1 || held.length === 1) return asked[0] === held[0] ? { kind: 'initial', worth: 0.6 } : NONE
  }
  const edits = distance(asked, held)
  const longest = Math.max(asked.length, held.length)
  const sameSpelling = 1 - edits / longest
  if (sameSpelling >= 0.4 && soundAlike(asked, held)) return { kind: 'sound', worth: 0.76 + 0.1 * sameSpelling }
  if (sameSpelling >= 0.6 && soundex(asked) !== '' && soundex(asked) === soundex(held))
    return { kind: 'sound', worth: 0.74 + 0.06 * sameSpelling }
  const slips = longest >= 8 ? 2 : longest >= 4 ? 1 : 0
  if (edits <= slips) return { kind: 'spelling', worth: 0.6 + 0.14 * sameSpelling }
  // Two letters that changed places are one slip of the fingers, though two edits.
  if (edits === 2 && asked.length === held.length && [...asked].sort().join('') === [...held].sort().join(''))
    return { kind: 'spelling', worth: 0.68 }
  if (part === 'f' && asked.length >= 3 && held.startsWith(asked)) return { kind: 'variant', worth: 0.75 }
  return NONE
}

/** Compares a name as typed, wildcards allowed, with folded names; remembers what it has compared. */
export const likenessTo = (part: NamePart, typed: string): ((held: string) => Likeness) => {
  const known = new Map<string, Likeness>()
  const asked = foldName(typed)
  const pattern = isPattern(typed) ? foldPattern(typed) : undefined
  return (held) => {
    let found = known.get(held)
    if (found === undefined) {
      found =
        pattern === undefined
          ? likeness(part, asked, held)
          : held !== '' && fitsPattern(pattern, held)
            ? { kind: 'pattern', worth: 0.95 }
            : NONE
      known.set(held, found)
    }
    return found
  }
}
