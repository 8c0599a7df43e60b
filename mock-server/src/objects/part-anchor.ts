import { foldLookAlikes } from '../../api/look-alikes.ts'

/** Entries of an index that one part of a mark is held against at most: what is left is "more", never read on. */
export const READ_AT_MOST = 3000
/** No folded mark stands after a part of its own beginning with this added. */
const LAST = '\u{10ffff}'

export const isPattern = (mark: string): boolean => /[*?]/.test(mark)
/** A pattern as the store's GLOB reads it: folded, all else taken out. */
export const foldedPattern = (mark: string): string =>
  mark
    .split(/([*?])/)
    .map((part) => (part === '*' || part === '?' ? part : foldLookAlikes(part)))
    .join('')

/** What an index is entered by to find what a mark given in part could mean. */
export interface PartAnchor {
  /** Longest run of characters that is given. */
  readonly from: string
  /** First that is after everything that begins with it. */
  readonly to: string
  /** The place in the mark where the run begins, from 1; undefined where it may be any. */
  readonly place: number | undefined
  /** What the whole folded mark has to fit, as GLOB. */
  readonly pattern: string
}

/** @param asked with wildcards, or a part that may stand anywhere in a mark */
export const anchorOf = (asked: string): PartAnchor => {
  const pattern = isPattern(asked) ? foldedPattern(asked) : `*${foldLookAlikes(asked)}*`
  const runs = [...pattern.matchAll(/[^*?]+/g)]
  const longest = runs.reduce((best, run) => (run[0].length > best.length ? run[0] : best), '')
  const at = runs.find(([run]) => run === longest)?.index ?? 0
  const before = pattern.slice(0, at)
  return { from: longest, to: longest + LAST, place: before.includes('*') ? undefined : before.length + 1, pattern }
}
