import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { migrate } from '../store/migrations/migrate.ts'
import { MIGRATIONS } from '../store/migrations/migrations.ts'
import { StoreFault } from '../store/refusal.ts'
import { seedPopulation } from './seed-population.ts'
import type { FileSeeding, SeedingNews } from './seed-file.ts'

const { file, plan, at } = workerData as FileSeeding
const port = parentPort
if (port === null) throw new StoreFault('A population is made in a worker thread only')
const tell = (news: SeedingNews): void => port.postMessage(news)

try {
  const database = new Database(file)
  // Nothing of it is served before it is whole: what could be rolled back need not outlive the process, nor what is
  // written a loss of power.
  database.pragma('journal_mode = MEMORY')
  database.pragma('synchronous = OFF')
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('foreign_keys = OFF')
  database.pragma('temp_store = FILE')
  // A sort takes as much memory again for each of its threads.
  database.pragma('threads = 1')
  database.pragma('cache_size = -163840')
  migrate(database, MIGRATIONS, at)
  database.transaction(() => seedPopulation(database, { plan, at }, (progress) => tell({ progress })))()
  database.close()
  tell('made')
} catch (thrown) {
  tell({ failed: thrown instanceof Error ? thrown.message : String(thrown) })
}
