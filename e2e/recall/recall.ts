// npm run recall [-- --people N --db FILE --seed N --each N --missed N --json]
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../mock-server/store/open-store.ts'
import { KINDS } from './errors.ts'
import { measureRecall, overall } from './measure-recall.ts'

const LEAST_OVERALL = 0.97
const LEAST_OF_EACH = 0.9

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    db: { type: 'string' },
    seed: { type: 'string', default: '2026' },
    each: { type: 'string', default: '250' },
    missed: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false }
  }
})
const today = '2026-11-22'
const folder = values.db === undefined ? await mkdtemp(join(tmpdir(), 'leds-recall-')) : undefined
const file = values.db ?? join(folder ?? '', 'leds.db')
const fresh = !existsSync(file)
const store = await openStore({ db: file, readers: 1 })
try {
  const plan = { seed: 42, people: Number(values.people), today }
  if (fresh) await store.write('seedPopulation', { plan, at: `${today}T00:00:00Z` }, [])
  const measured = await measureRecall({
    file,
    seed: Number(values.seed),
    each: Number(values.each),
    today,
    search: async (query) => {
      const answer = await store.read('searchPeople', { query: { limit: 20, ...query }, today, ranks: {} })
      return answer.candidates.map(({ personId }) => personId)
    }
  })
  const all = overall(measured)
  if (values.json) process.stdout.write(`${JSON.stringify({ overall: all, kinds: measured }, null, 2)}\n`)
  else {
    for (const { kind, within, asked, found, missed } of measured) {
      process.stdout.write(`${kind.padEnd(26)} ${found} of ${asked} in the first ${within}: ${((100 * found) / asked).toFixed(1)} %\n`)
      for (const each of missed.slice(0, Number(values.missed))) process.stdout.write(`    ${JSON.stringify(each)}\n`)
    }
    process.stdout.write(`${'overall'.padEnd(26)} ${(100 * all).toFixed(1)} %\n`)
  }
  const weak = measured.some(({ kind, asked, found }) => found < asked * (kind in KINDS ? LEAST_OF_EACH : 1))
  process.exitCode = weak || all < LEAST_OVERALL ? 1 : 0
} finally {
  await store.close()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
}
