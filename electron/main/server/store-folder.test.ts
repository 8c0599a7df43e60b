import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeStoreFolder } from './store-folder.ts'

/** Above what any system gives to a process. */
const NOBODYS_PID = 99_999_999
let within: string
beforeEach(() => {
  within = mkdtempSync(join(tmpdir(), 'store-folder-'))
})
afterEach(() => rmSync(within, { recursive: true }))

it('H44 is this user’s alone, and goes with what is in it', () => {
  const store = makeStoreFolder(within)
  writeFileSync(store.file, 'records')
  if (process.platform !== 'win32') expect(statSync(dirname(store.file)).mode & 0o077).toBe(0)
  store.remove()
  expect(existsSync(dirname(store.file))).toBe(false)
})

it('H44 removes what a killed program left, and no running one’s', () => {
  const left = join(within, `leds-training-store-${NOBODYS_PID}-abcdef`)
  const others = [join(within, `leds-training-store-${process.pid}-abcdef`), join(within, 'leds-training-store-notes')]
  for (const folder of [left, ...others]) mkdirSync(folder)
  makeStoreFolder(within)
  expect(existsSync(left)).toBe(false)
  expect(others.filter((folder) => existsSync(folder))).toEqual(others)
})
