import { seedFile } from './seed-file.ts'
import { TODAY } from './seeded.fixture.ts'

/** Makes a population in a file until it is killed. */
const plan = { seed: 42, people: 200_000, today: TODAY }
await seedFile({ file: process.argv[2] ?? '', plan, at: `${TODAY}T00:00:00Z` }, ({ done }) => process.stdout.write(`${done}\n`))
process.stdout.write('whole\n')
