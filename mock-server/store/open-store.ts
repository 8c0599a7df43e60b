import { existsSync } from 'node:fs'
import type { Reads } from './operations/reads.ts'
import type { Writes } from './operations/writes.ts'
import type { Store } from './store.ts'
import { StoreFault } from './refusal.ts'
import { temporaryFile } from './temporary-file.ts'
import { READER_THREAD, WRITER_THREAD } from './threads/thread-files.ts'
import { startThread } from './threads/thread.ts'
import type { Thread } from './threads/thread.ts'

export interface StoreOptions {
  /** A file's path, or `:memory:` for a temporary file that is deleted at exit. */
  readonly db: string
  /** Reader threads; 2 where not said. */
  readonly readers?: number
  /** Gives the moment that stands in the audit log, ISO 8601. */
  readonly clock?: () => string
  /** Is given the file's path before anything opens it, where no file stands there yet. */
  readonly makeFile?: ((file: string) => Promise<void>) | undefined
  /**
   * A thread of the open store has ended by itself, and the store with it: none is started anew, as whatever ended it
   * may be in the others too. What was acknowledged is on the disk; whoever opened the store ends, and is started again.
   */
  readonly lost?: (fault: StoreFault) => void
}

/** Megabytes: a search allocates far more than a write; the server is to stay under 512 (docs/scale.md). */
const READER_ROOM = 48
const WRITER_ROOM = 16

export type LedsStore = Store<Reads, Writes>

/** The reader with the least to do; of equals the first: one that has just read has its pages and its compiled code at hand. */
const leastBusy = ([first, ...others]: readonly Thread[]): Thread => {
  if (first === undefined) throw new StoreFault('The store has no reader')
  return others.reduce((best, reader) => (reader.outstanding() < best.outstanding() ? reader : best), first)
}

/**
 * Opens the store on SQLite: one writer thread, some reader threads (design §3).
 * @throws StoreFault where the file cannot be opened, is no database or was written by a newer program
 */
export const openStore = async ({
  db,
  readers: count = 2,
  clock = () => new Date().toISOString(),
  makeFile,
  lost = () => undefined
}: StoreOptions): Promise<LedsStore> => {
  const temporary = db === ':memory:' ? temporaryFile() : undefined
  const start = { file: temporary?.path ?? db, durable: temporary === undefined, at: clock() }
  if (makeFile !== undefined && !existsSync(start.file)) await makeFile(start.file)
  let lastId = 0
  let isOpen = false
  let closing: Promise<void> | undefined
  const threadLost = (fault: StoreFault): void => {
    if (!isOpen) return
    isOpen = false
    lost(fault)
  }
  const writer = startThread(WRITER_THREAD, { start, room: WRITER_ROOM, lost: threadLost })
  const readers: Thread[] = []

  const closeAll = async (): Promise<void> => {
    isOpen = false
    await Promise.all(readers.map((reader) => reader.close()))
    await writer.close()
    temporary?.remove()
  }
  try {
    await writer.ready
    isOpen = true
    // Begun once the writer stands, which has the most to do at a start: what is asked of them waits until they are up.
    for (let made = 0; made < Math.max(1, count); made += 1) {
      const reader = startThread(READER_THREAD, { start, room: READER_ROOM, lost: threadLost })
      reader.open()
      readers.push(reader)
    }
  } catch (error) {
    await closeAll()
    throw error
  }

  const open = <T>(ask: () => Promise<T>): Promise<T> =>
    closing === undefined ? ask() : Promise.reject(new StoreFault('The store is closed'))
  const write = (name: string | null, input: unknown, audit: Parameters<LedsStore['record']>[0]): Promise<unknown> =>
    open(() => writer.ask({ id: (lastId += 1), name, input, audit, at: clock() }))

  // The operation tables give the types; what crosses the threads is checked by nothing but them.
  return {
    read: ((name: string, input: unknown) => open(() => leastBusy(readers).ask({ id: (lastId += 1), name, input }))) as LedsStore['read'],
    write: ((name, input, audit) => write(name, input, audit)) as LedsStore['write'],
    record: async (entries) => {
      await write(null, undefined, entries)
    },
    close: () => (closing ??= closeAll())
  }
}
