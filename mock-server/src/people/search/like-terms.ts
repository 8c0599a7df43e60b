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
  ).all(part, start, start + LAST, pattern, PATTERN_TERMS)
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

/**
 * Numbers of the names held that are like one asked for, likest first.
 * @param typed a name as typed, wildcards allowed
 */
export const likeTerms = (
  database: Database,
  { part, typed, most }: { part: NamePart; typed: string; most: number }
): readonly number[] => {
  const likeness = likenessTo(part, typed)
  const terms = isPattern(typed) ? ofPattern(database, part, foldPattern(typed)) : ofKeys(database, part, foldName(typed))
  const worth = new Map(terms.map(({ id, folded }) => [id, likeness(folded).worth]))
  return [...worth]
    .filter(([, value]) => value > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([id]) => id)
}
