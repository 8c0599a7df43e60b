import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSeedCopy } from './seed-copy.ts'

const DAY = '2026-11-23'
const ROWS = 20_000
let folder: string
let db: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leds-copy-'))
  db = join(folder, 'leds.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const never = (): never => {
  throw new Error('It was copied.')
}
const seeded = (): Database.Database => {
  const store = new Database(db)
  store.pragma('journal_mode = WAL')
  store.exec(
    `CREATE TABLE word (text TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS}) INSERT INTO word SELECT 'seeded ' || i FROM n`
  )
  return store
}
const countOf = (file: string, like: string): unknown => {
  const database = new Database(file, { readonly: true })
  try {
    return database.prepare('SELECT count(*) FROM word WHERE text LIKE ?').pluck().get(like)
  } finally {
    database.close()
  }
}

it('holds what stood when it was taken, whatever is written and checkpointed while it is copied', async () => {
  const store = seeded()
  const copy = createSeedCopy(db)
  const { held, ended } = copy.take(db, DAY, never)
  await held
  store.exec(`UPDATE word SET text = 'worked on'`)
  store.pragma('wal_checkpoint(PASSIVE)')
  await ended
  store.close()
  expect(copy.standsOf(DAY)).toBe(true)
  expect(copy.standsOf('2026-11-24')).toBe(false)

  const anew = join(folder, 'anew.db')
  await copy.putInto(anew)
  expect(countOf(anew, 'seeded %')).toBe(ROWS)
  expect(countOf(db, 'worked on')).toBe(ROWS)
})

it('says why a store could not be copied, holds nobody up, and stands of no day', async () => {
  const copy = createSeedCopy(db)
  const faults: string[] = []
  const { held, ended } = copy.take(join(folder, 'nowhere', 'leds.db'), DAY, ({ message }) => faults.push(message))
  await Promise.all([held, ended])
  expect(faults).toEqual([expect.stringContaining('The seeded store could not be copied: ')])
  expect(copy.standsOf(DAY)).toBe(false)
})
