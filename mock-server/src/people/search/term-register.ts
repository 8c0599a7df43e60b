import type { Database } from 'better-sqlite3'
import { statement } from '../../../store/statement.ts'
import { termKeys } from './term-keys.ts'
import type { NamePart } from './term-keys.ts'

/** The term that stands for "no such name part". */
export const NO_TERM = 0

/** Gives distinct folded names their numbers, with the keys under which they are found. */
export interface TermRegister {
  readonly termOf: (part: NamePart, folded: string) => number
}

/**
 * @returns a register for one operation: what it remembers holds only inside the transaction that it was made in
 */
export const termRegister = (database: Database): TermRegister => {
  const known = new Map<string, number>()
  const find = statement<{ id: number }>(database, 'SELECT id FROM name_term WHERE part = ? AND folded = ?')
  const insert = statement(database, 'INSERT INTO name_term (part, folded) VALUES (?, ?)')
  const key = statement(database, 'INSERT INTO term_key (key, term) VALUES (?, ?)')
  const add = (part: NamePart, folded: string): number => {
    const id = Number(insert.run(part, folded).lastInsertRowid)
    for (const each of termKeys(part, folded)) key.run(each, id)
    return id
  }
  return {
    termOf: (part, folded) => {
      if (folded === '') return NO_TERM
      const name = part + folded
      const id = known.get(name) ?? find.get(part, folded)?.id ?? add(part, folded)
      known.set(name, id)
      return id
    }
  }
}
