import { renameSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { StoreFault } from './refusal.ts'
import type { Copying, CopyNews } from './seed-copy.ts'

const { from, to } = workerData as Copying
const port = parentPort
if (port === null) throw new StoreFault('A store is copied in a worker thread only')
const tell = (news: CopyNews): void => port.postMessage(news)

try {
  const source = new Database(from, { readonly: true })
  // What is written from here on stays out of the copy.
  source.exec('BEGIN')
  source.prepare('SELECT count(*) FROM sqlite_schema').get()
  tell('held')
  const part = `${to}.part`
  await source.backup(part, { progress: () => Number.MAX_SAFE_INTEGER })
  source.close()
  renameSync(part, to)
  tell('copied')
} catch (thrown) {
  tell({ failed: thrown instanceof Error ? thrown.message : String(thrown) })
}
