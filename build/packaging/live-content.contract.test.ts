import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT, runPackage } from '../tests/command.ts'
import type { ArchivedFile } from './asar.ts'
import { trainingIn } from './live-content.ts'

const FOLDER = join(ROOT, 'test-results', 'live-build')

beforeAll(async () => {
  const code = await runPackage('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'error'], {
    LEDS_BUILD_PACKAGED: 'yes',
    LEDS_BUILD_MODE: 'live',
    LEDS_BUILD_OUT: FOLDER,
    NODE_ENV: 'production'
  })
  if (code !== 0) throw new Error('The live build failed.')
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const built = (): readonly ArchivedFile[] =>
  readdirSync(FOLDER, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)), promised: '' }))

it('H08 a live build holds nothing of training’s', () => {
  const files = built()
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['index.js', 'index.cjs', 'index.html']))
  expect(trainingIn(files)).toEqual([])
})
