import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { migrate } from '../migrations/migrate.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { freshAccounts } from '../../src/niam/account-book.ts'
import { WRITES } from '../operations/writes.ts'
import { StoreFault } from '../refusal.ts'
import { commitGroup } from './commit-group.ts'
import type { Reply, ThreadStart, WriteRequest, WriterRequest } from './messages.ts'

/** The one thread that writes. Everything queued while a group was committing makes the next group. */
const GROUP_LIMIT = 256
/** Pages of log that are written back in the middle of work, if no pause for it comes before. */
const LONGEST_LOG = 16_000
/** A pause in the work, milliseconds, in which what the log holds is written back and no reply waits for it. */
const PAUSE_MS = 100

const { file, durable, at } = workerData as ThreadStart
const port = parentPort
if (port === null) throw new StoreFault('The writer runs as a worker thread only')
const answer = (reply: Reply): void => port.postMessage(reply)

const open = (): Database.Database => {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  // FULL: a commit is on the disk, not only with the operating system, before it is acknowledged.
  database.pragma(`synchronous = ${durable ? 'FULL' : 'OFF'}`)
  database.pragma('foreign_keys = ON')
  database.pragma('cache_size = -65536')
  database.pragma(`wal_autocheckpoint = ${LONGEST_LOG}`)
  migrate(database, MIGRATIONS, at)
  return database
}

const serve = (database: Database.Database): void => {
  let pause: NodeJS.Timeout | undefined
  const writeBack = (): void => {
    try {
      database.pragma('wal_checkpoint(PASSIVE)')
    } catch {
      // What could not be written back stays in the log, where every reader finds it; the next pause tries again.
    }
  }
  port.on('message', (first: WriterRequest) => {
    let next: WriterRequest | undefined = first
    const group: WriteRequest[] = []
    while (typeof next === 'object') {
      group.push(next)
      next = group.length < GROUP_LIMIT ? (receiveMessageOnPort(port)?.message as WriterRequest | undefined) : undefined
    }
    clearTimeout(pause)
    if (group.length > 0) {
      freshAccounts(database)
      answer(commitGroup(database, WRITES, group))
    }
    if (next === 'close') {
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
      answer('closed')
      port.close()
    } else pause = setTimeout(writeBack, PAUSE_MS)
  })
}

try {
  serve(open())
  answer('ready')
} catch (thrown) {
  answer({ unusable: thrown instanceof Error ? thrown.message : String(thrown) })
  port.close()
}
