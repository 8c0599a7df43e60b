import { constants, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type Database from 'better-sqlite3'
import { StoreFault } from './refusal.ts'
import { temporaryFile } from './temporary-file.ts'

/** A store as it was when it had just been seeded, kept beside it: made anew, it is copied in place of being seeded again. */
export interface SeedCopy {
  /**
   * Copies a store as it stands, in a thread of its own, beside whoever uses it.
   * @param day on which it was seeded: on another day it would hold another population
   * @param failed hears why it could not be copied; it is seeded anew then
   */
  take(file: string, day: string, failed: (fault: StoreFault) => void): CopyBeingTaken
  standsOf(day: string): boolean
  /** Puts a store of it where no file stands. */
  putInto(file: string): Promise<void>
}

/** Neither is rejected: a store is used without its copy as well. */
export interface CopyBeingTaken {
  /** What is written from then on stays out of the copy. */
  readonly held: Promise<void>
  /** Whoever closes the store waits for it. */
  readonly ended: Promise<void>
}

export interface Copying {
  readonly from: string
  readonly to: string
}
export type CopyNews = 'held' | 'copied' | { readonly failed: string }

// Beside this module, with its own extension: .ts when Node runs the sources, .js in a bundle.
const THREAD = new URL(`./seed-copy-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

const copyApart = (copying: Copying, { copied, failed }: { copied: () => void; failed: (fault: StoreFault) => void }): CopyBeingTaken => {
  const worker = new Worker(THREAD, { workerData: copying, execArgv: [] })
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const held = new Promise<void>((resolve) => {
    worker.on('message', (news: CopyNews) => {
      if (news === 'held') resolve()
      else if (news === 'copied') copied()
      else failed(new StoreFault(`The seeded store could not be copied: ${news.failed}`))
    })
  })
  worker.once('error', (error: Error) => failed(new StoreFault(`The seeded store could not be copied: ${error.message}`)))
  return { held: Promise.race([held, ended]), ended }
}

/** @param db where the store is kept: the copy lies beside it, and of one that goes at the exit in a folder that goes as well */
export const createSeedCopy = (db: string): SeedCopy => {
  const file = db === ':memory:' ? temporaryFile().path : `${db}.seed`
  let seededOn: string | null = null
  // Of a process that has ended: whether it was whole is not known any more.
  for (const left of [file, `${file}.part`]) rmSync(left, { force: true })
  return {
    take: (store, day, failed) => copyApart({ from: store, to: file }, { copied: () => (seededOn = day), failed }),
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
