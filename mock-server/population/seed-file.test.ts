import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../store/open-store.ts'
import { seedFile, unfinished } from './seed-file.ts'
import { seeded, TODAY } from './seeded.fixture.ts'
import type { SeedingProgress } from './seeding-progress.ts'

const at = `${TODAY}T00:00:00Z`
const plan = { seed: 42, people: 2100, today: TODAY }

const contentOf = (database: Database.Database): Map<string, string> =>
  new Map(
    database
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_version' ORDER BY name")
      .pluck()
      .all()
      // Names come from our own schema, not from input.
      .map((name) => [name, JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).raw().all())])
  )
const indexesOf = (database: Database.Database): unknown[] =>
  database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name").all()

describe('a population made in a file of its own', { timeout: 60_000 }, () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leds-test-'))
    file = join(folder, 'leds.sqlite')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is the one that a store is seeded with, indexes and all, and tells how far it is', async () => {
    const told: SeedingProgress[] = []
    await seedFile({ file, plan, at }, (progress) => told.push(progress))
    const made = new Database(file, { readonly: true })
    const held = seeded(plan.people)
    expect(contentOf(made)).toEqual(contentOf(held))
    expect(indexesOf(made)).toEqual(indexesOf(held))
    expect(made.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(made.pragma('foreign_key_check')).toEqual([])
    made.close()
    expect(existsSync(unfinished(file))).toBe(false)
    expect(told.filter(({ phase }) => phase === 'people').at(-1)).toMatchObject({ done: plan.people, of: plan.people })
    expect(told.at(-1)).toMatchObject({ phase: 'sorting', done: told.at(-1)?.of })
  })

  it('holds as many vehicles as are asked for', async () => {
    await seedFile({ file, plan: { ...plan, vehicles: 6000 }, at }, () => undefined)
    const made = new Database(file, { readonly: true })
    // The last people of the plan may keep none: what falls to them then stands with nobody.
    const vehicles = Number(made.prepare('SELECT count(*) FROM vehicle').pluck().get())
    made.close()
    expect(vehicles).toBeGreaterThan(5980)
    expect(vehicles).toBeLessThanOrEqual(6000)
  })

  it('is never served by halves: killed in the middle it leaves no database, and is begun anew', async () => {
    const script = fileURLToPath(new URL('./killed-seed-file.fixture.ts', import.meta.url))
    const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    const exited = new Promise((resolve) => child.once('exit', resolve))
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (Number(printed.trim().split('\n').at(-1)) > 2000) resolve()
      })
    })
    await expect(seedFile({ file, plan, at }, () => undefined)).rejects.toThrow('is being made')
    child.kill('SIGKILL')
    await exited
    expect(printed).not.toContain('whole')
    expect(existsSync(file)).toBe(false)
    expect(existsSync(unfinished(file))).toBe(true)

    await seedFile({ file, plan, at }, () => undefined)
    const store = await openStore({ db: file, readers: 1 })
    expect(await store.read('population', undefined)).toEqual({ ...plan, finishedAt: at })
    await store.close()
    expect(existsSync(unfinished(file))).toBe(false)
  })
})
