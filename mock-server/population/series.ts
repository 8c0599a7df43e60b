import type { Database } from 'better-sqlite3'
import { reserveSequence } from '../store/sequence.ts'

/** Numbers of many series counted in memory, and put down in the store once, at the end. */
export interface Series {
  /** The next number of a series in a year, from 1. */
  readonly next: (name: string, year: number) => number
  readonly putDown: (database: Database) => void
}

export const countSeries = (): Series => {
  const used = new Map<string, { name: string; year: number; used: number }>()
  return {
    next: (name, year) => {
      const key = `${name} ${year}`
      const count = (used.get(key)?.used ?? 0) + 1
      used.set(key, { name, year, used: count })
      return count
    },
    putDown: (database) => {
      for (const series of used.values()) reserveSequence(database, series)
    }
  }
}
