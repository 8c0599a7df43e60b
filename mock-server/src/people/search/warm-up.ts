import type { Database } from 'better-sqlite3'
import { statement } from '../../../store/statement.ts'
import { calendarDay } from '../../service.ts'
import type { Service } from '../../service.ts'
import { searchPeople } from './search-people.ts'

interface Name {
  readonly surname: string | null
  readonly forename: string | null
}
const NAMES = `SELECT s.folded AS surname, f.folded AS forename FROM person_name AS n LEFT JOIN name_term AS s ON s.id = n.surname_term
  LEFT JOIN name_term AS f ON f.id = n.forename_term WHERE n.id = ?`

/**
 * Read operation: a search like an operator's, whose answer nobody sees, so that the first check after a start finds
 * the code compiled and the indexes read. Nothing of it is kept: every check is searched for.
 * @returns whether there was anybody to search for
 */
export const warmUpSearch = (database: Database, { nth, today }: { readonly nth: number; readonly today: string }): boolean => {
  const name = statement<Name>(database, NAMES).get(nth)
  if (name === undefined) return false
  const born = nth % 2 === 0 ? {} : { birthDate: `19${String(50 + (nth % 50))}-0${String(1 + (nth % 9))}-1${String(nth % 9)}` }
  const named = {
    ...(name.surname === null ? {} : { surname: name.surname }),
    ...(name.forename === null ? {} : { forenames: [name.forename] })
  }
  searchPeople(database, { query: { ...named, ...born, limit: 20 }, today, ranks: {} })
  return true
}

const SEARCHES = 40
const APART = 17

/** Warms every reader, one search at a time, so that a check that comes meanwhile waits for one at most. @returns stops it */
export const startSearchWarmUp = ({ store, clock, logger }: Pick<Service, 'store' | 'clock' | 'logger'>): (() => void) => {
  let stopped = false
  const warm = async (): Promise<void> => {
    for (let search = 0; search < SEARCHES && !stopped; search += 1) {
      const input = { nth: 1 + search * APART, today: calendarDay(clock()) }
      // Two at once: each goes to the reader with the least to do.
      const found = await Promise.all([store.read('warmUpSearch', input), store.read('warmUpSearch', input)])
      if (found.includes(false)) return
    }
  }
  warm().catch((error: unknown) => {
    if (!stopped) logger.warn({ err: error }, 'Warming the search up')
  })
  return () => (stopped = true)
}
