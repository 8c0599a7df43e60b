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
const PREFIX_TERMS = 40
const LAST = '\u{10ffff}'

const ofPattern = (database: Database, part: NamePart, pattern: string): readonly Term[] => {
  const start = pattern.slice(0, pattern.search(/[*?]/))
  return statement<Term>(
    database,
    'SELECT id, folded FROM name_term WHERE part = ? AND folded >= ? AND folded < ? AND folded GLOB ? LIMIT ?'
  ).all(part, start, start + LAST, pattern, PATTERN_TERMS + 1)
}

const ofKeys = (database: Database, part: NamePart, asked: string): readonly Term[] => {
  const found = statement<Term>(
    database,
    'SELECT DISTINCT id, folded FROM term_key CROSS JOIN name_term ON id = term WHERE key IN (SELECT value FROM json_each(?))'
  ).all(JSON.stringify(termKeys(part, asked)))
  // Forenames are often given short: an initial, or the beginning.
  const begun =
    part === 'f'
      ? statement<Term>(database, 'SELECT id, folded FROM name_term WHERE part = ? AND folded >= ? AND folded < ? LIMIT ?').all(
          part,
          asked,
          asked + LAST,
          PREFIX_TERMS
        )
      : []
  return [...found, ...begun]
}

export interface LikeTerms {
  /** Numbers of the names held, likest first. */
  readonly terms: readonly number[]
  /** More names fit the pattern than were taken. */
  readonly cutOff: boolean
}

/**
 * The names held that are like one asked for.
 * @param typed a name as typed, wildcards allowed
 * @param most how many to take where it is no pattern; all that fit a pattern are equally good
 */
export const likeTerms = (database: Database, { part, typed, most }: { part: NamePart; typed: string; most: number }): LikeTerms => {
  if (isPattern(typed)) {
    const fitting = ofPattern(database, part, foldPattern(typed))
    return { terms: fitting.slice(0, PATTERN_TERMS).map(({ id }) => id), cutOff: fitting.length > PATTERN_TERMS }
  }
  const likeness = likenessTo(part, typed)
  const worth = new Map(ofKeys(database, part, foldName(typed)).map(({ id, folded }) => [id, likeness(folded).worth]))
  const terms = [...worth]
    .filter(([, value]) => value > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([id]) => id)
  return { terms, cutOff: false }
}
