import Database from 'better-sqlite3'
import { migrate } from '../store/migrations/migrate.ts'
import { MIGRATIONS } from '../store/migrations/migrations.ts'
import { WRITES } from '../store/operations/writes.ts'
import { commitGroup } from '../store/threads/commit-group.ts'
import { TODAY } from './seeded.fixture.ts'

/** Seeds a file as the writer thread does, until it is killed. Its cache is small, so that the file soon holds half of it. */
const at = `${TODAY}T00:00:00Z`
const database = new Database(process.argv[2])
database.pragma('journal_mode = WAL')
database.pragma('cache_size = -512')
migrate(database, MIGRATIONS, at)
const plan = { seed: 42, people: 200_000, today: TODAY }
commitGroup(database, WRITES, [{ id: 1, name: 'seedPopulation', input: { plan, at }, audit: [], at }])
process.stdout.write('seeded\n')
