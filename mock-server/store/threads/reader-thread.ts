import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { freshAccounts } from '../../src/niam/account-book.ts'
import { READS } from '../operations/reads.ts'
import { StoreFault } from '../refusal.ts'
import { statement } from '../statement.ts'
import type { OperationTable } from '../store.ts'
import type { Outcome, ReaderRequest, ReadRequest, Reply, ThreadStart } from './messages.ts'
import { failure } from './outcome.ts'

/** A thread that reads on a connection of its own, which cannot write; it sees what was committed before it began. */
const { file } = workerData as ThreadStart
const port = parentPort
if (port === null) throw new StoreFault('A reader runs as a worker thread only')
const answer = (reply: Reply): void => port.postMessage(reply)

const operations: OperationTable = READS
let database: Database.Database | undefined

/** All that one request reads stands as it was at one moment; and each statement on its own would open the file anew. */
const atOneMoment = (from: Database.Database, operation: OperationTable[string], input: unknown): unknown => {
  statement(from, 'BEGIN').run()
  try {
    freshAccounts(from)
    return operation(from, input)
  } finally {
    if (from.inTransaction) statement(from, 'COMMIT').run()
  }
}

const carryOut = async ({ id, name, input }: ReadRequest): Promise<Outcome> => {
  try {
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
    if (operation === undefined || database === undefined) throw new StoreFault(`No read operation is called ${name}`)
    return { id, ok: true, value: await atOneMoment(database, operation, input) }
  } catch (thrown) {
    return failure(id, thrown)
  }
}

const receive = async (request: ReaderRequest): Promise<void> => {
  if (request === 'open') {
    // The writer has made and migrated the file by now.
    database = new Database(file, { readonly: true, fileMustExist: true })
    // Not mapped into memory: each audit event makes a reader begin anew, and mapping the pages again costs more than reading them.
    database.pragma('cache_size = -32768')
    answer('ready')
  } else if (request === 'close') {
    database?.close()
    answer('closed')
    port.close()
  } else {
    answer([await carryOut(request)])
  }
}

port.on('message', (request: ReaderRequest) => void receive(request))
