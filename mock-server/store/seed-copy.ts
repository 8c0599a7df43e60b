import { constants, rmSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { temporaryFile } from './temporary-file.ts'

/** A store as it was when it had just been seeded, kept beside it: made anew, it is copied in place of being seeded again. */
export interface SeedCopy {
  /** Copies a store that nobody writes to. @param day on which it was seeded: on another day it would hold another population */
  take(file: string, day: string): Promise<void>
  standsOf(day: string): boolean
  /** Puts a store of it where no file stands. */
  putInto(file: string): Promise<void>
}

/** @param db where the store is kept: the copy lies beside it, and of one that goes at the exit in a folder that goes as well */
export const createSeedCopy = (db: string): SeedCopy => {
  const file = db === ':memory:' ? temporaryFile().path : `${db}.seed`
  let seededOn: string | null = null
  // Of a process that has ended: whether it was whole is not known any more.
  rmSync(file, { force: true })
  return {
    take: async (store, day) => {
      const source = new Database(store, { readonly: true })
      try {
        await source.backup(`${file}.part`, { progress: () => Number.MAX_SAFE_INTEGER })
      } finally {
        source.close()
      }
      await rename(`${file}.part`, file)
      seededOn = day
    },
    standsOf: (day) => seededOn === day,
    putInto: (store) => copyFile(file, store, constants.COPYFILE_FICLONE)
  }
}

/** Read operation: where the store is kept. */
export const storeFile = (database: Database.Database, _none: undefined): string => database.name

/** Removes a closed store with all that belongs to its file alone. */
export const removeStore = (db: string): void => {
  for (const part of [db, `${db}-wal`, `${db}-shm`]) rmSync(part, { force: true })
}
