import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { StoreFault } from '../store/refusal.ts'
import type { PopulationPlan } from './people.ts'
import type { SeedingProgress } from './seeding-progress.ts'

/** From so many people on a population is made in a file of its own, before the store is opened on it. */
export const MADE_APART = 100_000

export interface FileSeeding {
  /** The database, which must not be there yet. */
  readonly file: string
  readonly plan: PopulationPlan
  /** ISO 8601. */
  readonly at: string
}
export type SeedingNews = { readonly progress: SeedingProgress } | 'made' | { readonly failed: string }

// Beside this module, with its own extension: .ts when Node runs the sources, .js in a bundle.
const THREAD = new URL(`./seed-file-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/** Where a population is being made, until it is whole. */
export const unfinished = (file: string): string => `${file}.seeding`

const isBusy = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'

/** Removes what a seeding that was cut off has left. One that is still at work holds its file locked. */
const clear = (file: string): void => {
  if (!existsSync(file)) return
  try {
    const left = new Database(file, { timeout: 0 })
    try {
      left.exec('BEGIN EXCLUSIVE')
    } finally {
      left.close()
    }
  } catch (error) {
    if (isBusy(error))
      throw new StoreFault(`Another population is being made in ${file} already. Wait until it is whole, or give --db another name.`)
    // Cut off in the middle, it need not even be readable.
  }
  for (const part of [file, `${file}-journal`]) rmSync(part, { force: true })
}

const flush = (file: string): void => {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const run = (seeding: FileSeeding, tell: (progress: SeedingProgress) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { workerData: seeding, execArgv: [] })
    worker.on('message', (news: SeedingNews) => {
      if (news === 'made') resolve()
      else if ('failed' in news) reject(new StoreFault(`The population could not be made: ${news.failed}`))
      else tell(news.progress)
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new StoreFault('The thread that makes the population has ended')))
  })

/**
 * Makes a new database that holds a population. It is written under a name of its own and takes its place when it is
 * whole and on the disk: one that was cut off is never served, and is begun anew the next time.
 */
export const seedFile = async (seeding: FileSeeding, tell: (progress: SeedingProgress) => void): Promise<void> => {
  const apart = unfinished(seeding.file)
  clear(apart)
  await run({ ...seeding, file: apart }, tell)
  flush(apart)
  renameSync(apart, seeding.file)
}
