import type { Database } from 'better-sqlite3'
import { statement } from '../../../store/statement.ts'
import { foldName, foldPattern, isPattern } from './fold-name.ts'
import { likenessTo } from './name-likeness.ts'
import { termKeys } from './term-keys.ts'
import type { NamePart } from './term-keys.ts'

interface Term {
  readonly id: number
  readonly folded: string
}

const PATTERN_TERMS = 200
/** Distinct names that one pattern is held against at most: with a letter before its first wildcard it meets a fraction of them. */
const PATTERN_READS = 20_000
const PREFIX_TERMS = 40
const LAST = '\u{10ffff}'

const OF_PATTERN = `SELECT id, folded FROM (SELECT id, folded FROM name_term WHERE part = ? AND folded >= ? AND folded < ? LIMIT ${PATTERN_READS})
  WHERE folded GLOB ? LIMIT ?`

const ofPattern = (database: Database, part: NamePart, pattern: string): readonly Term[] => {
  const start = pattern.slice(0, pattern.search(/[*?]/))
  return statement<Term>(database, OF_PATTERN).all(part, start, start + LAST, pattern, PATTERN_TERMS + 1)
}

const OF_KEYS = 'SELECT DISTINCT id, folded FROM term_key CROSS JOIN name_term ON id = term WHERE key IN (SELECT value FROM json_each(?))'
const BEGUN = 'SELECT id, folded FROM name_term WHERE part = ? AND folded >= ? AND folded < ? LIMIT ?'

const ofKeys = (database: Database, part: NamePart, asked: string): readonly Term[] => {
  const found = statement<Term>(database, OF_KEYS).all(JSON.stringify(termKeys(part, asked)))
  // Forenames are often given short: an initial, or the beginning.
  return part === 'f' ? [...found, ...statement<Term>(database, BEGUN).all(part, asked, asked + LAST, PREFIX_TERMS)] : found
}

export interface LikeTerm {
  /** Its number. */
  readonly term: number
  /** How like it is, over 0 to 1. */
  readonly worth: number
}
export interface LikeTerms {
  /** The names held, likest first. */
  readonly terms: readonly LikeTerm[]
  /** More names fit the pattern than were taken. */
  readonly cutOff: boolean
}

/**
 * The names held that are like one asked for.
 * @param typed a name as typed, wildcards allowed
 * @param most how many to take where it is no pattern; all that fit a pattern are equally good
 */
export const likeTerms = (database: Database, { part, typed, most }: { part: NamePart; typed: string; most: number }): LikeTerms => {
  const likeness = likenessTo(part, typed)
  if (isPattern(typed)) {
    const fitting = ofPattern(database, part, foldPattern(typed))
    return {
      terms: fitting.slice(0, PATTERN_TERMS).map(({ id, folded }) => ({ term: id, worth: likeness(folded).worth })),
      cutOff: fitting.length > PATTERN_TERMS
    }
  }
  const worth = new Map(ofKeys(database, part, foldName(typed)).map(({ id, folded }) => [id, likeness(folded).worth]))
  const terms = [...worth]
    .map(([term, value]) => ({ term, worth: value }))
    .filter((like) => like.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
  return { terms, cutOff: false }
}
