import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, describe, it } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { TODAY } from './seeded.fixture.ts'

const at = `${TODAY}T00:00:00Z`
const plan = { seed: 42, people: 200, today: TODAY }

/** Of another process's file, which no event tells of: it is looked at again and again until it is so. */
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('seedPopulation', { timeout: 60_000 }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leds-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps the population that a file holds', async () => {
    const db = join(folder, 'held.sqlite')
    const first = await openStore({ db, readers: 1 })
    await first.write('seedPopulation', { plan, at }, [])
    await first.close()
    const second = await openStore({ db, readers: 1 })
    expect(await second.write('seedPopulation', { plan: { ...plan, seed: 7, people: 50 }, at }, [])).toEqual({ ...plan, finishedAt: at })
    expect(await second.read('population', undefined)).toEqual({ ...plan, finishedAt: at })
    await second.close()
  })

  it('finds a file whose seeding was cut off by kill -9 empty, and seeds it anew', async () => {
    const db = join(folder, 'cut-off.sqlite')
    const script = fileURLToPath(new URL('./killed-seeding.fixture.ts', import.meta.url))
    const child = spawn(process.execPath, [script, db], { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
    const exited = new Promise((resolve) => child.once('exit', resolve))
    const written = (): number => statSync(`${db}-wal`, { throwIfNoEntry: false })?.size ?? 0
    await until(() => written() > 2_000_000 || printed !== '')
    child.kill('SIGKILL')
    await exited
    expect(printed).toBe('')

    const store = await openStore({ db, readers: 1 })
    expect(await store.read('population', undefined)).toBeNull()
    expect(await store.write('seedPopulation', { plan, at }, [])).toEqual({ ...plan, finishedAt: at })
    const search = { query: { surname: 'Smith', limit: 20 }, today: TODAY, ranks: {} }
    expect((await store.read('searchPeople', search)).populationSize).toBe(plan.people)
    await store.close()
  })
})
