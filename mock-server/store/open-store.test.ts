import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry } from './audit-entry.fixture.ts'
import { auditEvents } from './audit-log.ts'
import { openStore } from './open-store.ts'
import { StoreFault } from './refusal.ts'

describe('openStore', { timeout: 30_000 }, () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leds-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const events = (file: string): readonly string[] => {
    const database = new Database(file, { readonly: true })
    const subjects = [...auditEvents(database)].map((event) => event.subject)
    database.close()
    return subjects
  }

  it('keeps what was recorded, in the order it was asked, and verifies it', async () => {
    const db = join(folder, 'store.sqlite')
    const store = await openStore({ db, clock: () => '2026-11-22T10:00:00.000Z' })
    await Promise.all(Array.from({ length: 600 }, (_, index) => store.record([auditEntry({ subject: `${index}` })])))
    expect(await store.read('verifyAuditChain', { checkpoints: [] })).toMatchObject({ intact: true, events: 600, firstBroken: null })
    await store.close()
    expect(events(db)).toEqual(Array.from({ length: 600 }, (_, index) => `${index}`))
  })

  it('finishes what is queued before it closes, and leaves no write-ahead log', async () => {
    const db = join(folder, 'store.sqlite')
    const store = await openStore({ db })
    const queued = store.record([auditEntry({ subject: 'last' })])
    await store.close()
    await queued
    expect(readdirSync(folder)).toEqual(['store.sqlite'])
    expect(events(db)).toEqual(['last'])
    await expect(store.record([auditEntry()])).rejects.toBeInstanceOf(StoreFault)
  })

  it('refuses a file that is no database and leaves it as it is', async () => {
    const db = join(folder, 'letter.txt')
    writeFileSync(db, 'Dear reader, this is not a database, but a letter that somebody wants to keep.'.repeat(40))
    await expect(openStore({ db })).rejects.toBeInstanceOf(StoreFault)
    expect(existsSync(db)).toBe(true)
  })

  it('is whole after kill -9: every acknowledged write is there, none doubled, the chain verifies (H53)', async () => {
    const db = join(folder, 'killed.sqlite')
    const child = spawn(process.execPath, [fileURLToPath(new URL('./killed-writer.fixture.ts', import.meta.url)), db], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    let printed = ''
    const exited = new Promise((resolve) => child.once('exit', resolve))
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (printed.length > 4000) {
          child.kill('SIGKILL')
          resolve()
        }
      })
    })
    await exited
    const acknowledged = printed.slice(0, printed.lastIndexOf('\n')).split('\n')

    const store = await openStore({ db })
    expect(await store.read('verifyAuditChain', { checkpoints: [] })).toMatchObject({ intact: true })
    await store.close()
    const kept = events(db)
    expect(acknowledged.length).toBeGreaterThan(500)
    expect(new Set(kept).size).toBe(kept.length)
    expect(acknowledged.filter((number) => !kept.includes(`write ${number}`))).toEqual([])
  })

  it('tells once when a thread ends by itself, and answers nothing after that with a value', async () => {
    const db = join(folder, 'store.sqlite')
    const faults: StoreFault[] = []
    let tell = (): void => undefined
    const told = new Promise<void>((resolve) => (tell = resolve))
    const store = await openStore({
      db,
      lost: (fault) => {
        faults.push(fault)
        tell()
      }
    })
    // Its readers are only just starting: they find no file to open.
    rmSync(db)
    await told
    await expect(store.read('verifyAuditChain', { checkpoints: [] })).rejects.toBeInstanceOf(StoreFault)
    await store.close()
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('A thread of the store failed')])
  })
  it('tells nothing of threads that are closed', async () => {
    let told = 0
    const store = await openStore({ db: ':memory:', lost: () => (told += 1) })
    await store.record([auditEntry()])
    await store.close()
    expect(told).toBe(0)
  })
})
