import type { Database } from 'better-sqlite3'
import { statement } from '../../../store/statement.ts'
import { covered, dayMonthSwapped } from './birth-likeness.ts'
import { likeTerms } from './like-terms.ts'
import type { NamePart } from './term-keys.ts'
import type { PersonAsked } from './score-person.ts'

/** How many names one check compares at most. What is too common is cut off here, and the answer says so. */
export const COMPARED_AT_MOST = 300
const TERMS = 24
const SWAPPED_TERMS = 6

export interface CandidateNames {
  readonly names: readonly number[]
  /** Names were left out that may match as well. */
  readonly cutOff: boolean
}

interface Found {
  readonly name: number
}

/** The indexed look-ups of one check, from the most telling to the least; each reads no more than is left to compare. */
export const candidateNames = (database: Database, asked: PersonAsked): CandidateNames => {
  const names = new Set<number>()
  let cutOff = false
  const take = (sql: string, ...values: readonly (string | number)[]): void => {
    const room = COMPARED_AT_MOST - names.size
    const found = room <= 0 ? [] : statement<Found>(database, `${sql} LIMIT ?`).all(...values, room + 1)
    if (room <= 0 || found.length > room) cutOff = true
    for (const { name } of found.slice(0, room)) names.add(name)
  }
  const list = (terms: readonly number[]): string => JSON.stringify(terms)
  const pairs = (surnames: readonly number[], forenames: readonly number[]): void => {
    if (surnames.length > 0 && forenames.length > 0) take(PAIRS, list(surnames), list(forenames))
  }

  const date = asked.born.date
  if (date?.length === 10) {
    take(BORN_ON, date)
    const other = dayMonthSwapped(date)
    if (other !== undefined) take(BORN_ON, other)
  }
  const like = (part: NamePart, typed: string, most = TERMS): readonly number[] => {
    const found = likeTerms(database, { part, typed, most })
    cutOff ||= found.cutOff
    return found.terms
  }
  const surnames = asked.surname === undefined ? [] : like('s', asked.surname)
  const forenames = [...new Set(asked.forenames.flatMap((typed) => like('f', typed)))]
  const [likest, ...others] = surnames
  const between = date !== undefined ? covered(date) : asked.born.between
  if (asked.surname !== undefined && asked.forenames.length > 0) {
    pairs(likest === undefined ? [] : [likest], forenames)
    pairs(others, forenames)
    const [first = ''] = asked.forenames
    pairs(like('s', first, SWAPPED_TERMS), like('f', asked.surname, SWAPPED_TERMS))
  } else if (asked.surname !== undefined) {
    if (between !== undefined) for (const surname of surnames) take(SURNAME_BORN, surname, between.from.slice(0, 4), `${between.to}~`)
    for (const surname of surnames) take(SURNAME, surname)
  } else for (const forename of forenames) take(FORENAME, forename)
  return { names: [...names], cutOff }
}

const PAIRS =
  'SELECT DISTINCT p.name FROM json_each(?) AS s CROSS JOIN json_each(?) AS f CROSS JOIN name_pair AS p ON p.surname_term = s.value AND p.forename_term = f.value'
const BORN_ON = 'SELECT n.id AS name FROM person_search AS s CROSS JOIN person_name AS n ON n.person = s.person WHERE s.birth_date = ?'
const SURNAME_BORN = 'SELECT id AS name FROM person_name WHERE surname_term = ? AND birth_date >= ? AND birth_date <= ?'
const SURNAME = 'SELECT DISTINCT name FROM name_pair WHERE surname_term = ?'
const FORENAME = 'SELECT name FROM name_pair WHERE forename_term = ?'
